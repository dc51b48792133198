import ArgumentParser
import ArticleCache
import Articles

/// `gazeta remove`: ends subscriptions.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "End subscriptions; the articles stay.",
        discussion: """
            With --articles those articles go as well that came in by no other feed and are not \
            starred.
            """)

    @OptionGroup var cache: CacheOption
    @Argument(help: "Feeds: ids or their beginnings, addresses, or names.") var feeds: [String]
    @Flag(help: "Remove their articles too.") var articles = false

    func run() throws {
        let cache = try openCache(cache)
        let words = FeedLineWords.in(.current)
        let (known, isWhole) = try subscriptions(typed: feeds, among: subscribedFeeds(cache))
        for feed in known {
            let removed = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.removeFeed(feed.id, withArticles: articles)
            }
            guard let removed else { continue }
            let count = articles ? ", \(words.articlesRemoved): \(removed)" : ""
            try printLine("\(feed.title) — \(words.removed)\(count)")
        }
        if articles { try giveBackRoom(of: cache) }
        if !isWhole { throw Outcome.partlyFailed }
    }
    /// In short steps, as others may want to write.
    private func giveBackRoom(of cache: ArticleCache) throws(Complaint) {
        try cacheAnswer(of: cache) { () throws(CacheError) in
            while try cache.foldSearchStep() {}
            while try cache.giveBackStep() {}
        }
    }
}
