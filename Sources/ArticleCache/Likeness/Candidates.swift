import Articles
import GRDB

/// Articles that share stems with one, and what these are worth together.
struct Candidates {
    struct Term {
        let phrase: SearchPhrase
        /// What sharing it adds to the likeness, before that is divided by lengths.
        let worth: Double
    }

    private var sums: [SearchPlace: Double] = [:]

    /// Of each term the articles nearest in time, most of them older: what led to the news is
    /// asked for first.
    ///
    /// Those of `left` are left out.
    init(
        around position: ListPosition, leaving left: Set<Int64>, search terms: [Term],
        in db: Database
    ) throws {
        let soon = SearchPlace.first(at: position.instant) + nearFuture * SearchPlace.arrivals
        for term in terms {
            let older = try term.phrase.places(upTo: soon, limit: mostOlder, in: db)
            let newer = try term.phrase.places(after: soon, limit: mostNewer, in: db)
            for place in older + newer
            where place.arrival != position.arrival && !left.contains(place.arrival) {
                sums[place, default: 0] += term.worth
            }
        }
    }

    /// Those whose sum is greatest.
    func best(_ count: Int) -> [(place: SearchPlace, sum: Double)] {
        sums.map { ($0.key, $0.value) }
            .sorted { ($1.1, $1.0) < ($0.1, $0.0) }
            .prefix(count).map { ($0.0, $0.1) }
    }
}

/// Of a stem's articles so many are looked at; those of a rare one are all among them.
private let mostOlder = 400
private let mostNewer = 100

/// Seconds after an article in which what comes counts as old as it.
private let nearFuture: Int64 = 3 * 86_400
