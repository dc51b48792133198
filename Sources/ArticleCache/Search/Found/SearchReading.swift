import Articles
import GRDB
import WordForms

/// A search that was understood and put to the cache.
struct OpenSearch {
    let query: SearchQuery
    private let order: SearchRequest.Order
    /// Nil where nothing can answer.
    let compiled: CompiledSearch?

    init(
        _ request: SearchRequest, narrowedTo list: HeadlineQuery? = nil, _ analyser: WordAnalyser,
        in db: Database
    ) throws {
        query = try SearchQuery(request, analyser)
        order = request.order
        let compiled = try CompiledSearch(
            query, isTyping: request.isTyping, analyser, in: db)
        self.compiled = list.map { list in compiled?.narrowed(to: list) } ?? compiled
    }

    /// At most so many, from a place on, in the order of lists or against it; by likeness only from
    /// the beginning, as a place does not tell where that list goes on.
    func results(_ list: HeadlineQuery, in db: Database) throws -> [SearchResult] {
        guard list.limit > 0, let compiled else { return [] }
        guard order == .likeness else {
            return try inOrder(list, in: db).map { SearchResult(headline: $0) }
        }
        guard list.from == nil, list.direction == .older else { return [] }
        var results: [SearchResult] = []
        for ranked in try Ranking.best(of: compiled, in: db) where results.count < list.limit {
            let headline = try Headline.ofArticle(
                "spine.arrival = ?", ranked.place.arrival, in: db)
            guard let headline else { continue }
            results.append(SearchResult(headline: headline, score: ranked.score))
        }
        return results
    }

    private func inOrder(_ list: HeadlineQuery, in db: Database) throws -> [Headline] {
        guard var walk = try walk(list, in: db) else { return [] }
        let excluded = excluded(list)
        var headlines: [Headline] = []
        while headlines.count < list.limit, let place = try walk.next() {
            if place == excluded { continue }
            let headline = try Headline.ofArticle("spine.arrival = ?", place.arrival, in: db)
            if let headline { headlines.append(headline) }
        }
        return list.direction == .older ? headlines : headlines.reversed()
    }

    /// How many answer beyond where the list starts, and whether these are all: no more than `most`
    /// are counted, and fewer where marks make the index be asked over and over.
    func count(
        _ list: HeadlineQuery, upTo most: Int, in db: Database
    ) throws -> (count: Int, isWhole: Bool) {
        guard var walk = try walk(list, in: db) else { return (0, true) }
        let excluded = excluded(list)
        var count = 0
        while let place = try walk.next() {
            if place == excluded { continue }
            count += 1
            if count > most { return (most, false) }
            if walk.leaps > Self.mostLeaps { return (count, false) }
        }
        return (count, true)
    }

    /// How often counting may ask the index anew: each time takes a fifth of a millisecond among a
    /// million articles.
    private static let mostLeaps = 200

    /// Where the list goes on from, unless that is wanted as well.
    private func excluded(_ list: HeadlineQuery) -> SearchPlace? {
        list.includesStart ? nil : list.from.flatMap { SearchPlace($0) }
    }

    private func walk(_ list: HeadlineQuery, in db: Database) throws -> MatchWalk? {
        guard let compiled else { return nil }
        return try MatchWalk(
            compiled, list.direction, from: list.from.flatMap { SearchPlace($0) }, in: db)
    }
}

extension ArticleCache {
    /// What `body` makes of the cache on the connection that searches; nil where the task was
    /// cancelled: whoever asks has no use for the answer any more.
    func searching<Result>(_ body: (Database) throws -> Result) throws(CacheError) -> Result? {
        do {
            return try connections.searcher.read(body)
        } catch is CancellationError {
            return nil
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }

    /// The same, and what SQLite is at stops as soon as the task is cancelled.
    func searching<Result: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(CacheError) -> Result? {
        do {
            return try await connections.searcher.read(body)
        } catch is CancellationError {
            return nil
        } catch {
            throw CacheError(error, path: folder.database)
        }
    }
}
