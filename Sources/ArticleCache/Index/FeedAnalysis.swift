import Articles
import GRDB

extension ArticleCache {
    /// The items with the analyses of those that their feeds have not listed before: most of these
    /// will be new articles. A known item is mostly as it was, and one that changed is analysed as
    /// what its story becomes.
    func analysed(
        _ lists: [(feed: Feed.ID, items: [KeyedItem])]
    ) throws(CacheError) -> [[KeyedItem]] {
        let (isKnown, lines) = try reading { db in
            let isKnown = try lists.map { feed, items in
                try items.map { item in
                    try db.row(
                        "SELECT 1 FROM feed AS f JOIN feed_item AS i ON i.feed = f.key "
                            + "WHERE f.id = ? AND i.item = ?", [feed.text, item.key]) != nil
                }
            }
            return (isKnown, try LineCounts(in: db))
        }
        guard isKnown.joined().contains(false) else { return lists.map(\.items) }
        var counts = lines
        let analyser = ArticleAnalyser()
        return zip(lists, isKnown).map { list, isKnown in
            zip(list.items, isKnown).map { item, isKnown in
                guard !isKnown else { return item }
                var item = item
                var article = item.article
                article.feed = list.feed.text
                item.analysis = analyser.analyse(article) { counts.add($0) }
                return item
            }
        }
    }
}
