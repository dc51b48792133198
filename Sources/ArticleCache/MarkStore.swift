import Articles
import GRDB

/// The table of marks, which knows articles by their ids alone.
enum MarkStore {
    /// The marks of an article; nil where it is not in the cache.
    static func marks(ofArticle id: Article.ID, in db: Database) throws -> Marks? {
        try db.row(
            "SELECT m.read, m.starred FROM article AS a LEFT JOIN mark AS m ON m.id = a.id "
                + "WHERE a.id = ?", [id.text]
        ).map { Marks(read: $0.flag(0), starred: $0.flag(1)) }
    }

    static func isMarked(_ id: Article.ID, in db: Database) throws -> Bool {
        try db.row("SELECT 1 FROM mark WHERE id = ?", [id.text]) != nil
    }

    static func set(
        _ mark: NotedMark, in db: Database, noting noted: inout [NotedMark]
    ) throws {
        try set(mark, in: db)
        noted.append(mark)
    }

    /// Sets a mark that the journal holds already.
    static func set(_ mark: NotedMark, in db: Database) throws {
        try db.run(
            """
            INSERT INTO mark (id, read, starred, changed) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET read = excluded.read, starred = excluded.starred, changed = excluded.changed
            """,
            [mark.id.text, mark.marks.read, mark.marks.starred, mark.time])
    }
}

extension NotedMark {
    /// Reads `id, read, starred, changed`; nil for a row that a fault has garbled.
    init?(_ row: Row) {
        guard let id = row.text(0).flatMap({ Article.ID($0) }), let time = row.integer(3) else {
            return nil
        }
        self.init(id: id, marks: Marks(read: row.flag(1), starred: row.flag(2)), time: time)
    }
}
