import Articles

/// The subscriptions in an OPML list of version 1 or 2, in their order: outlines without an
/// address are folders. Of a broken list what can be read.
func subscriptions(inOPML text: String) -> SubscriptionList {
    let tree = MarkupTree(xml: text.utf8)
    let isOurs = contains(
        Array(subscriptionNamespace.utf8), in: Array(text.utf8.prefix(ourBeginning)))
    let lines = outlineLines(text)
    var outlines = 0
    var listed: [ListedOutline] = []
    // The folder that each element stands in, by its place among the nodes.
    var folders: [(path: [String], end: MarkupTree.Node)] = [([], tree.count)]
    var node = 0
    while node < tree.count {
        while let last = folders.last, node >= last.end { folders.removeLast() }
        defer { node += 1 }
        guard tree.name(node) == .outline, let folder = folders.last?.path else { continue }
        let outline = Outline(node, in: tree)
        let line = outlines < lines.count ? lines[outlines] : nil
        outlines += 1
        if let address = outline.address {
            listed.append(
                ListedOutline(outline: outline, address: address, folder: folder, line: line))
        } else {
            let path = outline.name.isEmpty ? folder : folder + [outline.name]
            folders.append((path.count > deepestFolder ? folder : path, tree.end(node)))
        }
    }
    let orders = listed.compactMap(\.outline.order)
    if orders.count == listed.count {
        let sorted = zip(orders, listed).sorted { $0.0 < $1.0 }
        listed = sorted.map(\.1)
    }
    var list = SubscriptionList()
    for entry in listed {
        list.add(entry.address, line: entry.line) { url in
            entry.outline.subscription(at: url, in: entry.folder, isOurs: isOurs)
        }
    }
    list.problems = firstOfEachKind(tree.problems.map(IngestProblem.init)) + list.problems
    return list
}

/// Bytes in which a list of our own names our namespace.
private let ourBeginning = 512

/// Folders nested deeper are taken with those around them.
private let deepestFolder = 16

/// A feed's outline and the folder it stands in.
private struct ListedOutline {
    var outline: Outline
    var address: String
    var folder: [String]
    var line: Int?
}

/// The lines, counted from 1, in which the tags of outlines begin, in their order.
private func outlineLines(_ text: String) -> [Int] {
    var lines: [Int] = []
    var line = 1
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
        if byte == 0x0A { line += 1 }
        let isTag =
            byte == UInt8(ascii: "<")
            && rest.prefix(outlineTag.count).elementsEqual(outlineTag) { $0 | 0x20 == $1 | 0x20 }
        if isTag {
            lines.append(line)
        } else if byte == UInt8(ascii: "<"), rest.starts(with: "<!--".utf8) {
            while !rest.isEmpty, !rest.starts(with: "-->".utf8) {
                if rest.popFirst() == 0x0A { line += 1 }
            }
            continue
        }
        rest = rest.dropFirst()
    }
    return lines
}

private let outlineTag = Array("<outline".utf8)

/// One outline's attributes.
private struct Outline {
    private var plain: [String: String] = [:]
    /// Those with the prefix of Gazeta's namespace.
    private var own: [String: String] = [:]

    init(_ node: MarkupTree.Node, in tree: MarkupTree) {
        for attribute in tree.attributeList(node) {
            let value = collapsingSpaces(cleanedText(attribute.value))
            if attribute.prefix.isEmpty {
                // Some write xmlurl or XMLURL.
                plain[attribute.name.lowercased()] = value
            } else if attribute.prefix == "gazeta" {
                own[attribute.name] = value
            }
        }
    }

    private var text: String? { plain["text"]?.nilIfEmpty }
    private var title: String? { plain["title"]?.nilIfEmpty }

    var name: String { cappedTitle(text ?? title ?? "") }

    /// Where our own lists say it stands.
    var order: SubscriptionOutline.Position? {
        let numbers = (own["order"] ?? "").utf8.split(separator: UInt8(ascii: "."))
            .compactMap { decimal(Array(Substring($0).unicodeScalars)) }
        guard numbers.count == 2 else { return nil }
        return SubscriptionOutline.Position(feed: numbers[0], place: numbers[1])
    }

    /// Nil for a folder.
    var address: String? {
        // A command beside the address is to change what comes from it.
        if let filter = plain["filtercmd"]?.nilIfEmpty { return "filter:" + filter }
        if let url = plain["xmlurl"]?.nilIfEmpty { return url }
        let isFeed = ["rss", "atom"].contains(plain["type"]?.lowercased())
        return isFeed ? plain["url"]?.nilIfEmpty : nil
    }

    func subscription(at url: String, in folder: [String], isOurs: Bool) -> Subscription {
        var given = own["given"]?.nilIfEmpty
        var published = title
        if !isOurs {
            // What a feed is called in another program may have been chosen there: it stays, and
            // gives way only to a publisher who calls it the same.
            given = (text ?? title).flatMap { $0 == url ? nil : $0 }
            if published == given { published = nil }
        }
        return Subscription(
            url: url, publishedTitle: published.map(cappedTitle),
            givenTitle: given.map(cappedTitle),
            site: plain["htmlurl"], places: [folder], tags: tags,
            settings: FeedSettings(
                interval: own["interval"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil },
                fullText: own["fullText"] == "yes", user: own["user"]?.nilIfEmpty,
                charset: own["charset"]?.nilIfEmpty, keepDays: limit("keepDays"),
                keepArticles: limit("keepArticles")))
    }

    private func limit(_ name: String) -> Int? {
        own[name].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }

    private var tags: [String] {
        if let exact = own["tags"]?.nilIfEmpty { return exactTags(exact) }
        let tags = (plain["category"] ?? "").utf8.split(separator: UInt8(ascii: ",")).map { tag in
            // "/news/world" is a place in a tree of categories.
            collapsingSpaces(String(Substring(tag.drop { $0 == UInt8(ascii: "/") || $0 == 0x20 })))
        }
        return distinct(tags)
    }

    private func exactTags(_ text: String) -> [String] {
        var tags: [String] = []
        var tag = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if !isEscaped, scalar == "%" {
                isEscaped = true
            } else if !isEscaped, scalar == "," {
                tags.append(String(tag))
                tag = String.UnicodeScalarView()
            } else {
                tag.append(scalar)
                isEscaped = false
            }
        }
        return distinct(tags + [String(tag)])
    }
}

/// The texts in their order, each once and none empty.
func distinct(_ texts: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return texts.filter { !$0.isEmpty && seen.insert(Array($0.utf8)).inserted }
}
