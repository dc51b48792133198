import ArgumentParser
import ArticleCache
import Articles
import Ingest

/// `gazeta add`: subscribes to the feed at or behind an address.
struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Subscribe to the feed at an address, or behind the page there.",
        discussion: """
            Of a page that names several feeds the first is taken, as it is the main one on \
            nearly all sites; the others are shown, and --choose takes one of them. The address \
            of a plain article stores that one article. Of a feed that is subscribed to already \
            the options are set, as gazeta set does.

              gazeta add vesti.example
              gazeta add https://vesti.example/rss --title Утро --folder Новости/Город
            """)

    @OptionGroup var cache: CacheOption
    @Argument(help: "The address of a feed, a site or an article.") var url: String
    @OptionGroup var choices: FeedChoiceOptions
    @Option(parsing: .unconditional, help: "Of several feeds, which: 1 is the first.")
    var choose: Int?
    @Flag(help: "Subscribe to exactly this address, and let the next fetch look what is there.")
    var noFetch = false
    @Flag(help: "Print a JSON object.") var json = false

    func validate() throws {
        if let choose, choose < 1 { throw ValidationError("--choose must be 1 or more.") }
        if choose != nil && noFetch {
            throw ValidationError("--choose and --no-fetch contradict each other.")
        }
    }

    func run() async throws {
        let file = try ConfigurationFile.load()
        file.unknown.forEach(complain)
        let address = try TypedAddress(url)
        let cache = try openCache(cache)
        var wanted = WantedFeed(Subscription(url: address.url))
        wanted.hasScheme = address.hasScheme
        wanted.feed.settings.user = address.user
        wanted.password = try choices.password(for: address.url) ?? address.password
        choices.apply(to: &wanted.feed)
        let subscribing = Subscribing(cache: cache, settings: file.settings, choose: choose)
        var outcome =
            noFetch ? try subscribing.subscribe(to: wanted) : try await subscribing.find(wanted)
        var hasChanged = false
        if case .known(let feed) = outcome, choices.saysAnything || address.user != nil {
            outcome = .known(try set(feed, as: wanted, address, in: cache))
            hasChanged = true
        }
        let counts = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.feedCounts()
        }
        try AddOutput(json: json, counts: counts, hasChangedKnown: hasChanged).print(outcome)
    }
    /// What was chosen counts for a feed that is subscribed to already.
    private func set(
        _ feed: Feed, as wanted: WantedFeed, _ address: TypedAddress, in cache: ArticleCache
    ) throws(Complaint) -> Feed {
        let user = wanted.feed.settings.user
        if user != nil, !address.sharesLogin(with: feed.url) { throw .otherLogin(feed.title) }
        let choice = FeedChange(
            change: { [choices] feed in
                choices.apply(to: &feed)
                feed.settings.user = user ?? feed.settings.user
            }, hasNewLogin: user != nil, password: wanted.password)
        return try choice.make(of: feed, in: cache)
    }
}
