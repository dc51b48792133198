import Articles

/// A piece of the chosen element before it is judged: a paragraph's text with what it is made of,
/// or a picture, a card, a quote that its markup tells.
struct BodyPiece: Sendable {
    enum Kind: Hashable, Sendable {
        case paragraph
        case heading(level: Int)
        /// An item of the list that is the node.
        case item(list: Int, ordered: Bool)
        case quotation(Int)
        /// A block that the markup told whole.
        case whole(Block)
    }

    var kind: Kind
    var text = SpannedText("")
    var node: MarkupTree.Node
    /// What holds the paragraph or the list, nil for a text that is in none.
    var place: MarkupTree.Node?
    /// Hints of all elements it stands in, up to the body.
    var hints: NodeHints = []
    var letters = 0
    var linked = 0
    var strong = 0
    var stops = 0
    var link: String?

    var isLinked: Bool { linked * 2 > letters }
    var isWholeLink: Bool { letters > 0 && linked * 10 >= letters * 8 }
    var isStrong: Bool { letters > 0 && strong * 10 >= letters * 9 }
    /// Says something, as menus and labels do not.
    var isSentence: Bool {
        !isLinked && letters - linked >= (stops > 0 ? shortestSentence : longestLabel)
    }

    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    var isText: Bool {
        if case .whole = kind { false } else { true }
    }
}
