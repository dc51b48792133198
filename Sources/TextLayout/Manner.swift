/// How a paragraph is set.
public struct Manner: Hashable, Sendable {
    /// How the breaks of a paragraph are chosen.
    public enum LineChoice: Hashable, Sendable {
        /// Each line takes what fits.
        case greedy
        /// The paragraph as a whole is the cheapest.
        case optimum
    }

    /// What the paragraph is on the page.
    public enum Role: Hashable, Sendable {
        case body
        /// Lines of about the same width, no word parted.
        case heading
        /// The text's own lines, tabs at every eighth cell, lines that are too long folded.
        case preformatted
    }

    /// How the breaks are chosen.
    public var choice: LineChoice
    /// Gaps grow until lines end at the measure, the last line apart.
    public var justified: Bool
    /// Words may be parted by a hyphen: where the text has soft hyphens, else where the paragraph's
    /// language allows.
    public var hyphenated: Bool
    /// In justified text a comma, a full stop, a hyphen or a closing quote at a line's end stands one
    /// cell outside the measure, where there is a margin for it: the edge looks straighter.
    public var hangsMarks: Bool
    /// What the paragraph is on the page.
    public var role: Role
    /// Empty cells before the first line.
    public var firstIndent: Int
    /// Empty cells before every other line.
    public var hangingIndent: Int
    /// Web and mail addresses may be parted after their marks where that fills a line, as on a page;
    /// else only where they are wider than the line, so that they can be copied from plain text.
    public var partsAddresses: Bool
    /// The newspaper's rules; without them breaks are those of UAX #14 alone.
    public var tailoring: Bool

    /// A manner; by default optimum fit, ragged right, words parted, by the newspaper's rules.
    public init(
        choice: LineChoice = .optimum, justified: Bool = false, hyphenated: Bool = true,
        hangsMarks: Bool = false, role: Role = .body, firstIndent: Int = 0, hangingIndent: Int = 0,
        partsAddresses: Bool = true, tailoring: Bool = true
    ) {
        self.choice = choice
        self.justified = justified
        self.hyphenated = hyphenated
        self.hangsMarks = hangsMarks
        self.role = role
        self.firstIndent = firstIndent
        self.hangingIndent = hangingIndent
        self.partsAddresses = partsAddresses
        self.tailoring = tailoring
    }
}
