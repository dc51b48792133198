import ArgumentParser
import ArticleCache
import Articles

/// A cache of any size, for `gazeta-bench scale` and for looking at.
struct MakeCache: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make-cache",
        abstract: "Write a cache of so many articles of invented Russian news.",
        discussion: """
            The text is that of a first-order Markov chain of the bundled edition's words, in which \
            every event has names and words of its own. The same number gives the same articles.
            """)

    @Argument(help: "How many articles.") var articles: Int
    @Option(help: "The folder of the cache, as for gazeta --cache.") var folder: String

    func validate() throws {
        guard (1...10_000_000).contains(articles) else {
            throw ValidationError("A cache has 1 to 10000000 articles, not \(articles).")
        }
    }

    func run() async throws {
        let time = try await makeCache(of: articles, in: folder) { done in
            print("\(done) articles")
        }
        print("\(articles) articles in \(shown(time / 1000)) s")
    }
}

/// Fills the cache in a folder; how long that took, in milliseconds.
func makeCache(
    of count: Int, in folder: String, progress: (Int) -> Void = { _ in }
) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let cache = try ArticleCache(folder: folder)
    let news = InventedNews()
    let blocks = (count + InventedNews.blockLength - 1) / InventedNews.blockLength
    // The next articles are made while these are stored.
    var next = Task { news.articles(ofBlocks: 0..<min(blocks, blocksAtOnce), count) }
    for first in stride(from: 0, to: blocks, by: blocksAtOnce) {
        let documents = await next.value
        let second = min(blocks, first + blocksAtOnce)
        next = Task { news.articles(ofBlocks: second..<min(blocks, second + blocksAtOnce), count) }
        _ = try cache.store(documents, at: documents.last?.article.published?.instant ?? 0)
        let done = min(count, second * InventedNews.blockLength)
        if done % 102_400 < documents.count { progress(done) }
    }
    return Double((clock.now - start) / .milliseconds(1))
}

/// About two thousand articles are stored at once.
private let blocksAtOnce = 32

extension InventedNews {
    /// The articles of some blocks, none beyond `count` in all.
    fileprivate func articles(ofBlocks blocks: Range<Int>, _ count: Int) -> [ArticleDocument] {
        let articles = blocks.flatMap(block)
        return Array(articles.prefix(max(0, count - blocks.lowerBound * Self.blockLength)))
    }
}
