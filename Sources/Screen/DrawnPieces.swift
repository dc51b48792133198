import TextLayout

/// A scalar with a width, together with the marks drawn over it.
struct DrawnPiece: Hashable {
    var text: String
    /// 1 or 2.
    var cells: Int

    /// Stands for what must not be drawn.
    static let standIn: Unicode.Scalar = "\u{FFFD}"
    /// Carries a mark that has no letter to stand on.
    static let missingBase = "\u{25CC}"
}

/// The pieces in which a text reaches the screen, left to right.
///
/// ncursesw gives every scalar with a width a cell of its own, so a cluster of several of them
/// takes several pieces. Nothing that could steer the terminal comes through: a control
/// character becomes a stand-in, a newline or tab a space, invisible characters are left out.
struct DrawnPieces<Text: StringProtocol>: Sequence {
    private let text: Text

    init(_ text: Text) {
        self.text = text
    }

    func makeIterator() -> Iterator {
        Iterator(scalars: text.unicodeScalars.makeIterator())
    }

    struct Iterator: IteratorProtocol {
        private var scalars: Text.UnicodeScalarView.Iterator
        /// Begun by a scalar that already ended the piece before.
        private var begun: DrawnPiece?

        init(scalars: Text.UnicodeScalarView.Iterator) {
            self.scalars = scalars
        }

        mutating func next() -> DrawnPiece? {
            var piece = begun
            begun = nil
            var marks = 0
            while let scalar = scalars.next() {
                let role = role(of: scalar)
                if role == .mark && marks == ClusterBounds.marks { continue }
                guard let (drawn, cells) = drawing(of: scalar, role: role) else { continue }
                if cells > 0 {
                    let next = DrawnPiece(text: String(drawn), cells: cells)
                    if let piece {
                        begun = next
                        return piece
                    }
                    piece = next
                } else if piece == nil {
                    piece = DrawnPiece(text: DrawnPiece.missingBase + String(drawn), cells: 1)
                } else if marks < ClusterBounds.marks {
                    marks += 1
                    piece?.text.unicodeScalars.append(drawn)
                }
            }
            return piece
        }
    }
}

/// What is drawn for a scalar and the cells it takes, 0 for a mark; nil for nothing.
private func drawing(
    of scalar: Unicode.Scalar, role: ScalarRole
) -> (Unicode.Scalar, cells: Int)? {
    switch role {
    case .plain: (scalar, cellWidth(of: scalar))
    case .joining: (scalar, cellWidth(of: scalar))
    case .mark: (scalar, cellsAdded(by: scalar))
    case .space, .lineBreak: (" ", 1)
    case .control: (DrawnPiece.standIn, 1)
    case .softHyphen, .invisible: nil
    }
}

/// The cells a mark takes beside its base: one for some vowel signs of Indian scripts, else none.
private func cellsAdded(by mark: Unicode.Scalar) -> Int {
    guard mark.properties.generalCategory == .spacingMark else { return 0 }
    return cellWidth(of: "x\(mark)") - cellWidth(of: "x")
}

/// The cells a text takes when a canvas writes it.
package func drawnWidth(of text: some StringProtocol) -> Int {
    var width = 0
    for piece in DrawnPieces(text) { width += piece.cells }
    return width
}

/// The text itself if it takes no more than so many cells, else its beginning and an ellipsis.
package func truncated(_ text: some StringProtocol, to cells: Int) -> String {
    fitting(text, in: cells).map(\.text).joined()
}

/// The pieces of a text that fit in so many cells, an ellipsis last if some do not.
func fitting(_ text: some StringProtocol, in cells: Int) -> [DrawnPiece] {
    guard cells > 0 else { return [] }
    var pieces: [DrawnPiece] = []
    var width = 0
    for piece in DrawnPieces(text) {
        pieces.append(piece)
        width += piece.cells
        if width > cells { return shortened(pieces, width: width, to: cells) }
    }
    return pieces
}

private func shortened(_ pieces: [DrawnPiece], width: Int, to cells: Int) -> [DrawnPiece] {
    var kept = pieces
    var width = width
    while let last = kept.last, width > cells - 1 || last.text == " " {
        kept.removeLast()
        width -= last.cells
    }
    return kept + [DrawnPiece(text: "…", cells: 1)]
}
