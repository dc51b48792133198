import ArticleCache
import Articles
import Glibc

/// The cache that the options name, made where it is not there yet.
func openCache(_ option: CacheOption) throws -> ArticleCache {
    try openCache(in: option.resolvedFolder())
}

func openCache(in folder: String) throws(Complaint) -> ArticleCache {
    do throws(CacheError) {
        return try ArticleCache(folder: folder)
    } catch {
        throw Complaint(error, folder: folder)
    }
}

/// What the cache answers; its faults become complaints that name its folder.
func cacheAnswer<Answer>(
    of cache: ArticleCache, _ question: () throws(CacheError) -> Answer
) throws(Complaint) -> Answer {
    do throws(CacheError) {
        return try question()
    } catch {
        throw Complaint(error, folder: cache.path)
    }
}

/// The article whose id is or begins with what was typed.
func articleID(typed text: String, in cache: ArticleCache) throws(Complaint) -> Article.ID {
    let ids = try cacheAnswer(of: cache) { () throws(CacheError) in
        try cache.ids(startingWith: text, limit: .max)
    }
    if let exact = ids.first(where: { $0.text == text }) { return exact }
    guard let id = ids.first else { throw .noSuchArticle(text) }
    guard ids.count == 1 else { throw .ambiguousArticle(text, count: ids.count) }
    return id
}

extension Complaint {
    /// The fault of a cache as the person who named its folder is told.
    init(_ error: CacheError, folder: String) {
        self =
            switch error {
            case .folderUnusable(let path, let problem):
                .cacheFolderUnusable(path, reason: problem.reason)
            case .full: .cacheFull(folder)
            case .newerVersion(_, let found, let known):
                .cacheNewer(folder, found: found, known: known)
            case .damaged: .cacheDamaged(folder)
            case .damagedIndex: .indexDamaged(folder)
            case .damagedArticle(let id): .damagedArticle(id.text)
            case .busy: .cacheBusy(folder)
            case .failed(_, let code, let message):
                .cacheFailed(folder, reason: "SQLite \(code): \(message)")
            }
    }
}

extension CacheError.FolderProblem {
    fileprivate var reason: String {
        switch self {
        case .notAFolder: systemReason(ENOTDIR)
        case .notPermitted: systemReason(EACCES)
        case .readOnly: systemReason(EROFS)
        case .system(let number): systemReason(number)
        }
    }
}
