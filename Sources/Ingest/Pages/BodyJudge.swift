import Articles

/// Which pieces of the chosen element are the story's, and which became something else.
struct BodyJudge: Sendable {
    private(set) var kept: [BodyPiece] = []

    private let pieces: [BodyPiece]
    private let title: [UInt8]
    private let first: Int
    private let last: Int
    private let linkedLists: Set<Int>
    private var cards = 0
    /// Behind a label, links are other stories.
    private var isBehindRelatedLabel = false
    /// Behind a heading that leads to another page stands that story's summary.
    private var isBehindLinkedHeading = false
    /// Behind the last node of the box that a label heads.
    private var endOfBox = 0
    private let boxes: LabelledBoxes
    private var said: Set<String> = []

    /// Items of a list that closes a text.
    private static let closingItems = 12
    /// Letters of the longest summary.
    private static let longestSummary = 400

    init(_ pieces: [BodyPiece], title: String, boxes: LabelledBoxes) {
        self.boxes = boxes
        self.pieces = pieces
        self.title = foldedBytes(title, limit: 600)
        first = pieces.firstIndex(where: Self.isOfStory) ?? 0
        last = pieces.lastIndex(where: Self.isOfStory) ?? pieces.count - 1
        linkedLists = Self.listsOfLinks(pieces)
        for index in pieces.indices { judge(index) }
        dropTrailingHeadings()
    }

    private static func isOfStory(_ piece: BodyPiece) -> Bool {
        switch piece.kind {
        case .whole(.quote), .whole(.preformatted): true
        case .whole, .heading: false
        default: piece.isSentence && !PageWords.isAppeal(FoldedText(piece.text.text))
        }
    }

    /// Lists whose items are links: contents, tags, other stories.
    private static func listsOfLinks(_ pieces: [BodyPiece]) -> Set<Int> {
        var tallies: [Int: (letters: Int, linked: Int)] = [:]
        for piece in pieces {
            guard case .item(let list, _) = piece.kind else { continue }
            tallies[list, default: (0, 0)].letters += piece.letters
            tallies[list, default: (0, 0)].linked += piece.linked
        }
        return Set(tallies.filter { $0.value.linked * 10 > $0.value.letters * 6 }.keys)
    }

    private mutating func judge(_ index: Int) {
        var piece = pieces[index]
        let words = piece.text.text
        if case .whole(let block) = piece.kind {
            judge(block, piece, index)
            return
        }
        let folded = FoldedText(words)
        if PageWords.isRelatedLabel(folded) {
            isBehindRelatedLabel = true
            endOfBox = boxes.end(ofBoxHeadedBy: piece.node)
            return
        }
        let isInBox = piece.node < endOfBox
        if let title = PageWords.afterRelatedLabel(words), piece.linked > 0 {
            addCard(title, piece)
            return
        }
        let isBehindLabel = isBehindRelatedLabel || isInBox
        if piece.isHeading {
            isBehindLinkedHeading =
                piece.isWholeLink && index > first && folded.bytes != self.title
            if isBehindLinkedHeading {
                addCard(words, piece)
                return
            }
        } else if isBehindLinkedHeading, piece.letters <= Self.longestSummary {
            return
        }
        if piece.isWholeLink, !piece.isHeading {
            let isInStory = index > first && index < last
            if case .item(let list, _) = piece.kind, !linkedLists.contains(list) {
                // One of many items that happens to be a link.
            } else if isBehindLabel || isInStory && Self.isOtherStory(piece) {
                addCard(words, piece)
                return
            } else {
                return
            }
        } else {
            isBehindRelatedLabel = false
            if isInBox { return }
        }
        if case .item(let list, _) = piece.kind, linkedLists.contains(list) { return }
        guard isStory(piece, folded, at: index) else { return }
        // Some pages hold their text twice, for wide windows and for narrow ones.
        guard piece.letters < shortestSentence || said.insert(words).inserted else { return }
        if case .paragraph = piece.kind, piece.isStrong, piece.stops == 0, piece.letters <= 90,
            index >= first, index < last, piece.linked == 0
        {
            piece.kind = .heading(level: 3)
        }
        kept.append(piece)
    }

    private func isStory(_ piece: BodyPiece, _ words: FoldedText, at index: Int) -> Bool {
        if PageWords.isLabel(words) || PageWords.isAppeal(words) { return false }
        if !title.isEmpty, words.bytes == title { return false }
        if piece.hints.contains(.caption) || piece.hints.contains(.credit) {
            return piece.letters > 400
        }
        if !piece.hints.isDisjoint(with: [.byline, .tags, .sharing]), piece.letters < 100 {
            return piece.isSentence
        }
        if PageWords.isCredit(words), !piece.isSentence { return false }
        if piece.isHeading { return index >= first - 1 && index < last && !piece.isWholeLink }
        if index < first { return piece.stops > 0 && piece.linked == 0 && piece.letters >= 20 }
        if index > last {
            if case .item = piece.kind, piece.linked == 0, index <= last + Self.closingItems {
                return true
            }
            return piece.stops > 0 && !piece.isLinked
        }
        if piece.isLinked { return piece.stops > 0 && piece.letters > 30 }
        return true
    }

    /// A link by itself to a story, not to a picture, a network or a part of the page.
    private static func isOtherStory(_ piece: BodyPiece) -> Bool {
        piece.link != nil && isCardTitle(piece.text.text) && piece.letters >= 20
    }

    private mutating func addCard(_ title: String, _ piece: BodyPiece) {
        guard cards < mostCards, isCardTitle(title) else { return }
        cards += 1
        var card = piece
        card.kind = .whole(.card(Card(title: title, url: piece.link)))
        kept.append(card)
    }

    private mutating func judge(_ block: Block, _ piece: BodyPiece, _ index: Int) {
        switch block {
        case .card:
            guard cards < mostCards else { return }
            cards += 1
            kept.append(piece)
        case .preformatted(let text):
            if !text.isEmpty { kept.append(piece) }
        case .rule:
            guard index > first, index < last, kept.last?.kind != .whole(.rule) else { return }
            kept.append(piece)
        case .image(let image):
            guard index <= last || image.caption != nil else { return }
            kept.append(captioned(image, piece, index))
        default:
            kept.append(piece)
        }
    }

    /// The picture with the caption that stands behind it without being in its figure.
    private func captioned(_ image: Image, _ piece: BodyPiece, _ index: Int) -> BodyPiece {
        var image = image
        for next in pieces.dropFirst(index + 1).prefix(2) {
            let words = next.text.text
            if next.hints.contains(.caption), next.letters <= 400 {
                image.caption = words
            } else if next.hints.contains(.credit) || PageWords.isCredit(FoldedText(words)),
                next.letters <= 160
            {
                image.credit = image.credit ?? words
            } else {
                break
            }
        }
        var piece = piece
        piece.kind = .whole(.image(image))
        return piece
    }

    /// A heading with nothing behind it was a box's.
    private mutating func dropTrailingHeadings() {
        while let last = kept.last(where: \.isText), last.isHeading,
            let index = kept.lastIndex(where: { $0.node == last.node && $0.isHeading })
        {
            kept.remove(at: index)
        }
    }
}

/// The boxes that labels such as «Читайте также» head inside a body.
struct LabelledBoxes: Sendable {
    let outline: PageOutline
    let body: MarkupTree.Node

    /// A box holds at most this share of the body's sentences, in hundredths.
    private static let largestShare = 30

    /// Behind the last node of the label's box; 0 where it stands in the text itself.
    func end(ofBoxHeadedBy label: MarkupTree.Node) -> MarkupTree.Node {
        guard label > body, let box = outline.tree.parent(label), box > body,
            outline.sentences[box] * 100 <= outline.sentences[body] * Self.largestShare
        else { return 0 }
        return outline.tree.end(box)
    }
}
