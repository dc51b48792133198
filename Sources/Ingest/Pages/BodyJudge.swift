import Articles

/// Which pieces of the chosen element are the story's, and which became something else.
struct BodyJudge: Sendable {
    private(set) var kept: [BodyPiece] = []

    private let pieces: [BodyPiece]
    private let title: [UInt8]
    private let first: Int
    private let last: Int
    private let linkedLists: Set<Int>
    private let announcedLists: Set<Int>
    private var cards = 0
    /// Behind a label, links are other stories.
    private var isBehindRelatedLabel = false
    /// Behind a heading that leads to another page stands that story's summary.
    private var isBehindLinkedHeading = false
    /// Behind the last node of the box that a label heads.
    private var endOfBox = 0
    private let boxes: LabelledBoxes
    private var said: Set<[UInt8]> = []

    /// Lines and items of a list that close a text.
    private static let closingPieces = 12
    /// Letters of the longest summary.
    private static let longestSummary = 400

    init(_ pieces: [BodyPiece], title: String, boxes: LabelledBoxes) {
        self.boxes = boxes
        let pieces = Self.withoutComments(pieces)
        self.pieces = pieces
        self.title = foldedBytes(title, limit: 600)
        first = Self.start(of: pieces)
        last = pieces.lastIndex(where: Self.isOfStory) ?? pieces.count - 1
        announcedLists =
            first < last ? Self.announcedLists(pieces[first..<last].dropFirst()) : []
        linkedLists = Self.listsOfLinks(pieces).subtracting(announcedLists)
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

    /// Up to where readers' talk begins: «27 комментариев» behind a sentence.
    private static func withoutComments(_ pieces: [BodyPiece]) -> [BodyPiece] {
        guard let first = pieces.firstIndex(where: isOfStory) else { return pieces }
        let talk = pieces[first...].firstIndex { piece in
            piece.isText && piece.letters <= 40 && piece.linked == 0
                && PageWords.headsComments(FoldedText(piece.text.text))
        }
        return talk.map { Array(pieces[..<$0]) } ?? pieces
    }

    /// The first sentence, or the first item of its list.
    private static func start(of pieces: [BodyPiece]) -> Int {
        guard let first = pieces.firstIndex(where: isOfStory) else { return 0 }
        guard case .item(let list, _) = pieces[first].kind else { return first }
        return pieces[..<first].firstIndex { piece in
            if case .item(list, _) = piece.kind { true } else { false }
        } ?? first
    }

    /// Lists that a line before them announces, «Их трое:».
    private static func announcedLists(_ pieces: ArraySlice<BodyPiece>) -> Set<Int> {
        var lists: Set<Int> = []
        for (piece, next) in zip(pieces, pieces.dropFirst()) {
            guard case .paragraph = piece.kind, case .item(let list, _) = next.kind,
                piece.place != nil, piece.place == next.place, piece.linked == 0,
                piece.text.text.utf8.last == UInt8(ascii: ":")
            else { continue }
            if !PageWords.isRelatedLabel(FoldedText(piece.text.text)) { lists.insert(list) }
        }
        return lists
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
        if Self.isLede(piece), index < first, folded.bytes != self.title {
            piece.kind = .paragraph
            piece.hints.insert(.lede)
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
        guard piece.letters < shortestSentence || said.insert(Array(words.utf8)).inserted else {
            return
        }
        if case .paragraph = piece.kind, piece.isStrong, piece.stops == 0, piece.letters <= 90,
            index >= first, index < last, piece.linked == 0
        {
            piece.kind = .heading(level: 3)
        }
        kept.append(piece)
    }

    private func isStory(_ piece: BodyPiece, _ words: FoldedText, at index: Int) -> Bool {
        if PageWords.isLabel(words) || PageWords.isAppeal(words) { return false }
        // What a script would have filled in.
        if words.bytes.starts(with: "{{".utf8) { return false }
        if !title.isEmpty, words.bytes == title { return false }
        if piece.hints.contains(.caption) || piece.hints.contains(.credit) {
            return piece.letters > 400
        }
        if !piece.hints.isDisjoint(with: [.byline, .tags, .sharing]), piece.letters < 100 {
            return piece.isSentence
        }
        if PageWords.isCredit(words), !piece.isSentence { return false }
        if piece.isHeading {
            if index < first - 1 || piece.isWholeLink { return false }
            // Behind the last sentence may be a list, or notes, with a heading.
            return index < last || index <= last + Self.closingPieces && piece.linked == 0
        }
        // Slides are told again and again.
        if piece.hints.contains(.media), piece.stops == 0, piece.letters < shortestSentence {
            return false
        }
        if index < first { return piece.stops > 0 && piece.linked == 0 && piece.letters >= 20 }
        if index > last {
            if isClosing(piece, at: index) { return true }
            return piece.stops > 0 && !piece.isLinked
        }
        if case .item(let list, _) = piece.kind, announcedLists.contains(list) { return true }
        if piece.isLinked { return piece.stops > 0 && piece.letters > 30 }
        return true
    }

    /// A whole sentence set as a heading.
    private static func isLede(_ piece: BodyPiece) -> Bool {
        piece.isHeading && piece.stops > 0 && piece.linked == 0 && piece.letters >= shortestLede
    }

    /// Letters.
    private static let shortestLede = 60

    /// Whether a piece behind the last sentence goes on with it: an item of a list, a line that
    /// stands where the sentences stand, as signatures, addresses and times do, or a note.
    private func isClosing(_ piece: BodyPiece, at index: Int) -> Bool {
        guard index <= last + Self.closingPieces, pieces.indices.contains(last) else {
            return false
        }
        switch piece.kind {
        case .item: return true
        case .paragraph where piece.linked == 0 && piece.hints.isDisjoint(with: .furniture):
            let sentence = pieces[last]
            if PageWords.speaksOfSubscription(FoldedText(piece.text.text)) { return false }
            let isBeside = piece.place != nil && piece.place == sentence.place
            return isBeside || piece.place != nil && piece.letters >= shortestSentence
        default: return false
        }
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
