import ArticleCache
import Reader
import Terminal

/// Does what is left to be done for the index, step by step behind everything else, as long as the
/// task is not cancelled. `tell` hears how far an index that is made anew has come, and nil when it
/// is whole; `changed` is called for every step, which changes the cache.
func keepIndex(
    of cache: ArticleCache, changed: @Sendable () async -> Void,
    tell: @Sendable (Indexing?) -> Void
) async {
    Terminal.guardThisThread()
    var told: Indexing?
    while (try? await Task.sleep(for: IndexUpkeep.pause)) != nil {
        // What a person asks the cache for tells of a real fault; here it is tried again.
        while !Task.isCancelled, let progress = try? cache.indexStep() {
            await changed()
            let indexing =
                progress.work == .building
                ? Indexing(done: progress.done, all: progress.all) : nil
            if indexing != told { tell(indexing) }
            told = indexing
            guard (try? await Task.sleep(for: IndexUpkeep.rest)) != nil else { return }
        }
        if told != nil { tell(nil) }
        told = nil
    }
}

private enum IndexUpkeep {
    /// Before the first step, so that the first screen is there, and between looks at a whole index.
    static let pause = Duration.seconds(2)
    /// Between two steps: whoever else writes to the cache has his turn.
    static let rest = Duration.milliseconds(20)
}
