import GRDB
import GRDBSQLite

/// How well a row answers to the phrases of a search, as a function of FTS5: Okapi BM25 with the
/// title counted ten times.
///
/// FTS5 has one of its own, which goes over every match of every phrase in the whole table to learn
/// how rare the phrase is. Here that is an argument: a blob with a double for each phrase.
enum LikenessFunction {
    static let name = "likeness"

    static func register(in db: Database) {
        let api = FTS5.api(db)
        _ = api.pointee.xCreateFunction(
            UnsafeMutablePointer(mutating: api), name, nil, likeness, nil)
    }

    /// How much more a word counts in the title than in the text.
    fileprivate static let titleWeight = 10.0
    /// How soon more of the same word counts for nothing, and how much a long text has to pay for
    /// having more words: what BM25 is mostly used with.
    fileprivate static let saturation = 1.2
    fileprivate static let lengthShare = 0.75

    fileprivate static func score(
        _ api: Fts5ExtensionApi, _ context: OpaquePointer?, _ weights: UnsafeRawBufferPointer
    ) -> Double {
        var count: CInt = 0
        guard api.xInstCount(context, &count) == SQLITE_OK else { return 0 }
        let phrases = weights.count / MemoryLayout<Double>.size
        var frequencies = [Double](repeating: 0, count: phrases)
        for instance in 0..<max(0, count) {
            var (phrase, column, offset): (CInt, CInt, CInt) = (0, 0, 0)
            guard api.xInst(context, instance, &phrase, &column, &offset) == SQLITE_OK,
                frequencies.indices.contains(Int(phrase))
            else { continue }
            frequencies[Int(phrase)] += column == 0 ? titleWeight : 1
        }
        let dampening = saturation * (1 - lengthShare + lengthShare * relativeLength(api, context))
        return frequencies.enumerated().reduce(0) { score, phrase in
            let weight = weights.loadUnaligned(
                fromByteOffset: phrase.offset * MemoryLayout<Double>.size, as: Double.self)
            return score + weight * phrase.element * (saturation + 1)
                / (phrase.element + dampening)
        }
    }

    /// How long the row is, beside all others.
    private static func relativeLength(
        _ api: Fts5ExtensionApi, _ context: OpaquePointer?
    ) -> Double {
        var (own, rows, all): (CInt, sqlite3_int64, sqlite3_int64) = (0, 0, 0)
        guard api.xColumnSize(context, -1, &own) == SQLITE_OK,
            api.xRowCount(context, &rows) == SQLITE_OK,
            api.xColumnTotalSize(context, -1, &all) == SQLITE_OK, rows > 0, all > 0
        else { return 1 }
        return Double(own) * Double(rows) / Double(all)
    }
}

private func likeness(
    api: UnsafePointer<Fts5ExtensionApi>?, context: OpaquePointer?, result: OpaquePointer?,
    count: CInt, values: UnsafeMutablePointer<OpaquePointer?>?
) {
    guard let api, count == 1, let value = values?.pointee else {
        sqlite3_result_null(result)
        return
    }
    let weights = UnsafeRawBufferPointer(
        start: sqlite3_value_blob(value), count: Int(max(0, sqlite3_value_bytes(value))))
    sqlite3_result_double(result, LikenessFunction.score(api.pointee, context, weights))
}
