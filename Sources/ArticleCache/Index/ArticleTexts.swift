import Articles

/// One of the texts of an article that a reader can see.
struct VisibleText: Hashable {
    enum Role: Hashable {
        /// It tells the story.
        case story
        /// The same, and it may be a line that stands under every article of its site.
        case edge
        /// It stands beside the story: a caption, a link to another story.
        case beside
    }

    var text: String
    var role: Role
}

extension Article {
    /// All texts but the title, in the order of reading: what is searched, and of these what is
    /// compared.
    var visibleTexts: [VisibleText] {
        var texts: [VisibleText] = []
        func add(_ text: String?, _ role: VisibleText.Role) {
            if let text, !text.isEmpty { texts.append(VisibleText(text: text, role: role)) }
        }
        add(byline, .beside)
        for part in [dateline?.place, dateline?.date, dateline?.agency] { add(part, .beside) }
        add(lede, .story)
        for tag in tags { add(tag, .beside) }
        let edges = edgeBlocks
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let text): add(text.text, edges.contains(index) ? .edge : .story)
            case .heading(_, let text): add(text.text, .story)
            case .quote(let quote):
                add(quote.text.text, .story)
                add(quote.speaker, .story)
                add(quote.role, .story)
            case .image(let image):
                add(image.caption, .beside)
                add(image.credit, .beside)
            case .list(_, let items): for item in items { add(item.text, .story) }
            case .card(let card):
                add(card.section, .beside)
                add(card.title, .beside)
                add(card.summary, .beside)
            case .table(let rows): for cell in rows.joined() { add(cell, .beside) }
            case .preformatted(let text): add(text, .beside)
            case .rule: break
            }
        }
        return texts
    }

    /// The paragraphs where a site puts what is no part of the story.
    private var edgeBlocks: Set<Int> {
        let paragraphs = blocks.indices.filter { index in
            if case .paragraph(let text) = blocks[index] {
                text.text.utf8.count <= longestEdge
            } else {
                false
            }
        }
        return Set(paragraphs.prefix(firstEdges) + paragraphs.suffix(lastEdges))
    }
}

/// How many short paragraphs at either end may be the site's own.
private let firstEdges = 2
private let lastEdges = 3

/// Bytes above which a paragraph is part of the story whatever else it stands in.
private let longestEdge = 600
