import Articles
import GRDB
import RelatedStories

/// Writes what the changes of one transaction do to vectors, frequencies and stories.
struct LikenessWriting {
    /// An article that is to have a vector.
    private struct Told {
        let arrival: Int64
        let place: SearchPlace
        let title: TitleKeys
        var vector: StemVector
    }

    private(set) var groups: StoryGroups
    private let db: Database
    /// By how many articles each stem stands in more.
    private var changes: [StemKey: Int] = [:]
    /// The stories of articles that are to be placed anew.
    private var former: [Int64: StoryGroups.Former] = [:]

    init(_ groups: StoryGroups, in db: Database) {
        self.groups = groups
        self.db = db
    }

    mutating func write(_ found: [IndexChange], _ state: inout IndexState) throws {
        var told: [Told] = []
        for change in found {
            switch change.likeness {
            case .asBefore:
                continue
            case .gone:
                _ = try takeOut(change.arrival, &state)
            case .moved(let place):
                guard let row = try takeOut(change.arrival, &state) else { continue }
                told.append(
                    Told(
                        arrival: change.arrival, place: place, title: row.title,
                        vector: row.vector))
            case .told(let place, let title, let vector):
                _ = try takeOut(change.arrival, &state)
                told.append(
                    Told(arrival: change.arrival, place: place, title: title, vector: vector))
            }
        }
        try cut(&told, state)
        try place(told, &state)
        try groups.write(in: db)
    }

    /// Takes out what is known of an article, before any other is placed.
    private mutating func takeOut(
        _ arrival: Int64, _ state: inout IndexState
    ) throws -> LikenessRow? {
        guard let row = try LikenessRow.find(arrival, in: db) else { return nil }
        for entry in row.vector.entries { changes[entry.key, default: 0] -= 1 }
        former[arrival] = try StoryGroups.Former(row.story, in: db)
        groups.remove(arrival, from: row.story)
        try db.run("DELETE FROM likeness WHERE arrival = ?", [arrival])
        state.articles = max(0, state.articles - 1)
        return row
    }

    /// Of vectors that are too long the stems stay that weigh most.
    private func cut(_ told: inout [Told], _ state: IndexState) throws {
        let long = told.indices.filter { told[$0].vector.entries.count > StemVector.longest }
        guard !long.isEmpty else { return }
        let keys = Set(long.flatMap { told[$0].vector.entries.map(\.key) })
        let weighting = Weighting(
            articles: state.articles, counts: try TermFrequencies.read(keys, in: db))
        for index in long { told[index].vector = told[index].vector.cut(by: weighting) }
    }

    private mutating func place(_ told: [Told], _ state: inout IndexState) throws {
        for article in told {
            for entry in article.vector.entries { changes[entry.key, default: 0] += 1 }
        }
        state.articles += told.count
        let weighting = Weighting(
            articles: state.articles, counts: try TermFrequencies.add(changes, in: db))
        for article in told {
            var row = LikenessRow(
                arrival: article.arrival, vector: article.vector, title: article.title, weighting)
            row.story = try groups.place(
                row.member(at: article.place.instant), from: former[article.arrival], weighting,
                in: db)
            try row.write(in: db)
        }
    }
}
