import Articles
import GRDB

/// Places in rising or falling order, read one after the other and leapt over where many are not
/// wanted.
struct PlaceStream {
    enum Source: Hashable {
        /// What answers to an expression of FTS5 between two rows.
        case matches(String, ClosedRange<Int64>)
        /// The articles in `unread` or in `starred`.
        case marked(table: String)
    }

    private let db: Database
    private let source: Source
    private let direction: HeadlineQuery.Direction
    /// Where the stream is; nil at its end.
    private(set) var current: SearchPlace?
    private var rows: RowCursor?
    /// How often the source was asked.
    private(set) var leaps = 0
    /// Statements still to be read when the rows have run out.
    private var behind: [Stretch] = []

    private struct Stretch {
        let statement: String
        let arguments: [any DatabaseValueConvertible]
    }

    /// From a place on, that place included.
    init(
        _ source: Source, _ direction: HeadlineQuery.Direction, from place: SearchPlace,
        in db: Database
    ) throws {
        self.db = db
        self.source = source
        self.direction = direction
        try leap(to: place)
    }

    /// Goes to the first place that is not before `place`.
    mutating func advance(to place: SearchPlace) throws {
        for _ in 0..<Self.farthestStep {
            guard let current, isBefore(current, place) else { return }
            try step()
        }
        if let current, isBefore(current, place) { try leap(to: place) }
    }

    mutating func step() throws {
        current = nil
        while current == nil {
            if let row = try rows?.next() {
                current = place(row)
            } else if behind.isEmpty {
                rows = nil
                return
            } else {
                let stretch = behind.removeFirst()
                rows = nil
                rows = try db.rows(stretch.statement, stretch.arguments)
            }
        }
    }

    private func isBefore(_ a: SearchPlace, _ b: SearchPlace) -> Bool {
        direction == .older ? a > b : a < b
    }

    private mutating func leap(to place: SearchPlace) throws {
        // A statement is read by one cursor at a time.
        rows = nil
        leaps += 1
        switch source {
        case .matches(let match, let all): behind = matches(match, all, from: place)
        case .marked(let table): behind = marked(table, from: place)
        }
        try step()
    }

    private func place(_ row: Row) -> SearchPlace? {
        switch source {
        case .matches: return row.integer(0).map { SearchPlace(row: $0) }
        case .marked:
            guard let instant = row.integer(0), let arrival = row.integer(1) else { return nil }
            return SearchPlace(instant: instant, arrival: arrival)
        }
    }

    private func matches(
        _ match: String, _ all: ClosedRange<Int64>, from place: SearchPlace
    ) -> [Stretch] {
        let isOlder = direction == .older
        let low = isOlder ? all.lowerBound : max(all.lowerBound, place.row)
        let high = isOlder ? min(all.upperBound, place.row) : all.upperBound
        guard low <= high else { return [] }
        return [
            Stretch(
                statement: "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? "
                    + "AND ? ORDER BY rowid \(isOlder ? "DESC" : "ASC")",
                arguments: [match, low, high])
        ]
    }

    /// The rest of that very second, then the others: see `ListPath.stretches`.
    private func marked(_ table: String, from place: SearchPlace) -> [Stretch] {
        let (beyond, order) = direction == .older ? ("<", "DESC") : (">", "ASC")
        func stretch(_ condition: String, _ arguments: [Int64]) -> Stretch {
            Stretch(
                statement: "SELECT instant, arrival FROM \(table) INDEXED BY \(table)_by_instant "
                    + "WHERE \(condition) ORDER BY instant \(order), arrival \(order)",
                arguments: arguments)
        }
        return [
            stretch("instant = ? AND arrival \(beyond)= ?", [place.instant, place.arrival]),
            stretch("instant \(beyond) ?", [place.instant]),
        ]
    }

    /// Places after which it is cheaper to look for the next one.
    private static let farthestStep = 48
}
