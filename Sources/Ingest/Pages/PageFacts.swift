import Articles

/// What a page says of itself outside its text: meta elements, links, JSON-LD, microdata.
struct PageFacts: Sendable {
    typealias Node = MarkupTree.Node

    /// The first value of each name, which is in small letters, as it is written.
    private var metas: [String: String] = [:]
    private(set) var tags: [String] = []
    private(set) var linked: LinkedData
    /// What the microdata tells of the article, by property; several values in their order.
    private(set) var properties: [String: [String]] = [:]
    private(set) var title: String?
    private(set) var language: String?
    private(set) var canonical: String?
    /// Against what the page's addresses are told.
    private(set) var base: String?
    private(set) var feeds: [FeedLink] = []
    /// `time` elements with a moment, in order.
    private(set) var times: [PageTime] = []
    private(set) var headlines: [Node] = []
    private(set) var asksPassword = false

    init(_ outline: PageOutline, url: String?) {
        var reader = PageFactsReader(outline, url: url)
        reader.read()
        self = reader.facts
        // A page that came from nowhere is read against where it says it belongs.
        if base == nil {
            base = [canonical, meta("og:url")].lazy.compactMap { $0 }.first(where: isWebAddress)
        }
        linked = LinkedData(reader.scripts)
    }

    fileprivate init(base: String?) {
        self.base = base
        linked = LinkedData([])
    }

    /// The first value of any of the names.
    func meta(_ names: String...) -> String? {
        for name in names {
            if let value = metas[name].map(declaredText), !value.isEmpty { return value }
        }
        return nil
    }
}

/// A `time` element.
struct PageTime: Hashable, Sendable {
    var node: MarkupTree.Node
    var date: ArticleDate
}

private struct PageFactsReader {
    private let outline: PageOutline
    private let url: String?
    private(set) var facts: PageFacts
    private(set) var scripts: [String] = []
    private var scriptBytes = 0

    /// Bytes of all JSON-LD that is read.
    private static let mostScript = 2 << 20
    private static let mostTimes = 60
    private static let mostFeeds = 50

    init(_ outline: PageOutline, url: String?) {
        self.outline = outline
        self.url = url
        facts = PageFacts(base: url)
    }

    mutating func read() {
        let tree = outline.tree
        for node in 1..<max(1, tree.count) where !tree.isText(node) {
            switch tree.name(node) {
            case .html: facts.takeLanguage(tree.attribute(node, "lang"))
            case .base:
                if let href = tree.attribute(node, "href") {
                    facts.takeBase(resolvedAddress(href, base: url))
                }
            case .meta: readMeta(node)
            case .link: readLink(node)
            case .title:
                if facts.title == nil { facts.takeTitle(tree.textContent(node)) }
            case .script: readScript(node)
            case .h1: facts.takeHeadline(node)
            case .time: readTime(node)
            case .input:
                if tree.attributeBytes(node, "type").flatMap({ keyword($0) }) == "password" {
                    facts.takePassword()
                }
            default: readProperty(node)
            }
        }
    }

    private mutating func readMeta(_ node: MarkupTree.Node) {
        let tree = outline.tree
        guard let content = tree.attribute(node, "content"), content.utf8.count < 1 << 16 else {
            return
        }
        let names = [
            tree.attributeBytes(node, "property"), tree.attributeBytes(node, "name"),
            tree.attributeBytes(node, "http-equiv"),
        ]
        for name in names {
            guard let name = name.flatMap({ keyword($0) }) else { continue }
            facts.takeMeta(name, content)
        }
        if let property = property(of: node) { facts.take(property, content) }
    }

    private mutating func readLink(_ node: MarkupTree.Node) {
        let tree = outline.tree
        guard let relation = tree.attributeBytes(node, "rel").flatMap({ keyword($0) }),
            let href = tree.attribute(node, "href")
        else {
            readProperty(node)
            return
        }
        let relations = relation.split(separator: " ")
        if relations.contains("canonical") { facts.takeCanonical(href) }
        if relations.contains("alternate"), facts.feeds.count < Self.mostFeeds,
            let type = tree.attributeBytes(node, "type").flatMap({ keyword($0) }),
            let address = resolvedAddress(href, base: facts.base)
        {
            facts.takeFeed(address, type: type, title: tree.attribute(node, "title"))
        }
    }

    private mutating func readScript(_ node: MarkupTree.Node) {
        let tree = outline.tree
        guard let type = tree.attributeBytes(node, "type").flatMap({ keyword($0) }),
            type.hasPrefix("application/ld+json")
        else { return }
        let text = tree.textContent(node)
        scriptBytes += text.utf8.count
        if scriptBytes <= Self.mostScript { scripts.append(text) }
    }

    private mutating func readTime(_ node: MarkupTree.Node) {
        let tree = outline.tree
        let told =
            tree.attribute(node, "datetime") ?? tree.attribute(node, "content")
            ?? tree.textContent(node)
        guard let date = declaredDate(told) else { return }
        if facts.times.count < Self.mostTimes { facts.take(PageTime(node: node, date: date)) }
        if let property = property(of: node) { facts.take(property, told) }
    }

    private func property(of node: MarkupTree.Node) -> String? {
        outline.tree.attribute(node, "itemprop").flatMap { formatWord($0) }
    }

    private mutating func readProperty(_ node: MarkupTree.Node) {
        let tree = outline.tree
        guard let property = property(of: node),
            PageFacts.knownProperties.contains(property)
        else { return }
        let value =
            tree.attribute(node, "content") ?? tree.attribute(node, "datetime")
            ?? shown(property, node)
        if let value { facts.take(property, value) }
    }

    /// What an element of the property shows: of an author with parts, the name.
    private func shown(_ property: String, _ node: MarkupTree.Node) -> String? {
        let tree = outline.tree
        if tree.attribute(node, "itemscope") != nil {
            for inside in node..<tree.end(node) where !tree.isText(inside) {
                if tree.attributeBytes(inside, "itemprop")?.elementsEqual("name".utf8) == true {
                    return tree.attribute(inside, "content") ?? tree.textContent(inside)
                }
            }
            return nil
        }
        let text = tree.textContent(node)
        return text.utf8.count <= 1000 ? text : nil
    }
}

extension PageFacts {
    fileprivate static let knownProperties: Set<String> = [
        "headline", "datePublished", "dateModified", "dateCreated", "author", "articleSection",
        "keywords", "description", "alternativeHeadline", "inLanguage", "publisher",
    ]

    fileprivate mutating func takeLanguage(_ code: String?) {
        if language == nil { language = code }
    }

    fileprivate mutating func takeBase(_ address: String?) {
        if let address { base = address }
    }

    fileprivate mutating func takeMeta(_ name: String, _ content: String) {
        if name == "article:tag" {
            if tags.count < 60 { tags += listed(declaredText(content)) }
        } else if metas[name] == nil, metas.count < 400 {
            metas[name] = content
        }
    }

    fileprivate mutating func take(_ property: String, _ value: String) {
        let value = declaredText(String(value.prefix(4000)))
        guard !value.isEmpty, properties[property]?.count ?? 0 < 40 else { return }
        properties[property, default: []].append(value)
    }

    fileprivate mutating func takeCanonical(_ address: String) {
        if canonical == nil { canonical = address }
    }

    fileprivate mutating func takeFeed(_ url: String, type: String, title: String?) {
        let kind = FeedLink.Kind(mediaType: type)
        guard let kind, !feeds.contains(where: { $0.url.utf8.elementsEqual(url.utf8) }) else {
            return
        }
        let title = title.map(declaredText).flatMap { $0.isEmpty ? nil : $0 }
        feeds.append(FeedLink(url: url, title: title, kind: kind))
    }

    fileprivate mutating func takeTitle(_ text: String) { title = declaredText(text) }
    fileprivate mutating func takeHeadline(_ node: Node) {
        if headlines.count < 20 { headlines.append(node) }
    }
    fileprivate mutating func take(_ time: PageTime) { times.append(time) }
    fileprivate mutating func takePassword() { asksPassword = true }
}

private func isWebAddress(_ address: String) -> Bool { CanonicalAddress(address) != nil }
