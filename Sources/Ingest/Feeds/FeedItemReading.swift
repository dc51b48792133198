import Articles

/// Reads the element of one article, whatever mixture of vocabularies it is told in.
struct FeedItemReading {
    private var item = FeedItem()
    /// What a vocabulary says that gives way to another's: the first that is there counts.
    private var titles = Ranked<FeedText>()
    private var links = Ranked<String>()
    private var guids = Ranked<String>()
    /// Some write a line for each change.
    private var publishedDates = Ranked<ArticleDate>(takesLast: true)
    private var updatedDates = Ranked<ArticleDate>(takesLast: true)
    private var summaries = Ranked<FeedText>()
    private var contents = Ranked<FeedText>()
    /// Who a podcast names, where the feed's own vocabulary names nobody.
    private var podcastAuthors: [String] = []

    static func item(_ element: FeedElement) -> FeedItem {
        var reading = FeedItemReading()
        reading.item.language = element.language
        // RSS 1.0 names an item by its address.
        if element.vocabulary == .rss, let about = element.attribute("about") {
            reading.guids.add(collapsingSpaces(cleanedText(about)), rank: 2)
            reading.links.add(element.address(ofAttribute: "about"), rank: 5)
        }
        for child in element.children { reading.read(child) }
        return reading.finished()
    }

    private mutating func read(_ element: FeedElement) {
        switch element.vocabulary {
        case .rss, .atom: readOwn(element)
        case .dublinCore, .dublinCoreTerms: readDublinCore(element)
        case .content: if element.name == .encoded { contents.add(element.text(.html), rank: 0) }
        case .yandex:
            if element.name == .full_text || element.name == .fulltext {
                contents.add(element.text(.perhapsHTML), rank: 2)
            }
        case .xhtml:
            if element.name == .body || element.name == .div {
                contents.add(element.text(.html), rank: 1)
            }
        case .media: readMedia(element)
        case .itunes: readPodcast(element)
        case .feedburner:
            if keyword(element.tree.nameText(element.node)) == "origlink" {
                links.add(element.address, rank: 0)
            }
        case .syndication, .other: break
        }
    }

    private mutating func readOwn(_ element: FeedElement) {
        let isAtom = element.vocabulary == .atom
        switch element.name {
        case .title: titles.add(isAtom ? element.declaredText : element.text(.perhapsHTML), rank: 0)
        case .link: readLink(element)
        case .guid:
            guids.add(element.words, rank: 0)
            if element.keyword(ofAttribute: "isPermaLink") != "false" {
                links.add(webAddress(element), rank: 4)
            }
        case .id:
            guids.add(element.words, rank: isAtom ? 0 : 1)
            links.add(webAddress(element), rank: 6)
        case .pubdate: publishedDates.add(element.date, rank: 0)
        case .published: publishedDates.add(element.date, rank: 1)
        case .issued: publishedDates.add(element.date, rank: 2)
        case .created: publishedDates.add(element.date, rank: 4)
        case .date: publishedDates.add(element.date, rank: 3)
        case .updated: updatedDates.add(element.date, rank: 0)
        case .modified: updatedDates.add(element.date, rank: 1)
        case .lastbuilddate: updatedDates.add(element.date, rank: 3)
        case .description: summaries.add(element.text(.perhapsHTML), rank: 0)
        case .summary: summaries.add(isAtom ? element.declaredText : element.text(.html), rank: 1)
        case .content:
            contents.add(isAtom ? element.declaredText : element.text(.html), rank: 1)
            if isAtom { links.add(element.address(ofAttribute: "src"), rank: 7) }
        case .body, .fulltext, .full_text: contents.add(element.text(.html), rank: 3)
        case .author: item.authors += authorNames(element)
        case .category:
            let words = isAtom ? element.attribute("label") ?? element.attribute("term") : nil
            item.categories.append(tagText(words ?? element.tree.textContent(element.node)))
        case .keywords: addKeywords(element)
        case .enclosure: addEnclosure(element, address: element.address(ofAttribute: "url"))
        case .image: addImage(element)
        case .source: item.source = sourceTitle(element) ?? item.source
        default: break
        }
    }

    /// RSS's element holds the address; Atom's says in an attribute what it leads to.
    private mutating func readLink(_ element: FeedElement) {
        guard let address = element.address(ofAttribute: "href") else {
            links.add(element.address, rank: 1)
            return
        }
        let type = element.keyword(ofAttribute: "type")
        switch element.keyword(ofAttribute: "rel") ?? "alternate" {
        case "alternate", "http://www.iana.org/assignments/relation/alternate":
            let isHTML = type.map { $0.utf8.suffix(4).elementsEqual("html".utf8) }
            links.add(address, rank: isHTML == true ? 1 : isHTML == nil ? 2 : 3)
        case "enclosure": addEnclosure(element, address: address)
        default: break
        }
    }

    private mutating func readDublinCore(_ element: FeedElement) {
        switch element.name {
        case .title: titles.add(element.text(.perhapsHTML), rank: 1)
        case .description: summaries.add(element.text(.perhapsHTML), rank: 2)
        case .date: publishedDates.add(element.date, rank: 3)
        case .issued: publishedDates.add(element.date, rank: 2)
        case .created: publishedDates.add(element.date, rank: 4)
        case .modified: updatedDates.add(element.date, rank: 2)
        case .creator, .author: item.authors += authorNames(element)
        case .subject: item.categories.append(tagText(element.tree.textContent(element.node)))
        case .language: item.language = element.words ?? item.language
        default:
            if keyword(element.tree.nameText(element.node)) == "identifier" {
                guids.add(element.words, rank: 3)
            }
        }
    }

    private mutating func readMedia(_ element: FeedElement) {
        item.media += mediaItems(element)
        // What is inside a group or beside one recording says the same of the whole.
        var inside = [(element: element, depth: 0)]
        while let (element, depth) = inside.popLast() {
            switch element.name {
            case .title: titles.add(element.declaredMediaText, rank: 2 + depth)
            case .description: summaries.add(element.declaredMediaText, rank: 3 + depth)
            case .keywords: addKeywords(element)
            case .group, .content:
                guard depth < 2 else { break }
                let media = element.children.filter { $0.vocabulary == .media }
                inside += media.reversed().map { ($0, depth + 1) }
            default: break
            }
        }
    }

    private mutating func readPodcast(_ element: FeedElement) {
        switch element.name {
        case .title: titles.add(element.text(.perhapsHTML), rank: 5)
        case .summary: summaries.add(element.text(.perhapsHTML), rank: 6)
        case .subtitle: summaries.add(element.text(.perhapsHTML), rank: 7)
        case .author: podcastAuthors += authorNames(element)
        case .keywords: addKeywords(element)
        case .image: addImage(element)
        default: break
        }
    }

    private mutating func addKeywords(_ element: FeedElement) {
        let text = element.tree.textContent(element.node)
        item.keywords += text.utf8.split(separator: UInt8(ascii: ","))
            .map { tagText(String(Substring($0))) }
    }

    private mutating func addEnclosure(_ element: FeedElement, address: String?) {
        guard let address else { return }
        let kind = FeedMedia.kind(type: element.attribute("type"), medium: nil, url: address)
        item.media.append(
            FeedMedia(url: address, kind: kind, title: element.attribute("title").map(tagText)))
    }

    private mutating func addImage(_ element: FeedElement) {
        let url = element.children.first { $0.name == .url }?.address
        guard let address = url ?? element.address(ofAttribute: "href") ?? element.address else {
            return
        }
        item.media.append(FeedMedia(url: address, kind: .image))
    }

    private consuming func finished() -> FeedItem {
        item.title = titles.best
        item.link = links.best
        item.guid = guids.best
        item.published = publishedDates.best
        item.updated = updatedDates.best
        item.summary = summaries.best
        item.content = contents.best
        if item.authors.isEmpty { item.authors = podcastAuthors }
        return item
    }
}

/// The value of the lowest rank; of two of the same rank the first, or the last.
private struct Ranked<Value> {
    private(set) var best: Value?
    private var rank = Int.max
    private let takesLast: Bool

    init(takesLast: Bool = false) { self.takesLast = takesLast }

    mutating func add(_ value: Value?, rank: Int) {
        guard let value, rank < self.rank || (takesLast && rank == self.rank) else { return }
        best = value
        self.rank = rank
    }
}

/// The address that a name is, whole or relative to where it stands.
private func webAddress(_ element: FeedElement) -> String? {
    guard let words = element.words, !words.utf8.contains(0x20) else { return nil }
    if CanonicalAddress(words) != nil { return resolvedAddress(words, base: nil) }
    let isPath = words.utf8.contains(UInt8(ascii: "/")) && !words.utf8.contains(UInt8(ascii: ":"))
    return isPath ? element.address : nil
}

private func tagText(_ text: String) -> String {
    FeedText(text: text, kind: .perhapsHTML).plain
}

private func sourceTitle(_ element: FeedElement) -> String? {
    let title = element.children.first { $0.name == .title }
    guard let title else {
        return element.vocabulary == .rss ? element.text(.perhapsHTML)?.plain.nilIfEmpty : nil
    }
    return title.declaredText?.plain.nilIfEmpty
}

extension FeedElement {
    /// The date that the element's text tells.
    fileprivate var date: ArticleDate? { feedDate(tree.textContent(node)) }

    /// Media RSS's texts are plain unless they say otherwise; many do not say it.
    fileprivate var declaredMediaText: FeedText? {
        text(keyword(ofAttribute: "type") == "html" ? .html : .perhapsHTML)
    }
}
