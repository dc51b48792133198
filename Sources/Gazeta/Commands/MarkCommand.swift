import ArgumentParser
import ArticleCache
import Articles

/// `gazeta mark`: sets the reading state.
struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Mark articles as read, unread, starred or not starred.")

    enum Change: String, EnumerableFlag {
        case read
        case unread
        case star
        case unstar
    }

    @OptionGroup var cache: CacheOption
    @Argument(help: "The ids of articles; their beginnings will do.") var ids: [String]
    @Flag(help: "What to set.") var changes: [Change]

    func validate() throws {
        if changes.isEmpty {
            throw ValidationError("Say what to set: --read, --unread, --star or --unstar.")
        }
        for (one, other) in [(Change.read, Change.unread), (.star, .unstar)]
        where changes.contains(one) && changes.contains(other) {
            throw ValidationError("--\(one) and --\(other) contradict each other.")
        }
    }

    func run() throws {
        let cache = try openCache(cache)
        var known: [Article.ID] = []
        for text in ids {
            if let id = try knownID(typed: text, in: cache) { known.append(id) }
        }
        let now = secondsNow()
        for change in changes where !known.isEmpty {
            _ = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.mark(known, change.markChange, at: now)
            }
        }
        if known.count < ids.count { throw Outcome.partlyFailed }
    }

    /// Nil, said on stderr, where no article or more than one is meant: the others are marked.
    private func knownID(typed text: String, in cache: ArticleCache) throws -> Article.ID? {
        do {
            return try articleID(typed: text, in: cache)
        } catch {
            guard error.outcome == .partlyFailed else { throw error }
            complain(error)
            return nil
        }
    }
}

extension MarkCommand.Change {
    fileprivate var markChange: MarkChange {
        switch self {
        case .read: .read(true)
        case .unread: .read(false)
        case .star: .starred(true)
        case .unstar: .starred(false)
        }
    }
}
