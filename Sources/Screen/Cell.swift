/// One place on the screen: what is drawn there, and what it means.
///
/// A wide cluster takes two cells: the first has its text and width 2, the one after it has no
/// text and width 0.
package struct Cell: Hashable, Sendable {
    package let text: String
    package let style: Style
    private let cells: UInt8

    init(text: String, width: Int, style: Style) {
        self.text = text
        self.style = style
        cells = UInt8(clamping: width)
    }

    /// The columns its text takes: 1, 2, or 0 for the second half of a wide cluster.
    package var width: Int { Int(cells) }

    package var isContinuation: Bool { cells == 0 }

    /// An empty cell.
    package static func blank(_ style: Style = .text) -> Cell {
        Cell(text: " ", width: 1, style: style)
    }

    static func continuation(_ style: Style) -> Cell {
        Cell(text: "", width: 0, style: style)
    }
}
