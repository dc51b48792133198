/// The feeds an article came in by.
struct ArticleFeeds {
    /// Their ids, the one it belongs to first.
    private(set) var all: [String]

    /// `own` is the feed it belongs to; `subscribed` is what `feedsOfArticle` gives.
    init(_ own: String?, _ subscribed: String?) {
        all = own.map { [$0] } ?? []
        self = adding((subscribed ?? "").split(separator: " ").map(String.init))
    }

    func adding(_ others: [String]) -> ArticleFeeds {
        var feeds = self
        for other in others where !feeds.all.contains(other) { feeds.all.append(other) }
        return feeds
    }

    /// All of them where there are several.
    var more: [String] { all.count > 1 ? all : [] }
}

/// The ids of the subscribed feeds of an article `a`, parted by spaces, which no id has.
let feedsOfArticle = """
    (SELECT group_concat(f.id, ' ') FROM feed_item AS i JOIN feed AS f ON f.key = i.feed
        WHERE i.arrival = a.arrival)
    """
