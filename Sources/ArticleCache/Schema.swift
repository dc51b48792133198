import GRDB

/// The tables of the cache and how an older cache becomes a newer one.
///
/// - `article`: what lists and look-ups need. Row ids are the order of arrival.
/// - `body`: the whole article as JSON; lists never read it.
/// - `mark`: what was read and starred, by article id. It outlives articles.
/// - `journal`: how long the journal of marks was at the last commit.
/// - `unread`, `starred`: the marks of articles that are here, in the order of lists.
/// - `section`, `total`: how many articles there are.
/// - `link`: the cards of each article and the articles they lead to, set as articles are stored.
/// - `feed`, `feed_item`, `feed_password`, `page_wanted`: see `feedTables`.
/// - `search`: the words of the articles, see `searchTable`.
/// - `index_state`, `likeness`, `term`, `story`, `line_count`: see `indexTables`.
/// - `keeping`, `let_go`: see `upkeepTables`.
///
/// `unread`, `starred` and the numbers follow from `article` and `mark` and are kept by triggers,
/// so that no transaction can leave them behind.
enum Schema {
    /// The version this program writes.
    static var version: Int { migrations.count }

    /// What each version adds to the one before. One that has shipped is never edited.
    static let migrations = [first, feedTables, searchTable, indexTables, upkeepTables]

    /// The version of the cache, which is not above this program's: a later program may have
    /// brought it up at any time, even while this one runs.
    static func knownVersion(of db: Database, _ folder: CacheFolder) throws -> Int {
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard found <= version else {
            throw CacheError.newerVersion(path: folder.database, found: found, known: version)
        }
        return found
    }

    /// Brings the cache to this program's version in the transaction that is open, so that of
    /// two Gazetas which start at once one migrates and the other finds it done.
    static func migrate(_ db: Database, _ folder: CacheFolder) throws {
        let found = try knownVersion(of: db, folder)
        guard found < version else { return }
        for migration in migrations[max(0, found)...] {
            try db.execute(sql: migration)
        }
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    private static let first = """
        CREATE TABLE section (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            articles INTEGER NOT NULL DEFAULT 0,
            unread INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE TABLE article (
            arrival INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            digest INTEGER NOT NULL,
            instant INTEGER NOT NULL,
            section INTEGER REFERENCES section(key),
            title TEXT NOT NULL,
            site TEXT,
            language TEXT,
            published TEXT,
            url TEXT,
            feed TEXT,
            address INTEGER,
            headline INTEGER
        ) STRICT;
        -- The row id ends every index, so these hold the order of lists.
        CREATE INDEX article_by_instant ON article(instant);
        CREATE INDEX article_by_section ON article(section, instant);
        CREATE INDEX article_by_feed ON article(feed, instant) WHERE feed IS NOT NULL;
        CREATE INDEX article_by_address ON article(address) WHERE address IS NOT NULL;
        CREATE INDEX article_by_headline ON article(headline) WHERE headline IS NOT NULL;

        CREATE TABLE body (
            article INTEGER PRIMARY KEY REFERENCES article(arrival) ON DELETE CASCADE,
            json BLOB NOT NULL
        ) STRICT;

        CREATE TABLE mark (
            id TEXT PRIMARY KEY,
            read INTEGER NOT NULL,
            starred INTEGER NOT NULL,
            changed INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE journal (
            key INTEGER PRIMARY KEY CHECK (key = 0),
            length INTEGER NOT NULL
        ) STRICT;
        INSERT INTO journal VALUES (0, 0);

        CREATE TABLE unread (
            arrival INTEGER PRIMARY KEY REFERENCES article(arrival) ON DELETE CASCADE,
            instant INTEGER NOT NULL,
            section INTEGER
        ) STRICT;
        CREATE INDEX unread_by_instant ON unread(instant);
        CREATE INDEX unread_by_section ON unread(section, instant);

        CREATE TABLE starred (
            arrival INTEGER PRIMARY KEY REFERENCES article(arrival) ON DELETE CASCADE,
            instant INTEGER NOT NULL,
            section INTEGER
        ) STRICT;
        CREATE INDEX starred_by_instant ON starred(instant);

        CREATE TABLE total (
            key INTEGER PRIMARY KEY CHECK (key = 0),
            articles INTEGER NOT NULL,
            unread INTEGER NOT NULL,
            starred INTEGER NOT NULL
        ) STRICT;
        INSERT INTO total VALUES (0, 0, 0, 0);

        CREATE TABLE link (
            source INTEGER NOT NULL REFERENCES article(arrival) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            address INTEGER,
            headline INTEGER,
            target INTEGER REFERENCES article(arrival) ON DELETE SET NULL,
            PRIMARY KEY (source, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX link_by_address ON link(address) WHERE address IS NOT NULL;
        CREATE INDEX link_waiting ON link(headline) WHERE headline IS NOT NULL AND target IS NULL;
        CREATE INDEX link_by_target ON link(target) WHERE target IS NOT NULL;

        CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
            UPDATE section SET articles = articles + 1 WHERE key = new.section;
            UPDATE total SET articles = articles + 1;
            INSERT INTO unread SELECT new.arrival, new.instant, new.section
                WHERE NOT EXISTS (SELECT 1 FROM mark WHERE id = new.id AND read);
            INSERT INTO starred SELECT new.arrival, new.instant, new.section
                WHERE EXISTS (SELECT 1 FROM mark WHERE id = new.id AND starred);
        END;
        CREATE TRIGGER article_moved AFTER UPDATE OF instant, section ON article
        WHEN new.instant <> old.instant OR new.section IS NOT old.section BEGIN
            UPDATE section SET articles = articles - 1 WHERE key = old.section;
            UPDATE section SET articles = articles + 1 WHERE key = new.section;
            UPDATE unread SET instant = new.instant, section = new.section
                WHERE arrival = new.arrival;
            UPDATE starred SET instant = new.instant, section = new.section
                WHERE arrival = new.arrival;
        END;
        CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
            UPDATE section SET articles = articles - 1 WHERE key = old.section;
            UPDATE total SET articles = articles - 1;
        END;

        CREATE TRIGGER unread_added AFTER INSERT ON unread BEGIN
            UPDATE section SET unread = unread + 1 WHERE key = new.section;
            UPDATE total SET unread = unread + 1;
        END;
        CREATE TRIGGER unread_moved AFTER UPDATE OF section ON unread
        WHEN new.section IS NOT old.section BEGIN
            UPDATE section SET unread = unread - 1 WHERE key = old.section;
            UPDATE section SET unread = unread + 1 WHERE key = new.section;
        END;
        CREATE TRIGGER unread_removed AFTER DELETE ON unread BEGIN
            UPDATE section SET unread = unread - 1 WHERE key = old.section;
            UPDATE total SET unread = unread - 1;
        END;
        CREATE TRIGGER starred_added AFTER INSERT ON starred BEGIN
            UPDATE total SET starred = starred + 1;
        END;
        CREATE TRIGGER starred_removed AFTER DELETE ON starred BEGIN
            UPDATE total SET starred = starred - 1;
        END;

        \(markTrigger("mark_added", after: "INSERT"))
        \(markTrigger("mark_changed", after: "UPDATE"))
        """

    private static func markTrigger(_ name: String, after event: String) -> String {
        """
        CREATE TRIGGER \(name) AFTER \(event) ON mark BEGIN
            DELETE FROM unread
                WHERE new.read AND arrival = (SELECT arrival FROM article WHERE id = new.id);
            INSERT INTO unread SELECT arrival, instant, section FROM article AS a
                WHERE NOT new.read AND id = new.id
                AND NOT EXISTS (SELECT 1 FROM unread AS u WHERE u.arrival = a.arrival);
            DELETE FROM starred
                WHERE NOT new.starred AND arrival = (SELECT arrival FROM article WHERE id = new.id);
            INSERT INTO starred SELECT arrival, instant, section FROM article AS a
                WHERE new.starred AND id = new.id
                AND NOT EXISTS (SELECT 1 FROM starred AS s WHERE s.arrival = a.arrival);
        END;
        """
    }
}
