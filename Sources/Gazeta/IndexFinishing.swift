import ArticleCache

/// Does what storing has left for later, and makes an index that an older program left out: at the
/// end of a command that stores articles, where nobody waits for an answer any more.
///
/// What of it cannot be done now is done by the next command or the reader.
func finishIndex(of cache: ArticleCache, tell: (IndexProgress) -> Void) {
    while let progress = try? cache.indexStep() { tell(progress) }
}

/// Goes on with an index that is being made as long as there is time; how many articles are not in
/// it then.
func articlesLeftOut(
    of cache: ArticleCache, whileThereIsTime isTime: () -> Bool
) throws(CacheError) -> Int {
    var left = try cache.indexProgress()
    while let progress = left, progress.work == .building {
        guard isTime() else { return progress.all - progress.done }
        left = try cache.indexStep()
    }
    return 0
}
