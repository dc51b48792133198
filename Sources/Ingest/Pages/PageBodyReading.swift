import Articles

/// The body of a page's article with what its opening tells: lede, dateline, the first picture.
struct PageBodyReading: Sendable {
    private(set) var node: MarkupTree.Node?
    private(set) var blocks: [Block] = []
    private(set) var lede: String?
    private(set) var dateline: Dateline?
    private(set) var byline: String?

    init(
        _ outline: PageOutline, _ furniture: PageFurniture, _ facts: PageFacts,
        _ headline: PageHeadline
    ) {
        guard let choice = BodyChoice(outline, furniture, title: headline.text) else { return }
        read(choice, outline, furniture, facts, headline)
    }

    private mutating func read(
        _ choice: BodyChoice, _ outline: PageOutline, _ furniture: PageFurniture,
        _ facts: PageFacts, _ headline: PageHeadline
    ) {
        node = choice.node
        let reader = BodyReader(choice.node, outline, furniture, base: facts.base)
        let judge = BodyJudge(
            reader.pieces, title: headline.text ?? "",
            boxes: LabelledBoxes(outline: outline, body: choice.node))
        var kept = judge.kept
        let opening = PageOpening(
            outline, furniture, headline: headline.node, body: choice.node, base: facts.base)
        lede = opening.lede ?? Self.takeLede(from: &kept)
        blocks = assembledBlocks(kept)
        dropRepeatedLede()
        if let picture = opening.picture, !shows(picture) { blocks.insert(.image(picture), at: 0) }
        takeDateline()
    }

    /// Letters of what the page says.
    var letters: Int { Ingest.letters(of: blocks) }

    /// A headline for a text that has none.
    var firstWords: String? {
        for block in blocks {
            if case .paragraph(let text) = block {
                return text.text.split(separator: " ").prefix(12).joined(separator: " ")
            }
        }
        return nil
    }

    /// The first paragraph where its class says that it is the lede, and more follows.
    private static func takeLede(from pieces: inout [BodyPiece]) -> String? {
        guard let first = pieces.firstIndex(where: \.isText), pieces.count > first + 1,
            pieces[first].kind == .paragraph, pieces[first].hints.contains(.lede),
            pieces[first].isSentence, pieces[(first + 1)...].contains(where: \.isSentence),
            pieces[(first + 1)...].first(where: \.isText)?.hints.contains(.lede) == false
        else { return nil }
        return pieces.remove(at: first).text.text
    }

    private mutating func dropRepeatedLede() {
        guard let lede else { return }
        let first = blocks.firstIndex { block in
            if case .paragraph = block { true } else { false }
        }
        if let first, case .paragraph(let text) = blocks[first], sayTheSame(text.text, lede) {
            blocks.remove(at: first)
        }
    }

    private func shows(_ picture: Image) -> Bool {
        blocks.contains { block in
            guard case .image(let image) = block else { return false }
            return image.url == picture.url
                || image.caption != nil && image.caption == picture.caption
        }
    }

    /// Takes «МОСКВА, 1 фев — РИА Новости.» off the first paragraph.
    private mutating func takeDateline() {
        for (index, block) in blocks.enumerated() {
            guard case .paragraph(let text) = block else { continue }
            guard let wire = DatelineOpening(text.text) else { return }
            dateline = wire.dateline
            byline = wire.byline
            if wire.rest.isEmpty {
                blocks.remove(at: index)
            } else {
                let opening = text.text.unicodeScalars.count - wire.rest.unicodeScalars.count
                blocks[index] = .paragraph(text.dropping(first: opening))
            }
            return
        }
    }

    /// Takes the text that the page declares where that says much more than the page shows.
    mutating func takeScripted(_ declared: DeclaredArticle?, base: String?) {
        // Markup and all, it is no shorter than its letters.
        guard let told = declared?.body, told.utf8.count > letters * 3 else { return }
        let scripted = scriptedBody(declared, base: base)
        let declared = Ingest.letters(of: scripted)
        guard declared >= Self.shortestScripted, declared > letters * 3 else { return }
        node = nil
        blocks = scripted
        takeDateline()
    }

    private static let shortestScripted = 120
}
