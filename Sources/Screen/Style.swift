/// What a cell means to the reader; the terminal's palette decides how that looks.
///
/// The letter is how the style is written in golden screens.
package enum Style: Character, CaseIterable, Sendable {
    case text = "."
    /// Secondary text: times, counts, hints.
    case dim = "d"

    /// The bar with the reader's name at the top, and the sections in it.
    case masthead = "m"
    case tab = "t"
    case tabSelected = "T"

    /// The bottom line, and the names of keys in it.
    case status = "u"
    case statusKey = "U"
    /// The rules between panes.
    case border = "b"
    case scrollbar = "|"

    /// A headline in the list: unread, and read.
    case headline = "h"
    case headlineRead = "r"
    /// The chosen row of the pane that has the keys, and of one that has not.
    case selected = "s"
    case selectedDim = "z"
    /// The dot of an unread article.
    case marker = "o"
    case star = "*"

    case title = "A"
    /// The line above the title: section, date, minutes to read.
    case section = "R"
    case lede = "L"
    case heading = "B"
    case strong = "S"
    case emphasis = "e"
    case link = "l"
    case code = "c"
    case quote = "q"
    case quoteBar = "Q"
    case speaker = "p"
    case caption = "C"
    case cardFrame = "k"
    case cardTitle = "K"

    /// A word that was searched for, in any of its forms, and the one that was gone to.
    case hit = "x"
    case hitNow = "X"
    /// The same in the chosen row of the pane that has the keys, and of one that has not.
    case hitSelected = "y"
    case hitSelectedDim = "w"

    /// The label over related stories that says why they are related.
    case reason = "g"
    /// A feed that has brought something, and one that has failed and will be tried again.
    case arrived = "+"
    case trouble = "!"
    /// A line of text that is typed, and the place where the next letter goes.
    case field = "f"
    case fieldCursor = "F"
    case message = "i"
    case error = "E"
    /// A key's name on the help page.
    case helpKey = "H"

    /// The letter that stands for it in golden screens.
    package var letter: Character { rawValue }
}
