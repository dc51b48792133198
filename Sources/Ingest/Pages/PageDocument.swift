package import Articles
import TextLayout

/// What a web page holds: its article, where it has one, and what the page tells of itself.
package struct PageDocument: Hashable, Sendable {
    /// Nil for a page that is no article; `problems` say what it is.
    package var article: Article?
    /// Where the page says it belongs, resolved.
    package var canonical: String?
    /// The feeds it names, in their order.
    package var feeds: [FeedLink]
    package var problems: [IngestProblem]
    package var title: String?

    package init(
        article: Article? = nil, canonical: String? = nil, feeds: [FeedLink] = [],
        problems: [IngestProblem] = [], title: String? = nil
    ) {
        self.article = article
        self.canonical = canonical
        self.feeds = feeds
        self.problems = problems
        self.title = title
    }
}

/// A feed that a page names.
package struct FeedLink: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case rss, atom, json

        /// Nil for what is no feed's type.
        init?(mediaType: String) {
            let type = mediaType.prefix { $0 != ";" && $0 != " " }
            switch type {
            case "application/rss+xml", "application/rdf+xml", "application/x.rss+xml",
                "text/rss+xml", "application/rss":
                self = .rss
            case "application/atom+xml", "text/atom+xml", "application/atom": self = .atom
            case "application/feed+json", "application/json": self = .json
            default: return nil
            }
        }
    }

    package var url: String
    package var title: String?
    package var kind: Kind

    package init(url: String, title: String?, kind: Kind) {
        self.url = url
        self.title = title
        self.kind = kind
    }
}
