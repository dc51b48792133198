import ArticleCache

/// Does what storing has left for later, and makes an index that an older program left out: at the
/// end of a command that stores articles, where nobody waits for an answer any more.
///
/// What of it cannot be done now is done by the next command or the reader.
func finishIndex(of cache: ArticleCache, tell: (IndexProgress) -> Void) {
    while let progress = try? cache.indexStep() { tell(progress) }
}
