import Articles
import Testing

@testable import ArticleCache

extension TemporaryCache {
    /// Subscribes to the feed of this name; its id is the name.
    @discardableResult
    func subscribe(
        _ name: String, fullText: Bool = false, state: FeedState = FeedState()
    ) throws -> Feed.ID {
        let id = try #require(Feed.ID(name))
        let feed = Feed(
            id: id, url: "https://\(name).example/rss",
            settings: FeedSettings(fullText: fullText), state: state)
        _ = try cache.add([feed])
        return id
    }

    /// What became of the items of a feed that lists these.
    @discardableResult
    func receive(
        _ feed: Feed.ID, _ items: FeedItem..., state: FeedState = FeedState(),
        at now: Int64 = 1_650_000_000
    ) throws -> FeedOutcome {
        let arrival = FeedArrival(feed: feed, state: state, items: items)
        return try #require(try cache.store([arrival], at: now).first ?? nil)
    }

    func titles(feed: String? = nil) throws -> [String] {
        try cache.headlines(HeadlineQuery(feed: feed, limit: 99)).map(\.title)
    }

    func document(_ title: String) throws -> ArticleDocument {
        try #require(try cache.articles().documents.first { $0.article.title == title })
    }
}

/// An item with a text; a short one is a summary.
func item(
    _ title: String, guid: String? = nil, url: String? = nil, day: String? = nil,
    text: String = "Коротко о новости.", isFull: Bool = false
) -> FeedItem {
    FeedItem(
        article: Article(
            url: url, title: title, published: day.flatMap { ArticleDate(iso: $0) }, guid: guid,
            blocks: [.paragraph(SpannedText(text))]),
        hasFullText: isFull)
}

extension FeedOutcome {
    /// Added, updated, unchanged.
    var counts: [Int] { [added, updated, unchanged] }
}
