extension Schema {
    /// What the fifth version adds: what is remembered of articles that were let go by rule.
    ///
    /// - `keeping`: how far a feed has been walked for articles to let go, see `KeepingWalk`. Feed 0
    ///   stands for the articles of no feed.
    /// - `let_go`: items of a feed whose articles were let go, by the same key as in `feed_item`,
    ///   and by address and headline, see `LetGoItems`. `seen` is when the feed last listed the
    ///   item, within a day.
    static let upkeepTables = """
        CREATE TABLE keeping (
            feed INTEGER PRIMARY KEY,
            rule INTEGER NOT NULL,
            began INTEGER NOT NULL,
            instant INTEGER NOT NULL,
            arrival INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE let_go (
            feed INTEGER NOT NULL REFERENCES feed(key) ON DELETE CASCADE,
            item INTEGER NOT NULL,
            story INTEGER,
            seen INTEGER NOT NULL,
            PRIMARY KEY (feed, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX let_go_by_story ON let_go(feed, story) WHERE story IS NOT NULL;
        CREATE INDEX let_go_by_seen ON let_go(feed, seen);
        """
}
