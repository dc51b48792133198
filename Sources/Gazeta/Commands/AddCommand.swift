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
            of a plain article stores that one article.

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
        let address = try webAddress(typed: url)
        let cache = try openCache(cache)
        var wanted = WantedFeed(Subscription(url: address))
        wanted.hasScheme = url.utf8.contains(UInt8(ascii: ":"))
        wanted.password = try choices.password(for: url) ?? wanted.password
        choices.apply(to: &wanted.feed)
        let subscribing = Subscribing(cache: cache, settings: file.settings, choose: choose)
        let outcome =
            noFetch ? try subscribing.subscribe(to: wanted) : try await subscribing.find(wanted)
        let counts = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.feedCounts()
        }
        try AddOutput(json: json, counts: counts).print(outcome)
    }
}
