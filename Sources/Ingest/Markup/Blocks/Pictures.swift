import Articles

extension BlockReading {
    mutating func readPicture(_ node: MarkupTree.Node) -> MarkupTree.Node {
        let end = tree.end(node)
        // A `<picture>` that is never closed takes no text with it.
        if end - node > Self.largestPicture { return node + 1 }
        if let sign = signText(node) {
            append(Array(sign.utf8)[...])
            return end
        }
        if let image = image(node) { add(image) }
        return end
    }

    /// In nodes: its sources and the spaces between them.
    private static let largestPicture = 40

    /// A picture is a block of its own, after the text that it stands in.
    mutating func add(_ image: Image) {
        if let url = image.url, !seenPictures.insert(Array(url.utf8)).inserted { return }
        pictures.append(image)
        if gathering == nil, text.isEmpty { flush() }
    }

    /// A figure's pictures with its caption; other figures are read as what is in them.
    mutating func readFigure(_ node: MarkupTree.Node) -> MarkupTree.Node {
        let end = tree.end(node)
        let inside = (node + 1)..<max(node + 1, end)
        let contents = inside.count <= Self.largestFigure ? FigureContents(inside, in: tree) : nil
        guard let contents, contents.isOfPictures else {
            part()
            captionOfQuote = contents?.captionOfQuote
            push(node, .block)
            return node + 1
        }
        if gathering == nil { flush() }
        let caption = contents.caption.map { plainText(of: $0, in: tree) } ?? ""
        var words = CaptionWords(caption)
        if let credit = contents.credit { words.setCredit(plainText(of: credit, in: tree)) }
        if contents.pictures.isEmpty, let player = contents.player {
            addPlayer(player, title: words.caption)
            return end
        }
        var images = contents.pictures.compactMap(image)
        if images.isEmpty, words.caption != nil { images = [Image()] }
        if !images.isEmpty {
            images[0].caption = words.caption ?? images[0].caption
            images[0].credit = words.credit
        }
        for image in images { add(image) }
        return end
    }

    /// In nodes; a larger one holds a part of the page.
    private static let largestFigure = 400

    mutating func readPlayer(_ node: MarkupTree.Node) -> MarkupTree.Node {
        addPlayer(node, title: nil)
        return tree.end(node)
    }

    private mutating func addPlayer(_ node: MarkupTree.Node, title: String?) {
        let own = tree.attribute(node, "title") ?? tree.attribute(node, "aria-label")
        let title = title ?? own.map { collapsingSpaces(cleanedText($0)) } ?? ""
        guard !title.isEmpty, gathering == nil, fallbackDepth == 0 else { return }
        flush()
        let address = tree.attribute(node, "src").flatMap { resolvedAddress($0, base: base) }
        let words = "▶ " + String(String.UnicodeScalarView(title.unicodeScalars.prefix(300)))
        let whole = address.map { address in
            Span(start: 0, end: words.unicodeScalars.count, style: .link(url: cleanedText(address)))
        }
        blocks.append(.paragraph(SpannedText(words, spans: whole.map { [$0] } ?? [])))
    }

    /// The character that a small picture stands for: an emoji.
    private func signText(_ node: MarkupTree.Node) -> String? {
        guard tree.name(node) == .img, let alt = tree.attribute(node, "alt") else { return nil }
        let names = tree.attribute(node, "class") ?? ""
        let isSign = ["emoji", "smiley"].contains {
            contains(Array($0.utf8), in: Array(names.utf8))
        }
        let isShort = alt.utf8.count <= 32 && !alt.unicodeScalars.contains { $0.isLetter }
        return isSign && isShort ? alt : nil
    }

    private func image(_ node: MarkupTree.Node) -> Image? {
        let source = PictureSource(node, in: tree)
        guard !source.isTracker, let address = source.address,
            let url = resolvedAddress(address, base: base)
        else { return nil }
        let words = source.description.map { CaptionWords(collapsingSpaces(cleanedText($0))) }
        return Image(url: cleanedText(url), caption: words?.caption, credit: words?.credit)
    }
}

/// What a figure holds.
private struct FigureContents {
    var pictures: [MarkupTree.Node] = []
    var caption: MarkupTree.Node?
    var credit: MarkupTree.Node?
    var player: MarkupTree.Node?
    /// Set where the figure is a quote and its caption.
    var captionOfQuote: MarkupTree.Node?
    var isOfPictures = true

    init(_ inside: Range<MarkupTree.Node>, in tree: MarkupTree) {
        var hasQuote = false
        var node = inside.lowerBound
        while node < inside.upperBound {
            if let names = tree.attribute(node, "class")?.lowercased(), credit == nil,
                names.contains("credit") || names.contains("copyright")
            {
                credit = node
            }
            switch ElementRole(tree.name(node)) {
            case .picture:
                pictures.append(node)
                node = tree.end(node)
                continue
            case .player: player = node
            case .figure, .table, .preformatted, .list: isOfPictures = false
            case .quote: (hasQuote, isOfPictures) = (true, false)
            default: if tree.name(node) == .figcaption, caption == nil { caption = node }
            }
            node += 1
        }
        if hasQuote, let caption { captionOfQuote = caption }
        if let inner = credit, let caption, inner <= caption { credit = nil }
    }
}
