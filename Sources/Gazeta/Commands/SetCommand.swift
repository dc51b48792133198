import ArgumentParser
import ArticleCache
import Articles

/// `gazeta set`: what the subscriber chooses for a feed.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Rename a feed, move it to folders, tag it, and set how it is fetched.",
        discussion: """
            What is not named stays as it is. A password is asked for on the terminal; it is kept \
            in the cache, apart from all else, and is in no export.

              gazeta set Вести --title Утро --folder Новости/Город --tag утро
              gazeta set 3fa9 --interval 180 --full-text
            """)

    @OptionGroup var cache: CacheOption
    @Argument(help: "The feed: its id or how that begins, its address, or its name.")
    var feed: String
    @OptionGroup var choices: FeedChoiceOptions
    @Option(help: "Another address; what is known of its articles stays.") var url: String?
    @Flag(help: "Call it what its publisher does.") var noTitle = false
    @Flag(help: "Take it out of all folders.") var noFolder = false
    @Flag(help: "Take all its tags away.") var noTag = false
    @Flag(help: "Check it as often as the configuration says.") var noInterval = false
    @Flag(help: "Leave its articles as the feed gives them.") var noFullText = false
    @Flag(help: "Log in no more.") var noUser = false
    @Flag(help: "Read it in the character set it declares.") var noCharset = false
    @Flag(help: "Keep its articles as many days as the configuration says.")
    var noKeepDays = false
    @Flag(help: "Keep as many of its articles as the configuration says.")
    var noKeepArticles = false
    @Flag(help: "Print a JSON object.") var json = false

    func validate() throws {
        let contradictions = [
            ("title", choices.title != nil, noTitle),
            ("folder", !choices.folder.isEmpty, noFolder),
            ("tag", !choices.tag.isEmpty, noTag),
            ("interval", choices.interval != nil, noInterval),
            ("full-text", choices.fullText, noFullText),
            ("user", choices.user != nil, noUser), ("charset", choices.charset != nil, noCharset),
            ("keep-days", choices.keepDays != nil, noKeepDays),
            ("keep-articles", choices.keepArticles != nil, noKeepArticles),
        ]
        for (name, isSet, isTaken) in contradictions where isSet && isTaken {
            throw ValidationError("--\(name) and --no-\(name) contradict each other.")
        }
        let says = choices.saysAnything || url != nil || contradictions.contains { $0.2 }
        if !says { throw ValidationError("Say what to set: gazeta set --help lists it.") }
    }

    func run() throws {
        let cache = try openCache(cache)
        let feed = try subscription(typed: feed, among: subscribedFeeds(cache))
        let address = try url.map { text throws(Complaint) in try TypedAddress(text) }
        let password = try choices.password(for: feed.title) ?? address?.password
        let user = choices.user ?? address?.user
        let choice = FeedChange(
            change: { change(&$0, address?.url, user) }, hasNewLogin: user != nil || noUser,
            password: password, takesPassword: noUser)
        let changed = try choice.make(of: feed, in: cache)
        if let address, changed.url != address.url {
            throw Complaint.addressTaken(address.url, by: try holder(of: address.url, in: cache))
        }
        if json {
            let counts = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.feedCounts()
            }
            try printJSON(FeedObject(changed, counts[feed.id]))
        } else {
            try printLine("\(changed.title) — \(FeedLineWords.in(.current).changed)")
        }
    }

    private func change(_ feed: inout Feed, _ address: String?, _ user: String?) {
        if noTitle { feed.givenTitle = nil }
        if noFolder { feed.places = [[]] }
        if noTag { feed.tags = [] }
        if noInterval { feed.settings.interval = nil }
        if noFullText { feed.settings.fullText = false }
        if noUser { feed.settings.user = nil }
        if noCharset { feed.settings.charset = nil }
        if noKeepDays { feed.settings.keepDays = nil }
        if noKeepArticles { feed.settings.keepArticles = nil }
        if let address { feed.url = address }
        choices.apply(to: &feed)
        if let user { feed.settings.user = user }
    }

    private func holder(of address: String, in cache: ArticleCache) throws(Complaint) -> String {
        let wanted = CanonicalAddress(address)
        return try subscribedFeeds(cache).first { CanonicalAddress($0.url) == wanted }?.title ?? ""
    }
}
