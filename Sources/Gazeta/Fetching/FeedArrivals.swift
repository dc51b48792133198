import ArticleCache
import Articles
import Ingest
import NewsFetching

extension FeedArrival {
    /// What a visit brought, as the cache takes it in; `asked` is the feed as it was visited.
    init(_ visit: FeedVisit, asked: Feed?) {
        self.init(
            feed: visit.feed, asked: asked, state: visit.state, title: visit.document?.title,
            site: visit.document?.site, newAddress: visit.newAddress,
            items: visit.document?.entries.map(FeedItem.init))
    }
}

extension FeedItem {
    init(_ entry: FeedEntry) {
        var article = entry.article
        article.guid = entry.guid
        self.init(article: article, hasFullText: entry.hasFullText)
    }
}

extension FetchSettings {
    /// As the configuration has it.
    init(_ settings: Settings) {
        self.init(
            userAgent: "Gazeta/\(Gazeta.version) (+\(Gazeta.homePage))", proxy: settings.proxy,
            mostAtOnce: settings.connections, interval: settings.interval)
    }
}
