import ArticleCache
import Articles

/// Where the bytes of the cache go, in JSON.
struct SizesObject: Encodable {
    let articles: Int
    let search: Int
    let likeness: Int
    let marks: Int
    let feeds: Int
    /// Room that removed articles have left.
    let free: Int
    let log: Int
    /// All of it for each article; absent where there is none.
    let perArticle: Int?

    init(_ sizes: CacheSizes, articles count: Int) {
        articles = sizes.articles
        search = sizes.search
        likeness = sizes.likeness
        marks = sizes.marks
        feeds = sizes.feeds
        free = sizes.free
        log = sizes.log
        perArticle = count > 0 ? sizes.all / count : nil
    }

    func line(_ words: CommandWords, _ upkeep: UpkeepWords) -> String {
        let parts = [
            (words.articles, articles), (upkeep.search, search), (upkeep.likeness, likeness),
            (upkeep.marks, marks), (words.feeds, feeds), (upkeep.free, free), (upkeep.log, log),
        ].map { "\($0.0) \(kibibytes($0.1))" }
        let share = perArticle.map { "; \(upkeep.perArticle) \(kibibytes($0))" } ?? ""
        return parts.joined(separator: ", ") + share
    }
}

/// Bytes as people read them: "12 KiB", "3.4 MiB".
func kibibytes(_ bytes: Int) -> String {
    if bytes < 10 << 20 { return "\((bytes + 512) >> 10) KiB" }
    let tenths = bytes / ((1 << 20) / 10)
    return "\(tenths / 10).\(tenths % 10) MiB"
}

/// How far search and likeness have come, in JSON.
struct IndexObject: Encodable {
    let indexed: Int
    let articles: Int
    let whole: Bool

    init(indexed: Int, articles: Int) {
        self.indexed = indexed
        self.articles = articles
        whole = indexed >= articles
    }

    func line(_ words: UpkeepWords) -> String {
        whole ? words.isWhole(articles) : words.isPartly(indexed, articles)
    }
}

/// The rules by which articles are kept, in JSON; days and articles are absent where all are.
struct KeepObject: Encodable {
    let days: Int?
    let articles: Int?
    let unread: Bool
    let starred: Bool
    let imported: Bool
    /// How many feeds have rules of their own.
    let feeds: Int

    init(_ rules: KeepRules, _ feeds: [Feed]) {
        days = rules.general.days
        articles = rules.general.articles
        unread = rules.keepsUnread
        starred = rules.keepsStarred
        imported = rules.keepsImported
        self.feeds = feeds.count {
            $0.settings.keepDays != nil || $0.settings.keepArticles != nil
        }
    }

    func line(_ words: UpkeepWords) -> String {
        var parts = [days.map(words.days), articles.map(words.newest)].compactMap(\.self)
        if parts.isEmpty { parts = [words.everything] }
        if days != nil || articles != nil || feeds > 0 {
            let exempt = [
                (unread, words.unread), (starred, words.starred), (imported, words.imported),
            ].filter(\.0).map(\.1)
            if !exempt.isEmpty {
                parts.append("\(words.always) \(exempt.joined(separator: ", "))")
            }
        }
        if feeds > 0 { parts.append("\(words.ownRules): \(feeds)") }
        return parts.joined(separator: "; ")
    }
}
