import GRDB
import RelatedStories

/// In how many articles each stem stands, as the table of terms has it.
enum TermFrequencies {
    /// A change of a count stands in the low bits of a number beside the key, above the middle.
    private static let changeBits = 20
    private static let noChange = 1 << (changeBits - 1)

    /// Adds `changes` to the counts and gives all of these counts as they are then.
    ///
    /// One statement walks over the keys in rising order, so that each page of the table is met
    /// once.
    static func add(
        _ changes: [StemKey: Int], in db: Database
    ) throws -> [StemKey: Int] {
        guard !changes.isEmpty else { return [:] }
        let packed = changes.map { key, change in
            Int64(key.value) << changeBits
                | Int64(min(max(0, change + noChange), 2 * noChange - 1))
        }
        let counts = try frequencies(
            """
            INSERT INTO term (key, df)
            SELECT value >> \(changeBits), (value & \(2 * noChange - 1)) - \(noChange)
                FROM json_each(?) WHERE TRUE
            ON CONFLICT (key) DO UPDATE SET df = df + excluded.df RETURNING key, df
            """, packed, in: db)
        let gone = counts.filter { $0.value <= 0 }.map { Int64($0.key.value) }
        if !gone.isEmpty {
            try db.run(
                "DELETE FROM term WHERE key IN (SELECT value FROM json_each(?))", [json(gone)])
        }
        return counts
    }

    /// The counts of these stems; those that no article has are left out.
    static func read(
        _ keys: some Sequence<StemKey>, in db: Database
    ) throws -> [StemKey: Int] {
        try frequencies(
            "SELECT t.key, t.df FROM json_each(?) AS k CROSS JOIN term AS t ON t.key = k.value",
            keys.map { Int64($0.value) }, in: db)
    }

    private static func frequencies(
        _ statement: String, _ numbers: [Int64], in db: Database
    ) throws -> [StemKey: Int] {
        var counts: [StemKey: Int] = [:]
        counts.reserveCapacity(numbers.count)
        let rows = try db.rows(statement, [json(numbers)])
        while let row = try rows.next() {
            guard let value = row.integer(0).flatMap({ UInt32(exactly: $0) }),
                let key = StemKey(value: value), let count = row.integer(1)
            else { continue }
            counts[key] = Int(count)
        }
        return counts
    }

    /// The numbers in rising order as a JSON array.
    private static func json(_ numbers: [Int64]) -> String {
        "[" + numbers.sorted().map { String($0) }.joined(separator: ",") + "]"
    }
}
