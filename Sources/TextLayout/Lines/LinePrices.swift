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
    static let shortLastLineCells = 12
    static let tinyLastLineCells = 4

    /// A soft rule: worth leaving four cells empty. On news, all soft rules together leave lines
    /// a fiftieth of a cell emptier.
    static let soft: Int32 = 16
    /// A mild wish: worth leaving three cells empty and more.
    static let mild: Int32 = 12

    /// The first word of a sentence alone at a line's end, when it has at most so many cells: three
    /// empty cells.
    static let loneOpening: Int32 = 9
    static let loneOpeningCells = 5

    /// A line that ends in an added hyphen is as bad as six empty cells, and a little more on narrow
    /// measures, which have more lines to end. On dense news this parts a word on every seventh
    /// line, and leaves three and a half cells empty on the mean (root mean square).
    static func hyphen(measure: Int) -> Int32 {
        31 + 400 / Int32(clamping: max(40, measure))
    }
    /// A word is parted only on lines that all of it would leave at most so many cells empty on:
    /// others never gain by it.
    static let roomAfterWord = 6
    /// The second hyphen in a row costs as much as five empty cells more.
    static let secondHyphen = 25
    /// More than three hyphens in a row are worth any emptiness, but no broken hard rule.
    static let fourthHyphen = 5_000_000
    /// So is a last line that is only the tail of a word parted by an added hyphen.
    static let tailLastLine = 5_000_000
    /// A hyphen on the line before the last one: the tail of the word opens a line that ends early.
    static let hyphenBeforeLastLine = 6
    /// Two letters alone after a hyphen: lawful, but the eye wants three.
    static let shortTail: Int32 = 10
    /// Two letters alone before a hyphen, which tell little of the word.
    static let shortHead: Int32 = 6
    /// Parting a name, which readers know by its whole shape.
    static let hyphenInName: Int32 = 10
    /// A second hyphen in a word that has one of its own.
    static let hyphenInCompound: Int32 = 16

    /// A line that ends at a compound's own hyphen, as in премьер-министр: three empty cells.
    static let compound: Int32 = 9

    /// Parting an address after one of its marks: worth twelve empty cells.
    static let address: Int32 = 144

    /// In a justified line, a gap stretched by more cells than this shows as a hole.
    static let mostStretch = 2
    /// Each cell of emptiness beyond what justification may spread costs as much as this many.
    static let unfilled = 4
    /// Each white cell that continues a river of two lines above it: three and a half empty cells.
    static let river = 12

    /// Emptiness beyond this many cells costs no more, so that no sum of prices overflows.
    static let mostSlack = 2_000
}
