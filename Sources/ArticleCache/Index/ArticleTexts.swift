import Articles

/// What a text of an article tells of what the article is about.
enum TextRole: Hashable {
    case title
    /// It tells the story.
    case story
    /// The same, unless it is a line that stands under every article of its site.
    case edge
    /// It stands beside the story: a caption, a link to another one.
    case beside
}

extension Article {
    /// All texts of the article, in the order of reading: what is searched, and what role each has
    /// when articles are compared.
    var textsWithRoles: [(text: String, role: TextRole)] {
        let edges = edgeBlocks
        return texts.map { text in
            let role: TextRole =
                switch text.place {
                case .title: .title
                case .lede: .story
                case .byline, .dateline, .tag: .beside
                case .block(let block, _): edges.contains(block) ? .edge : blocks[block].role
                }
            return (text.text, role)
        }
    }

    /// The paragraphs where a site puts what is no part of the story.
    private var edgeBlocks: Set<Int> {
        let short = blocks.indices.filter { index in
            if case .paragraph(let text) = blocks[index] {
                text.text.utf8.count <= longestEdge
            } else {
                false
            }
        }
        return Set(short.prefix(firstEdges) + short.suffix(lastEdges))
    }
}

extension Block {
    fileprivate var role: TextRole {
        switch self {
        case .paragraph, .heading, .quote, .list, .table, .preformatted: .story
        case .image, .card, .rule: .beside
        }
    }
}

/// How many short paragraphs at either end may be the site's own.
private let firstEdges = 2
private let lastEdges = 3

/// Bytes above which a paragraph is part of the story whatever else it stands in.
private let longestEdge = 600
