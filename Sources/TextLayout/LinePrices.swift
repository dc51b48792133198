/// What faults of a line cost, in the unit of squared empty cells: a line that leaves ten cells
/// empty costs a hundred.
enum LinePrices {
    /// A break that offends nothing.
    static let free: Int32 = 0

    /// Cutting a grapheme cluster from its word: only where nothing shorter fits. Dearer than a
    /// hundred broken rules, so that those go first.
    static let cut: Int32 = 1_000_000_000

    /// A hard rule: dearer than any emptiness of a whole page, cheaper than cutting a word.
    static let hard: Int32 = 10_000_000

    /// A hard rule that makes one number, one name's initials or one abbreviation of several words:
    /// parted after every other rule, but rather than two of those.
    static let tight: Int32 = 15_000_000

    /// A last line of four cells or fewer looks like a slip: worth any emptiness, but no broken
    /// hard rule.
    static let tinyLastLine = 5_000_000
    /// A last line of one short word: worth leaving five cells empty elsewhere.
    static let shortLastLine = 25
    /// The last line counts as short below this many cells, if one word is all it has.
    static let shortLastLineCells = 10
    static let tinyLastLineCells = 4

    /// A soft rule: worth leaving five cells empty. On news, all soft rules together leave lines
    /// a fiftieth of a cell emptier.
    static let soft: Int32 = 25
    /// A mild wish: worth leaving four cells empty.
    static let mild: Int32 = 16

    /// A line that ends in an added hyphen is as bad as seven empty cells.
    static let hyphen: Int32 = 49
    /// The second hyphen in a row costs as much as ten empty cells.
    static let secondHyphen = 100
    /// More than three hyphens in a row are worth any emptiness, but no broken hard rule.
    static let fourthHyphen = 5_000_000
    /// So is a last line that is only the tail of a word parted by an added hyphen.
    static let tailLastLine = 5_000_000
    /// A hyphen on the line before the last one: the tail of the word opens a line that ends early.
    static let hyphenBeforeLastLine = 25
    /// Two letters alone after a hyphen: lawful, but the eye wants three.
    static let shortTail: Int32 = 16
    /// Parting a name, which readers know by its whole shape.
    static let hyphenInName: Int32 = 25
    /// A second hyphen in a word that has one of its own.
    static let hyphenInCompound: Int32 = 25

    /// A line that ends at a compound's own hyphen, as in премьер-министр: three empty cells.
    static let compound: Int32 = 9

    /// Parting an address after one of its marks: worth twelve empty cells.
    static let address: Int32 = 144

    /// In a justified line, a gap stretched by more cells than this shows as a hole.
    static let mostStretch = 2
    /// Each cell of emptiness beyond what justification may spread costs as much as this many.
    static let unfilled = 4
    /// A gap that continues a river of two gaps above it: two empty cells.
    static let river = 4

    /// Emptiness beyond this many cells costs no more, so that no sum of prices overflows.
    static let mostSlack = 2_000
}
