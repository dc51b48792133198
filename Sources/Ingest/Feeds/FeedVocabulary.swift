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
        self = vocabularies[namespace] ?? vocabularies[Self.comparable(namespace)] ?? .other
    }

    /// In small letters, without the scheme and closing slashes.
    private static func comparable(_ namespace: String) -> String {
        var address = namespace.lowercased()[...]
        for scheme in ["http://", "https://"] where address.hasPrefix(scheme) {
            address = address.dropFirst(scheme.utf8.count)
        }
        while address.last == "/" || address.last == "#" { address = address.dropLast() }
        return String(address)
    }
}

/// What a feed's names belong to: those in its outermost element's namespace are the format's own,
/// whatever the namespace, and so are those in none.
struct FeedNames {
    let rootNamespace: String
    let ownVocabulary: FeedVocabulary

    func vocabulary(of namespace: String) -> FeedVocabulary {
        if namespace.isEmpty || namespace == rootNamespace { return ownVocabulary }
        return FeedVocabulary(namespace: namespace)
    }
}

private let vocabularies: [String: FeedVocabulary] = [
    "http://www.w3.org/2005/Atom": .atom, "www.w3.org/2005/atom": .atom,
    "purl.org/atom/ns": .atom, "example.com/newformat": .atom,
    "example.com/necho": .atom, "purl.org/echo": .atom, "uri/of/echo/namespace": .atom,
    "purl.org/pie": .atom,
    "http://purl.org/dc/elements/1.1/": .dublinCore, "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/elements/1.0": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCoreTerms, "purl.org/dc/terms": .dublinCoreTerms,
    "purl.org/rss/1.0/modules/dcterms": .dublinCoreTerms,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "purl.org/rss/1.0/modules/content": .content,
    "http://search.yahoo.com/mrss/": .media, "search.yahoo.com/mrss": .media,
    "search.yahoo.com/mrss/1.0": .media, "www.rssboard.org/media-rss": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "example.com/dtds/podcast-1.0.dtd": .itunes,
    "www.itunes.com/dtd/podcast-1.0.dtd": .itunes,
    "http://purl.org/rss/1.0/modules/syndication/": .syndication,
    "purl.org/rss/1.0/modules/syndication": .syndication,
    "http://www.w3.org/1999/xhtml": .xhtml, "www.w3.org/1999/xhtml": .xhtml,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://news.yandex.ru": .yandex, "news.yandex.ru": .yandex,
    "purl.org/rss/1.0": .rss, "purl.org/net/rss1.1": .rss,
    "my.netscape.com/rdf/simple/0.9": .rss, "channel.netscape.com/rdf/simple/0.9": .rss,
    "my.netscape.com/publish/formats/rss-0.91": .rss, "backend.userland.com/rss": .rss,
    "backend.userland.com/rss2": .rss, "backend.userland.com/rss091": .rss,
    "blogs.law.harvard.edu/tech/rss": .rss, "www.w3.org/1999/02/22-rdf-syntax-ns": .rss,
    "cyber.law.harvard.edu/rss": .rss, "www.rssboard.org/rss-specification": .rss,
]
