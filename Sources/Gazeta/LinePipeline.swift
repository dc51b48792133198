import ArticleCache
import Articles
import Ingest

/// Article JSON Lines on their way into the cache: while a batch is stored the next ones are read
/// and prepared, and all are stored in the order of the file.
///
/// Whatever it is cut short by, what was stored is whole, and the same file brought in again goes
/// on: articles that are known are passed over before any work is done for them.
struct LinePipeline {
    typealias Line = ArticleLineReader.Line

    private let cache: ArticleCache
    /// Batches go to them in turn.
    private let preparers: [ArticlePreparer]

    /// Batches in memory: one that is stored, and one that each of two cores prepares.
    private static let mostBatches = 3

    init(_ cache: ArticleCache) {
        self.cache = cache
        preparers = (0..<2).map { _ in ArticlePreparer(for: cache) }
    }

    /// Stores the articles of the rest of a file, of which `start` was read; `told` hears of each
    /// batch what its lines were and what became of the articles among them.
    func store(
        _ file: borrowing OpenFile, after start: [UInt8],
        told: ([Line], [StoreOutcome]) throws -> Void
    ) async throws {
        var batches = LineBatches(start)
        var whole = ArticleLineReader()
        try await withThrowingTaskGroup(of: PreparedLines.self) { group in
            var ready: [Int: PreparedLines] = [:]
            var (begun, stored) = (0, 0)
            while true {
                while begun < stored + Self.mostBatches, let batch = try batches.next(of: file) {
                    let (number, preparer) = (begun, preparers[begun % preparers.count])
                    group.addTask { try await prepared(batch, number, by: preparer) }
                    begun += 1
                }
                guard stored < begun else { break }
                guard let batch = ready.removeValue(forKey: stored) else {
                    if let batch = try await group.next() { ready[batch.number] = batch }
                    continue
                }
                whole.add(batch.reader)
                try told(batch.lines, store(batch.articles))
                stored += 1
            }
        }
        try told(whole.notes, [])
    }

    private func store(_ articles: PreparedArticles) throws(Complaint) -> [StoreOutcome] {
        try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.store(articles, at: secondsNow())
        }
    }

    private func prepared(
        _ batch: [ArticleLine], _ number: Int, by preparer: ArticlePreparer
    ) async throws(Complaint) -> PreparedLines {
        var reader = ArticleLineReader()
        let lines = reader.read(batch)
        let documents = lines.compactMap { try? $0.get() }
        do throws(CacheError) {
            return PreparedLines(
                number: number, lines: lines, reader: reader,
                articles: try await preparer.prepare(documents))
        } catch {
            throw Complaint(error, folder: cache.path)
        }
    }
}

/// A batch that is ready to be stored.
private struct PreparedLines: Sendable {
    let number: Int
    let lines: [ArticleLineReader.Line]
    /// It knows what was mended in them.
    let reader: ArticleLineReader
    let articles: PreparedArticles
}
