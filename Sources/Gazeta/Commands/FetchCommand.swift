import ArgumentParser
import ArticleCache
import Articles

/// `gazeta fetch`: brings in what is new.
struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Bring in what the feeds have new; without more, from those that are due.",
        discussion: """
            Made for cron and systemd timers: however often it is called, each feed is checked \
            only when its time has come; feeds that this very machine serves, each time. With \
            --all, or for feeds that are named, that is now, though never twice in five minutes.

            Exit status: 0 all that was checked came in, 1 some failed, 3 the cache is unusable.
            """)

    @OptionGroup var cache: CacheOption
    @Argument(help: "Feeds: ids or their beginnings, addresses, or names.")
    var feeds: [String] = []
    @Flag(help: "Check every feed that has not stopped.") var all = false
    @Flag(name: .shortAndLong, help: "Print nothing but what went wrong.") var quiet = false
    @Flag(help: "Print a JSON object.") var json = false

    func validate() throws {
        if all && !feeds.isEmpty {
            throw ValidationError("Name feeds or say --all, not both.")
        }
    }

    func run() async throws {
        let file = try ConfigurationFile.load()
        file.unknown.forEach(complain)
        let cache = try openCache(cache)
        let subscribed = try subscribedFeeds(cache)
        var reporter = FetchReporter(json: json, quiet: quiet)
        guard !subscribed.isEmpty else {
            // What came in by no feed goes by rule all the same.
            try reporter.tell(letGo: try await articlesLetGo(from: cache, by: file.settings))
            throw Complaint.noFeeds
        }
        let own = subscribed.filter { $0.isOfThisMachine && !$0.hasStopped }
        var choice = all ? FeedChoice.all : .dueAnd(own.map(\.id))
        var isWhole = true
        if !feeds.isEmpty {
            let named = try subscriptions(typed: feeds, among: subscribed)
            isWhole = named.isWhole
            choice = .these(named.known.map(\.id))
        }
        let run = FetchRun(cache: cache, settings: file.settings)
        for await news in run.news(of: choice, isByHand: all || !feeds.isEmpty) {
            if case .failed(let error) = news { throw Complaint(error, folder: cache.path) }
            try reporter.heed(news)
        }
        let letGo = try await articlesLetGo(from: cache, by: file.settings)
        let next = try cacheAnswer(of: cache) { () throws(CacheError) in try cache.nextCheck() }
        try reporter.finish(nextCheck: next, letGo: letGo)
        finishIndex(of: cache) { _ in }
        if reporter.hasFailed || !isWhole { throw Outcome.partlyFailed }
    }

    private func articlesLetGo(
        from cache: ArticleCache, by settings: Settings
    ) async throws(Complaint) -> Int {
        let upkeep = CacheUpkeep(cache: cache, rules: settings.keeping)
        do throws(CacheError) {
            return try await upkeep.run(at: secondsNow())
        } catch {
            throw Complaint(error, folder: cache.path)
        }
    }
}

extension Feed {
    fileprivate var hasStopped: Bool {
        if case .stopped = state.status { true } else { false }
    }
}
