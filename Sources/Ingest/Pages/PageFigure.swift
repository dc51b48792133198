import Articles

/// A picture with its caption and credit.
struct PageFigure: Sendable {
    private(set) var image: Image

    /// Nil for a figure that holds text, a table, or code.
    init?(_ figure: MarkupTree.Node, _ outline: PageOutline, base: String?) {
        guard outline.isSmall(figure, nodes: 1500) else { return nil }
        let tree = outline.tree
        var picture: Image?
        var caption: String?
        var credit: String?
        var node = figure + 1
        while node < tree.end(figure) {
            let hints = outline.hints[node]
            switch outline.tags[node] {
            case .table, .preformatted, .quotation: return nil
            case .image:
                picture = picture ?? Self.image(node, tree, base: base)
            case .text, .unread: break
            default:
                if hints.contains(.credit), credit == nil {
                    credit = Self.said(node, outline)
                } else if outline.tags[node] == .caption || hints.contains(.caption),
                    caption == nil
                {
                    caption = Self.said(node, outline)
                }
            }
            node += 1
        }
        let isText = outline.sentences[figure] > 600 && caption == nil
        guard !isText else { return nil }
        image = picture ?? Image()
        set(caption: caption, credit: credit)
    }

    private static func said(_ node: MarkupTree.Node, _ outline: PageOutline) -> String? {
        let text = pageText(node, outline)
        return text.isEmpty ? nil : text
    }

    /// The caption without the credit that stands in it.
    private mutating func set(caption: String?, credit: String?) {
        var words = CaptionWords(caption ?? "")
        if let credit { words.setCredit(credit) }
        if let credit = words.credit {
            // The link to the picture bank stands beside the owner.
            let told = PhotoCredit(credit, captions: words.caption.map { [$0] } ?? [])
            image.credit = told?.credit ?? credit
        }
        if let caption = words.caption, caption != image.credit { image.caption = caption }
    }
}

extension PageFigure {
    /// The picture of an `img` element, nil for one that is no part of a story: an icon, a counter,
    /// a portrait beside a name.
    static func image(_ node: MarkupTree.Node, _ tree: MarkupTree, base: String?) -> Image? {
        for size in [tree.attribute(node, "width"), tree.attribute(node, "height")] {
            if let size, let pixels = Int(size), pixels < smallest { return nil }
        }
        if let classes = tree.attribute(node, "class")?.lowercased(),
            notPictures.contains(where: classes.contains)
        {
            return nil
        }
        let source = PictureSource(node, in: tree)
        let address = source.address.flatMap { resolvedAddress($0, base: base) }
        guard !source.isTracker, let address, !address.hasSuffix(".svg"), address.hasPrefix("http")
        else { return nil }
        let words = source.description.map { collapsingSpaces(cleanedText($0)) } ?? ""
        if let told = ImageDescription(words) {
            return Image(
                url: address, caption: told.caption.isEmpty ? nil : told.caption, date: told.date)
        }
        return Image(url: address, caption: words.isEmpty ? nil : words)
    }

    /// Pixels.
    private static let smallest = 80

    private static let notPictures = [
        "emoji", "avatar", "icon", "pixel", "logo", "tracking", "spacer", "smiley", "gravatar",
    ]
}
