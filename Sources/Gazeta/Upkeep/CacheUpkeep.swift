import ArticleCache
import Articles
import Dispatch
import Terminal

/// What the cache needs now and then: articles go as the rules have it, and the room they leave is
/// given back. All of it in short steps, between which others write.
struct CacheUpkeep: Sendable {
    let cache: ArticleCache
    let rules: KeepRules

    /// Does what there is to do; how many articles went. It ends early where its task is cancelled,
    /// and the next one goes on from there.
    func run(at now: Int64) async throws(CacheError) -> Int {
        var walk = KeepingWalk(over: cache, by: rules, at: now)
        while !Task.isCancelled {
            let isMore: Bool
            (walk, isMore) = try await onThreadOfItsOwn { [walk] () throws(CacheError) in
                var next = walk
                let isMore = try next.step()
                return (next, isMore)
            }
            guard isMore else { break }
        }
        let cache = cache
        // SQLite folds the search table only while articles come.
        if walk.letGo > 0 {
            try await repeated { () throws(CacheError) in try cache.foldSearchStep() }
        }
        try await repeated { () throws(CacheError) in try cache.giveBackStep() }
        return walk.letGo
    }

    /// The same behind a reader, again and again as long as the task is not cancelled. Who watches
    /// the cache notices that something went.
    func goOn() async {
        var pause = Self.firstPause
        while (try? await Task.sleep(for: pause)) != nil {
            pause = Self.pause
            // What a person asks the cache for tells of a real fault; here it is tried again.
            _ = try? await run(at: secondsNow())
        }
    }

    /// Soon enough for those who only glance at the news, and when the first screen is long there.
    private static let firstPause = Duration.seconds(15)
    /// Seldom enough for a battery.
    private static let pause = Duration.seconds(180)

    private func repeated(
        _ step: @escaping @Sendable () throws(CacheError) -> Bool
    ) async throws(CacheError) {
        while !Task.isCancelled, try await onThreadOfItsOwn(step) {}
    }
}

/// Runs what waits for the disk, and for other programs, on none of the few threads that tasks
/// share.
func onThreadOfItsOwn<Result: Sendable>(
    _ body: @escaping @Sendable () throws(CacheError) -> Result
) async throws(CacheError) -> Result {
    let result = await withCheckedContinuation { continuation in
        DispatchQueue(label: "upkeep", qos: .utility).async {
            Terminal.guardThisThread()
            continuation.resume(returning: outcome(of: body))
        }
    }
    return try result.get()
}

private func outcome<Answer>(
    of body: () throws(CacheError) -> Answer
) -> Result<Answer, CacheError> {
    do throws(CacheError) {
        return .success(try body())
    } catch {
        return .failure(error)
    }
}
