import ArgumentParser
import ArticleCache
import Articles

/// `gazeta list`: headlines, newest first.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List headlines, newest first.")

    @OptionGroup var cache: CacheOption
    @Option(help: "Only headlines of this section.") var section: String?
    @Option(help: "Only headlines that came in by this feed: its id, address or name.")
    var feed: String?
    @Flag(help: "Only what is not read.") var unread = false
    @Flag(help: "Only what is starred.") var starred = false
    @Flag(help: "One line a story, with the number of articles that tell it.")
    var groups = false
    @Option(parsing: .unconditional, help: "At most this many.") var limit: Int?
    @Flag(help: "Print a JSON array.") var json = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() throws {
        let cache = try openCache(cache)
        var query = HeadlineQuery(
            source: section.map { .section($0) } ?? .all, feed: try feedID(in: cache),
            unreadOnly: unread, starredOnly: starred, isGrouped: groups, limit: 0)
        var rest = limit ?? .max
        var output = HeadlineOutput(asJSON: json, showsGroups: groups)
        while rest > 0 {
            query.limit = min(rest, 1000)
            let page = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.headlines(query)
            }
            try output.print(page)
            rest -= page.count
            guard page.count == query.limit, let last = page.last else { break }
            query.from = last.position
        }
        try output.finish()
        if output.count == 0 {
            if !json { complain(.nothingFound) }
            throw Outcome.partlyFailed
        }
    }

    /// Articles may name a feed that is not subscribed to, as those of an export do.
    private func feedID(in cache: ArticleCache) throws(Complaint) -> String? {
        guard let feed else { return nil }
        do throws(Complaint) {
            return try subscription(typed: feed, among: subscribedFeeds(cache)).id.text
        } catch .noFeeds, .noSuchFeed {
            return feed
        }
    }
}

/// Prints headlines page by page, so that a list of any length takes little memory.
private struct HeadlineOutput {
    let asJSON: Bool
    let showsGroups: Bool
    private(set) var count = 0

    init(asJSON: Bool, showsGroups: Bool) {
        self.asJSON = asJSON
        self.showsGroups = showsGroups
    }

    mutating func print(_ page: [Headline]) throws {
        for headline in page {
            if asJSON {
                let opening = count == 0 ? "[" : ","
                try printJSONText(Array(opening.utf8) + json(of: HeadlineObject(headline)))
            } else {
                try printLine(line(of: headline))
            }
            count += 1
        }
    }

    func finish() throws {
        if asJSON { try printJSONText(Array((count == 0 ? "[]\n" : "]\n").utf8)) }
    }

    private func line(of headline: Headline) -> String {
        let size = headline.group?.size ?? 1
        let telling = showsGroups && size > 1 ? "  ×\(size)" : ""
        return headlineLine(headline, title: headline.title) + telling
    }
}

/// A headline on a line, with its title as it is to be shown.
func headlineLine(_ headline: Headline, title: String) -> String {
    let mark = headline.marks.starred ? "◆" : headline.marks.read ? "○" : "●"
    let date = headline.published.map(localDate).map(plainDate) ?? ""
    let section = headline.section.map { onOneLine($0) + ": " } ?? ""
    return "\(headline.id)  \(mark)  \(padded(date, to: 16))  \(section)\(title)"
}

/// A date as lists show it, by the user's clock: "2022-02-01 14:02" or "2022-02-01".
func plainDate(_ date: ArticleDate) -> String {
    guard date.time != nil else { return date.iso }
    return date.dayAlone.iso + " " + date.iso.dropFirst(11).prefix(5)
}

private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
}

/// A headline in the keys of the article's JSON form.
struct HeadlineObject: Encodable {
    let id: String
    let title: String
    let url: String?
    let section: Section?
    let site: String?
    let language: String?
    let published: ArticleDate?
    let feed: String?
    /// Where they are several.
    let feeds: [String]?
    let group: StoryGroup?
    let read: Bool
    let starred: Bool

    init(_ headline: Headline) {
        id = headline.id.text
        title = headline.title
        url = headline.url
        section = headline.section.map { Section(name: $0) }
        site = headline.site
        language = headline.language
        published = headline.published
        feed = headline.feeds.first
        feeds = headline.feeds.count > 1 ? headline.feeds : nil
        group = headline.group
        read = headline.marks.read
        starred = headline.marks.starred
    }
}
