extension Schema {
    /// What the fourth version adds: what the index holds beside `search`, see `searchTable`.
    ///
    /// - `index_state`: how far the index has come, see `IndexState`.
    /// - `likeness`: the stems of an article with their counts, and how long that vector is: `norm`
    ///   of the whole text, `head_norm` of its head, weighed when there were `weighed_at` articles.
    ///   `title` and `title_pattern` are the headline's digests, `story` is the group it belongs to.
    ///   Whoever takes an article out has to take it out of the index too: see `remove`.
    /// - `term`: how many articles have a stem, by its key.
    /// - `story`: how many articles tell it.
    /// - `line_count`: how many articles have a line, see `LineCounts`.
    ///
    /// The articles that are here wait for the rebuild that goes on in the background.
    static let indexTables = """
        CREATE TABLE index_state (
            key INTEGER PRIMARY KEY CHECK (key = 0),
            version TEXT NOT NULL,
            low INTEGER NOT NULL,
            high INTEGER NOT NULL,
            articles INTEGER NOT NULL,
            next_story INTEGER NOT NULL,
            writings INTEGER NOT NULL,
            settled INTEGER NOT NULL,
            settling INTEGER
        ) STRICT;
        INSERT INTO index_state
            SELECT 0, '', 0, ifnull(max(arrival) + 1, 0), 0, 1, 0, 0, NULL FROM article;

        CREATE TABLE likeness (
            arrival INTEGER PRIMARY KEY
                REFERENCES article(arrival) DEFERRABLE INITIALLY DEFERRED,
            story INTEGER NOT NULL,
            norm REAL NOT NULL,
            head_norm REAL NOT NULL,
            weighed_at INTEGER NOT NULL,
            title INTEGER NOT NULL,
            title_pattern INTEGER NOT NULL,
            vector BLOB NOT NULL
        ) STRICT;
        CREATE INDEX likeness_by_story ON likeness(story);

        CREATE TABLE term (
            key INTEGER PRIMARY KEY,
            df INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE story (
            key INTEGER PRIMARY KEY,
            members INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE line_count (
            page INTEGER PRIMARY KEY,
            slots BLOB NOT NULL
        ) STRICT;
        """
}
