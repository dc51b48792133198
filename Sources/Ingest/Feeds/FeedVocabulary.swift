/// The vocabularies whose words a feed may be told in.
enum FeedVocabulary {
    /// RSS of any version, and what stands in no namespace.
    case rss
    case atom
    case dublinCore
    case dublinCoreTerms
    case content
    case media
    case itunes
    case syndication
    case xhtml
    case feedburner
    /// The full texts that Russian news sites give to search engines.
    case yandex
    case other

    /// By the namespace's address, for which feeds have many spellings.
    init(namespace: String) {
        let address = keyword(namespace)
        self = address.flatMap { vocabularies[Self.comparable($0)] } ?? .other
    }

    /// Without the scheme and closing slashes.
    private static func comparable(_ namespace: String) -> String {
        var address = namespace[...]
        for scheme in ["http://", "https://"] where address.hasPrefix(scheme) {
            address = address.dropFirst(scheme.utf8.count)
        }
        while address.last == "/" || address.last == "#" { address = address.dropLast() }
        return String(address)
    }
}

/// What a feed's names belong to: those in its outermost element's namespace are the format's own,
/// whatever the namespace, and so are those in none. Each namespace is looked at once.
struct FeedNames {
    private let tree: MarkupTree
    private let vocabularies: [FeedVocabulary?]

    init(_ tree: MarkupTree, root: MarkupTree.Node, ownVocabulary: FeedVocabulary) {
        var vocabularies = [FeedVocabulary?](repeating: nil, count: tree.namespaceNumbers)
        let rootNamespace = Array(tree.namespace(root).utf8)
        for node in 0..<tree.count where !tree.isText(node) {
            let number = tree.namespaceNumber(node)
            guard vocabularies[number] == nil else { continue }
            let namespace = tree.namespace(node)
            let isOwn = namespace.isEmpty || namespace.utf8.elementsEqual(rootNamespace)
            vocabularies[number] = isOwn ? ownVocabulary : FeedVocabulary(namespace: namespace)
        }
        self.tree = tree
        self.vocabularies = vocabularies
    }

    func vocabulary(of node: MarkupTree.Node) -> FeedVocabulary {
        vocabularies[tree.namespaceNumber(node)] ?? .other
    }

    /// Whether an element is of the words of RSS or Atom.
    func isOwn(_ node: MarkupTree.Node) -> Bool {
        let vocabulary = vocabulary(of: node)
        return vocabulary == .rss || vocabulary == .atom
    }
}

private let vocabularies: [String: FeedVocabulary] = [
    "www.w3.org/2005/atom": .atom,
    "purl.org/atom/ns": .atom, "example.com/newformat": .atom,
    "example.com/necho": .atom, "purl.org/echo": .atom, "uri/of/echo/namespace": .atom,
    "purl.org/pie": .atom,
    "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/elements/1.0": .dublinCore,
    "purl.org/dc/terms": .dublinCoreTerms,
    "purl.org/rss/1.0/modules/dcterms": .dublinCoreTerms,
    "purl.org/rss/1.0/modules/content": .content,
    "search.yahoo.com/mrss": .media,
    "search.yahoo.com/mrss/1.0": .media, "www.rssboard.org/media-rss": .media,
    "www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "example.com/dtds/podcast-1.0.dtd": .itunes,
    "www.itunes.com/dtd/podcast-1.0.dtd": .itunes,
    "purl.org/rss/1.0/modules/syndication": .syndication,
    "www.w3.org/1999/xhtml": .xhtml,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "news.yandex.ru": .yandex,
    "purl.org/rss/1.0": .rss, "purl.org/net/rss1.1": .rss,
    "my.netscape.com/rdf/simple/0.9": .rss, "channel.netscape.com/rdf/simple/0.9": .rss,
    "my.netscape.com/publish/formats/rss-0.91": .rss, "backend.userland.com/rss": .rss,
    "backend.userland.com/rss2": .rss, "backend.userland.com/rss091": .rss,
    "blogs.law.harvard.edu/tech/rss": .rss, "www.w3.org/1999/02/22-rdf-syntax-ns": .rss,
    "cyber.law.harvard.edu/rss": .rss, "www.rssboard.org/rss-specification": .rss,
]
