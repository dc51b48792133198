import ArgumentParser
import ArticleCache
import Articles

/// `gazeta feeds`: what is subscribed to, and how each feed fares.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "List the feeds: id, unread and all articles, state, next check, name, address.",
        discussion: """
            A feed is named to other commands by its id or how that begins, by its address, or \
            by its name.
            """)

    @OptionGroup var cache: CacheOption
    @Option(help: "Only feeds of this folder and those in it, such as News/Local.")
    var folder: String?
    @Option(help: "Only feeds with this tag.") var tag: String?
    @Flag(help: "Print a JSON array.") var json = false

    func run() throws {
        let cache = try openCache(cache)
        let all = try subscribedFeeds(cache)
        let feeds = all.filter(isListed)
        let counts = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.feedCounts()
        }
        if json {
            try printJSON(feeds.map { FeedObject($0, counts[$0.id]) })
        } else {
            for feed in feeds { try printLine(line(of: feed, counts[feed.id] ?? FeedCounts())) }
        }
        if feeds.isEmpty {
            if !json { complain(all.isEmpty ? .noFeeds : .nothingFound) }
            throw Outcome.partlyFailed
        }
    }

    private func isListed(_ feed: Feed) -> Bool {
        if let tag, !feed.tags.contains(tag) { return false }
        guard let folder else { return true }
        let path = FolderPath(typed: folder).names
        return feed.places.contains { $0.starts(with: path) }
    }

    private func line(of feed: Feed, _ counts: FeedCounts) -> String {
        let words = FeedLineWords.in(.current)
        let state = feed.state
        let next =
            state.status.hasStopped
            ? "" : localMoment(state.nextCheck).map { ", \(words.next) \(plainDate($0))" } ?? ""
        let checked = state.lastCheck.flatMap(localMoment).map { " \(plainDate($0))" } ?? ""
        let standing = state.status.words(in: .current) + checked + next
        let places = feed.places.filter { !$0.isEmpty }.map { "\(FolderPath($0).text)/" }
        let labels = (places + feed.tags.map { "#\($0)" }).map { "  \($0)" }.joined()
        return "\(feed.id)  \(counts.unread)/\(counts.articles)  \(feed.title)  <\(feed.url)>"
            + "  \(standing)\(labels)"
    }
}
