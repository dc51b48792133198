import Foundation

/// The same rows in a plain FTS5 table, with the tokenizer `unicode61` and ranked by bm25: what
/// anybody has in an hour. Python's sqlite3 drives it, which costs it next to nothing.
struct PlainFullText {
    /// Milliseconds, each a median but the first.
    struct Figures {
        var indexing: Double
        var newest: [Double]
        var ranked: [Double]
        /// The articles that share the most telling words of one, ranked by bm25.
        var moreLikeThis: Double
    }

    /// Nil where Python or its sqlite3 is missing. `queries` are in FTS5's own words.
    static func measure(
        cache: String, table: String, queries: [String], like text: String
    ) -> Figures? {
        guard let work = PythonWork(module: "sqlite3", script: script),
            let figures = work.figures([cache, table, text] + queries),
            figures.count == 2 + 2 * queries.count
        else { return nil }
        let newest = figures[1...].prefix(queries.count)
        let ranked = figures[(1 + queries.count)...].prefix(queries.count)
        return Figures(
            indexing: figures[0], newest: Array(newest), ranked: Array(ranked),
            moreLikeThis: figures[figures.count - 1])
    }

    private static let script = """
        import collections, json, re, sqlite3, statistics, sys, time
        cache, table, text, queries = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
        rows = sqlite3.connect("file:" + cache + "?mode=ro", uri=True)
        plain = sqlite3.connect(table, isolation_level=None)
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("CREATE VIRTUAL TABLE t USING fts5(title, body, tokenize = unicode61)")
        indexing, last = 0, 0
        while True:
            batch = rows.execute("SELECT article, json FROM body WHERE article > ? "
                                 "ORDER BY article LIMIT 2000", (last,)).fetchall()
            if not batch: break
            last = batch[-1][0]
            texts = []
            for arrival, article in batch:
                article = json.loads(article)
                body = " ".join(block.get("text", "") for block in article["blocks"])
                texts.append((arrival, article["title"], body))
            start = time.perf_counter()
            plain.execute("BEGIN")
            plain.executemany("INSERT INTO t (rowid, title, body) VALUES (?, ?, ?)", texts)
            plain.execute("COMMIT")
            indexing += time.perf_counter() - start
        print(indexing * 1000)
        def median(order, query, limit):
            times = []
            for run in range(7):
                start = time.perf_counter()
                plain.execute("SELECT rowid, title FROM t WHERE t MATCH ? ORDER BY " + order
                              + " LIMIT ?", (query, limit)).fetchall()
                times.append(time.perf_counter() - start)
                if sum(times) > 20: break
            return statistics.median(times) * 1000
        for order in ("rowid DESC", "rank"):
            for query in queries: print(median(order, query, 50))
        plain.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)")
        words = set(re.findall(r"\\w+", text.lower()))
        def frequency(word):
            row = plain.execute("SELECT doc FROM v WHERE term = ?", (word,)).fetchone()
            return row[0] if row else 0
        telling = sorted((frequency(word), word) for word in words)
        telling = [word for count, word in telling if count > 1][:25]
        print(median("rank", " OR ".join('"' + word + '"' for word in telling), 40))
        """
}
