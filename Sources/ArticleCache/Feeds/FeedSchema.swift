extension Schema {
    /// What the second version adds: the feeds, and which articles came in by which.
    ///
    /// - `article.fullness`: how much of a story its text is, see `Fullness`. What was stored
    ///   before there were feeds came from pages.
    /// - `feed`: a row a subscription. What the subscriber chose, what the publisher says of the
    ///   feed and what is remembered of its checks are JSON, since no query asks for them; a fetch
    ///   writes none of what the subscriber chose. `address` is the digest of the canonical
    ///   address; `next_check` is past all time for a feed that has stopped.
    /// - `feed_password`: apart from the rest, so that nothing that reads feeds reads passwords.
    /// - `feed_item`: an item of a feed by the digest of what the feed calls it, with the digest of
    ///   what the feed last said of it and the article it is. An article is one item of a feed
    ///   at most. `instant` is the article's, so that the index holds the order of lists; a
    ///   trigger keeps it.
    /// - `page_wanted`: articles whose pages are to be fetched for their whole text, and how often
    ///   that has failed.
    static let feedTables = """
        ALTER TABLE article ADD COLUMN fullness INTEGER NOT NULL DEFAULT 2;

        CREATE TABLE feed (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            address INTEGER NOT NULL UNIQUE,
            url TEXT NOT NULL,
            ordinal INTEGER NOT NULL,
            chosen BLOB NOT NULL,
            published BLOB NOT NULL,
            state BLOB NOT NULL,
            next_check INTEGER NOT NULL,
            claimed_until INTEGER NOT NULL DEFAULT 0,
            claimed_by INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX feed_by_next_check ON feed(next_check);
        CREATE INDEX feed_by_ordinal ON feed(ordinal);

        CREATE TABLE feed_password (
            feed INTEGER PRIMARY KEY REFERENCES feed(key) ON DELETE CASCADE,
            password BLOB NOT NULL
        ) STRICT;

        CREATE TABLE feed_item (
            feed INTEGER NOT NULL REFERENCES feed(key) ON DELETE CASCADE,
            item INTEGER NOT NULL,
            said INTEGER NOT NULL,
            arrival INTEGER NOT NULL REFERENCES article(arrival) ON DELETE CASCADE,
            instant INTEGER NOT NULL,
            PRIMARY KEY (feed, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX feed_item_by_feed ON feed_item(feed, instant, arrival);
        CREATE UNIQUE INDEX feed_item_by_article ON feed_item(arrival, feed);

        CREATE TABLE page_wanted (
            arrival INTEGER PRIMARY KEY REFERENCES article(arrival) ON DELETE CASCADE,
            feed INTEGER NOT NULL REFERENCES feed(key) ON DELETE CASCADE,
            tries INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX page_wanted_by_feed ON page_wanted(feed);

        CREATE TRIGGER feed_item_moved AFTER UPDATE OF instant ON article
        WHEN new.instant <> old.instant BEGIN
            UPDATE feed_item SET instant = new.instant WHERE arrival = new.arrival;
        END;
        """
}
