import Foundation
import GRDB
import Glibc
import RelatedStories

/// The best answers among the newest: to rank them all would cost as much as they are many.
enum Ranking {
    /// How many of the newest answers are ranked.
    static let most = 2000
    /// Where marks are asked for, each answer costs a look-up of its own.
    private static let mostMarked = 400

    struct Ranked: Hashable {
        let place: SearchPlace
        let score: Double
    }

    /// Best first; of equals the newest.
    static func best(of search: CompiledSearch, in db: Database) throws -> [Ranked] {
        let ranked =
            search.isUnread == nil && search.isStarred == nil
            ? try newest(of: search, in: db) : try newestMarked(of: search, in: db)
        return ranked.sorted { ($0.score, $0.place) > ($1.score, $1.place) }
    }

    private static func newest(of search: CompiledSearch, in db: Database) throws -> [Ranked] {
        try scored(
            search, search.rows, limit: most, weights: try weights(of: search, in: db), in: db)
    }

    private static func newestMarked(
        of search: CompiledSearch, in db: Database
    ) throws -> [Ranked] {
        var walk = try MatchWalk(search, .older, from: nil, in: db)
        var places: [SearchPlace] = []
        while places.count < mostMarked, let place = try walk.next() { places.append(place) }
        let weights = try weights(of: search, in: db)
        return try places.flatMap { place in
            try scored(search, place.row...place.row, limit: 1, weights: weights, in: db)
        }
    }

    private static func scored(
        _ search: CompiledSearch, _ rows: ClosedRange<Int64>, limit: Int, weights: Data,
        in db: Database
    ) throws -> [Ranked] {
        let rows = try db.rows(
            "SELECT rowid, \(LikenessFunction.name)(search, ?) FROM search WHERE search MATCH ? "
                + "AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
            [weights, search.expression.ranked, rows.lowerBound, rows.upperBound, limit])
        var ranked: [Ranked] = []
        while let row = try rows.next() {
            guard let place = row.integer(0), let score = row.real(1) else { continue }
            ranked.append(Ranked(place: SearchPlace(row: place), score: score))
        }
        return ranked
    }

    /// How much each phrase tells, as the function takes it: the rarer its words, the more.
    private static func weights(of search: CompiledSearch, in db: Database) throws -> Data {
        let articles = Double(try IndexState(in: db).articles)
        let keys = search.expression.phrases.joined().joined().map { StemKey(stem: Array($0.utf8)) }
        let frequencies = try TermFrequencies.read(Set(keys), in: db)
        var bytes = Data()
        for words in search.expression.phrases {
            let weight = words.reduce(0) { weight, stems in
                let counts = stems.map { frequencies[StemKey(stem: Array($0.utf8))] ?? 0 }
                let count = min(Double(counts.reduce(0, +)), articles)
                return weight + log(1 + (articles - count + 0.5) / (count + 0.5))
            }
            withUnsafeBytes(of: weight) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
