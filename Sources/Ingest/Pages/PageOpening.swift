import Articles

/// What stands between a page's headline and the body of its article: the lede and the picture.
struct PageOpening: Sendable {
    private(set) var lede: String?
    private(set) var picture: Image?

    /// Bytes of a lede: longer texts are the article's.
    private static let longestLede = 1600

    init(
        _ outline: PageOutline, _ furniture: PageFurniture, headline: MarkupTree.Node?,
        body: MarkupTree.Node, base: String?
    ) {
        guard let headline else { return }
        let tree = outline.tree
        // The body may hold the headline, too: then the reader of the body meets both.
        guard !outline.isInside(headline, body), headline < body else { return }
        var node = tree.end(headline)
        while node < body {
            let end = tree.end(node)
            if outline.tags[node] == .unread || isFurniture(node, outline, furniture) {
                node = max(end, node + 1)
                continue
            }
            if lede == nil, outline.tags[node] != .text, end <= body, isLede(node, outline) {
                let text = pageText(node, outline)
                let measure = TextMeasure(Array(text.utf8)[...])
                if measure.letters >= shortestSentence, text.utf8.count <= Self.longestLede {
                    lede = text
                    node = end
                    continue
                }
            }
            if picture == nil, outline.tags[node] == .image || outline.tags[node] == .figure {
                picture = Self.picture(node, outline, headline: headline, body: body, base: base)
            }
            node += 1
        }
        if lede == nil { lede = Self.loneSentence(outline, furniture, from: headline, to: body) }
    }

    /// The one paragraph between the headline and the body, in the same part of the page.
    private static func loneSentence(
        _ outline: PageOutline, _ furniture: PageFurniture, from headline: MarkupTree.Node,
        to body: MarkupTree.Node
    ) -> String? {
        let tree = outline.tree
        let between = Int(outline.firstRun[tree.end(headline)])..<Int(outline.firstRun[body])
        guard !between.isEmpty else { return nil }
        let sentences = outline.runs[between].filter { run in
            run.isSentence && run.stops > 0 && run.linked == 0 && run.letters >= shortestLede
                && !furniture.isFurniture[run.block]
        }
        guard sentences.count == 1, let run = sentences.first, outline.isSmall(run.block),
            tree.end(run.block) <= body, !isBesidePicture(run.block, outline)
        else { return nil }
        var column = body
        for _ in 0..<mostLevels { column = tree.parent(column) ?? column }
        let text = pageText(run.block, outline)
        guard outline.isInside(run.block, column), text.utf8.count <= longestLede else {
            return nil
        }
        return text
    }

    private static func isBesidePicture(_ node: MarkupTree.Node, _ outline: PageOutline) -> Bool {
        var above: MarkupTree.Node? = node
        for _ in 0..<mostLevels {
            guard let element = above else { break }
            let hints = outline.hints[element]
            if outline.tags[element] == .figure || outline.tags[element] == .caption
                || !hints.isDisjoint(with: [.caption, .credit, .media, .byline])
            {
                return true
            }
            above = outline.tree.parent(element)
        }
        return false
    }

    /// Letters of a lede that nothing but its place tells.
    private static let shortestLede = 60
    /// Elements from the body up to what holds it and its lede.
    private static let mostLevels = 3

    private func isFurniture(
        _ node: MarkupTree.Node, _ outline: PageOutline, _ furniture: PageFurniture
    ) -> Bool {
        // The place of a picture's owner is among what stands at a page's foot elsewhere.
        furniture.isFurniture[node] && !outline.hints[node].contains(.credit)
    }

    private func isLede(_ node: MarkupTree.Node, _ outline: PageOutline) -> Bool {
        let tree = outline.tree
        guard outline.tags[node].isBlock, outline.isSmall(node),
            !(node..<tree.end(node)).contains(where: { outline.tags[$0] == .image })
        else { return false }
        // A second headline below the first is the lede of the RIA family.
        return outline.hints[node].contains(.lede) || outline.tags[node] == .heading1
            || outline.tree.attribute(node, "itemprop").map { $0 == "description" } ?? false
            || outline.tree.attribute(node, "class").map {
                Self.secondHeadlines.stands(in: foldedBytes($0, limit: 200))
            } ?? false
    }

    private static let secondHeadlines = PhraseTable(["second-title", "secondary-title"])

    /// The picture with what stands around it in the same part of the page.
    private static func picture(
        _ node: MarkupTree.Node, _ outline: PageOutline, headline: MarkupTree.Node,
        body: MarkupTree.Node, base: String?
    ) -> Image? {
        let tree = outline.tree
        let image =
            outline.tags[node] == .figure
            ? PageFigure(node, outline, base: base)?.image
            : PageFigure.image(node, tree, base: base)
        guard var image, image.url != nil || image.caption != nil else { return nil }
        // Up to where more than the picture and its words stands.
        var holder = node
        while let above = tree.parent(holder), !outline.isInside(headline, above),
            !outline.isInside(body, above), letters(in: above, outline) <= 500
        {
            holder = above
        }
        if holder != node, let whole = PageFigure(holder, outline, base: base)?.image {
            image.credit = whole.credit ?? image.credit
            image.caption = whole.caption ?? image.caption
        }
        return image
    }

    private static func letters(in node: MarkupTree.Node, _ outline: PageOutline) -> Int {
        outline.runs(in: node).reduce(0) { $0 + $1.letters }
    }
}
