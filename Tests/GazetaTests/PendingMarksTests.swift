import ArticleCache
import Articles
import Glibc
import Reader
import Testing

@testable import Gazeta

/// Marks that wait for another program to let go of the cache.
@MainActor @Suite struct PendingMarksTests {
    private let bridge = Article(title: "Мост открыли", blocks: [])
    private let ferry = Article(title: "Паром вернулся", blocks: [])

    private func headline(_ article: Article) -> Headline {
        Headline(id: article.id, position: ListPosition(instant: 0, arrival: 1), title: "")
    }

    @Test func theyLieOverWhatTheCacheAnswersUntilItKnowsThem() {
        var pending = PendingMarks()
        let read = pending.add(.read(true), to: [bridge.id])
        let starred = pending.add(.starred(true), to: [bridge.id, ferry.id])
        let unread = pending.add(.read(false), to: [bridge.id])
        let answer = Event.articleLoaded(ArticleDocument(article: bridge), related: [])
        #expect(marks(pending.laid(over: answer)) == Marks(read: false, starred: true))
        pending.remove(unread)
        #expect(marks(pending.laid(over: answer)) == Marks(read: true, starred: true))
        pending.remove(read)
        pending.remove(starred)
        #expect(marks(pending.laid(over: answer)) == nil)
    }

    private func marks(_ event: Event) -> Marks? {
        if case .articleLoaded(let document, _) = event { document.marks } else { nil }
    }

    @Test func readingDoesNotWaitForAMarkThatWaits() async throws {
        let program = try BuiltProgram()
        let cache = try ArticleCache(folder: program.home)
        _ = try cache.store([ArticleDocument(article: bridge)], at: 0)
        let (events, tell) = AsyncStream.makeStream(of: Event.self)
        let news = NewsAccess(refreshing: { _, _ in }, fetchWhole: { _ in nil })
        let runner = EffectRunner(cache: cache, news: news) { tell.yield($0) }
        // Another program has its turn at writing, and keeps it.
        let turn = open(program.home, O_RDONLY | O_DIRECTORY)
        #expect(flock(turn, LOCK_EX) == 0)
        runner.start(.mark([bridge.id], .read(true)))
        runner.start(.loadArticle(bridge.id))
        var iterator = events.makeAsyncIterator()
        let event = try #require(await iterator.next())
        #expect(marks(event) == Marks(read: true))
        #expect(try cache.article(bridge.id)?.marks == Marks())
        close(turn)
        #expect(await runner.finish().isEmpty)
        #expect(try cache.article(bridge.id)?.marks == Marks(read: true))
    }
}
