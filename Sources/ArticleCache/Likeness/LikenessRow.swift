import Foundation
import GRDB
import RelatedStories

/// What is kept of an article to liken it to others.
struct LikenessRow {
    var arrival: Int64
    var story: Int64
    var norm: Double
    var headNorm: Double
    /// How many articles there were when the lengths were weighed.
    var weighedAt: Int
    var title: TitleKeys
    var vector: StemVector

    static let columns = """
        l.arrival, l.story, l.norm, l.head_norm, l.weighed_at, l.title, l.title_pattern, l.vector
        """

    static func find(_ arrival: Int64, in db: Database) throws -> LikenessRow? {
        try db.row("SELECT \(columns) FROM likeness AS l WHERE l.arrival = ?", [arrival])
            .flatMap { LikenessRow($0) }
    }

    /// Of an article that has no story yet.
    init(arrival: Int64, vector: StemVector, title: TitleKeys, _ weighting: Weighting) {
        self.arrival = arrival
        story = 0
        self.title = title
        self.vector = vector
        (norm, headNorm, weighedAt) = (0, 0, 0)
        weigh(weighting)
    }

    /// Reads `columns`; nil for a row that a fault has garbled.
    init?(_ row: Row) {
        guard let arrival = row.integer(0), let story = row.integer(1), let norm = row.real(2),
            let headNorm = row.real(3), let weighedAt = row.integer(4), let title = row.integer(5),
            let pattern = row.integer(6), let bytes = row.bytes(7),
            let vector = StemVector(encoded: bytes)
        else { return nil }
        self.arrival = arrival
        self.story = story
        self.norm = norm
        self.headNorm = headNorm
        self.weighedAt = Int(weighedAt)
        self.title = TitleKeys(whole: title, pattern: pattern)
        self.vector = vector
    }

    mutating func weigh(_ weighting: Weighting) {
        norm = RelatedStories.norm(of: vector, part: .text, weighting)
        headNorm = RelatedStories.norm(of: vector, part: .head, weighting)
        weighedAt = weighting.articles
    }

    func write(in db: Database) throws {
        try db.run(
            """
            INSERT INTO likeness
                (arrival, story, norm, head_norm, weighed_at, title, title_pattern, vector)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (arrival) DO UPDATE SET
                story = excluded.story, norm = excluded.norm, head_norm = excluded.head_norm,
                weighed_at = excluded.weighed_at, title = excluded.title,
                title_pattern = excluded.title_pattern, vector = excluded.vector
            """,
            [
                arrival, story, norm, headNorm, weighedAt, title.whole, title.pattern,
                Data(vector.encoded),
            ])
    }

    func writeLengths(in db: Database) throws {
        try db.run(
            "UPDATE likeness SET norm = ?, head_norm = ?, weighed_at = ? WHERE arrival = ?",
            [norm, headNorm, weighedAt, arrival])
    }

    func member(at instant: Int64) -> StoryMember {
        StoryMember(
            arrival: arrival, instant: instant, vector: vector, headNorm: headNorm, title: title)
    }
}
