import ArticleCache

/// Makes search and likeness anew, telling on the terminal how far it is.
///
/// Where that was begun and not ended, by this or by a newer program, it goes on. A kill loses one
/// step at most.
func rebuildIndex(of cache: ArticleCache, showsProgress: Bool) throws(Complaint) {
    let words = UpkeepWords.in(.current)
    var line = ProgressLine(isWanted: showsProgress)
    defer { line.clear() }
    do throws(CacheError) {
        if try cache.indexProgress()?.work != .building { try cache.startRebuild() }
        while let progress = try cache.indexStep() {
            line.show("\(words.rebuilding): \(progress.done)/\(progress.all)")
        }
    } catch {
        line.clear()
        throw Complaint(error, folder: cache.path)
    }
}

/// Makes the file of the cache in a folder anew, once there is room for it, and says what that
/// means for others.
func compactCache(in folder: String) throws(Complaint) {
    ArticleCache.prepareForCompacting(in: folder)
    let cache = try openCache(in: folder)
    let needs = try cacheAnswer(of: cache) { () throws(CacheError) in
        try cache.compactingNeeds()
    }
    if let available = needs.available, !needs.hasRoom {
        throw .noRoomToCompact(folder, needed: needs.room, available: available)
    }
    writeToStandardError(UpkeepWords.in(.current).compacting(kibibytes(needs.room)))
    try cacheAnswer(of: cache) { () throws(CacheError) in try cache.compact() }
}
