import ArgumentParser
import Articles
import Ingest

/// What a subscriber may choose for a feed, as options of `add` and `set`.
struct FeedChoiceOptions: ParsableArguments {
    @Option(help: "What to call it.") var title: String?
    @Option(help: "A folder to put it in, such as News/Local; may be given several times.")
    var folder: [String] = []
    @Option(help: "A tag; may be given several times.") var tag: [String] = []
    @Option(parsing: .unconditional, help: "Minutes between two checks, 15 or more.")
    var interval: Int?
    @Flag(help: "Fetch the page of each new article for its whole text.") var fullText = false
    @Option(help: "The name to log in with; the password is asked for.") var user: String?
    @Flag(help: "Read the password from standard input.") var passwordStdin = false
    @Option(help: "The character set to read the feed in, whatever it declares.")
    var charset: String?
    @Option(parsing: .unconditional, help: "Days its articles are kept; 0 for ever.")
    var keepDays: Int?
    @Option(parsing: .unconditional, help: "How many of its newest articles are kept; 0 all.")
    var keepArticles: Int?

    func validate() throws {
        if let interval, !(15...525_600).contains(interval) {
            throw ValidationError("--interval must be between 15 minutes and 525600, a year.")
        }
        if let keepDays, !(0...36_500).contains(keepDays) {
            throw ValidationError("--keep-days must be between 0, for ever, and 36500.")
        }
        if let keepArticles, !(0...1_000_000).contains(keepArticles) {
            throw ValidationError("--keep-articles must be between 0, all, and 1000000.")
        }
        if passwordStdin, user == nil {
            throw ValidationError("--password-stdin needs --user: whose password is it?")
        }
        if let charset, !namesCharset(charset) {
            throw ValidationError(
                "--charset must be a character set, such as utf-8, windows-1251 or koi8-r.")
        }
    }

    var saysAnything: Bool {
        title != nil || !folder.isEmpty || !tag.isEmpty || interval != nil || fullText
            || user != nil || charset != nil || keepDays != nil || keepArticles != nil
    }

    func apply(to feed: inout Feed) {
        if let title { feed.givenTitle = title.isEmpty ? nil : title }
        if !folder.isEmpty { feed.places = distinct(folder.map { FolderPath(typed: $0).names }) }
        if !tag.isEmpty { feed.tags = distinct(tag.filter { !$0.isEmpty }) }
        if let interval { feed.settings.interval = interval }
        if fullText { feed.settings.fullText = true }
        if let user { feed.settings.user = user }
        if let charset { feed.settings.charset = charset }
        if let keepDays { feed.settings.keepDays = keepDays }
        if let keepArticles { feed.settings.keepArticles = keepArticles }
    }

    /// The password that goes with the name, asked for where a name is given.
    func password(for feed: String) throws(Complaint) -> String? {
        guard let user, !user.isEmpty else { return nil }
        return passwordStdin ? try passwordFromInput() : try askedPassword(of: user, for: feed)
    }
}

private func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
