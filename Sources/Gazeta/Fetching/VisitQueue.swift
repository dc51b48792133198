import Ingest
import NewsFetching

/// Visits on their way into the cache. Whoever stores takes all that have come meanwhile: a disk
/// that takes long to write is then waited for seldom.
actor VisitQueue {
    private var waiting: [FeedVisit] = []
    private var isClosed = false
    private var taker: CheckedContinuation<Void, Never>?

    func put(_ visit: FeedVisit) {
        waiting.append(visit)
        wake()
    }

    /// Nothing more will come.
    func close() {
        isClosed = true
        wake()
    }

    /// The next visits, waiting for one where there is none, and no more than hold about `limit`
    /// articles; nil at the end. Only one may take.
    func take(limit: Int) async -> [FeedVisit]? {
        while waiting.isEmpty, !isClosed {
            await withCheckedContinuation { taker = $0 }
        }
        var count = 0
        var taken = 0
        while taken < waiting.count, taken == 0 || count < limit {
            count += waiting[taken].document?.entries.count ?? 0
            taken += 1
        }
        guard taken > 0 else { return nil }
        let visits = Array(waiting[..<taken])
        waiting.removeFirst(taken)
        return visits
    }

    private func wake() {
        taker?.resume()
        taker = nil
    }
}
