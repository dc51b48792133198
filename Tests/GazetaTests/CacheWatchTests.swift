import ArticleCache
import Articles
import Testing

@testable import Gazeta

@Suite struct CacheWatchTests {
    private let program: BuiltProgram
    private let cache: ArticleCache
    private let other: ArticleCache

    init() throws {
        program = try BuiltProgram()
        cache = try ArticleCache(folder: program.home)
        other = try ArticleCache(folder: program.home)
    }

    private func add(_ titles: String...) throws {
        _ = try other.store(titles.map { ArticleDocument(article: Article(title: $0)) }, at: 1)
    }

    @Test func whatOthersBringInIsCounted() throws {
        try add("Мост")
        var watch = CacheWatch(cache)
        #expect(watch.look(changes: 0, added: 0) == nil)
        try add("Трамвай", "Паром")
        #expect(watch.look(changes: 0, added: 0) == 2)
        #expect(watch.look(changes: 0, added: 0) == nil)
    }

    @Test func whatOthersMarkIsNoticed() throws {
        try add("Мост")
        var watch = CacheWatch(cache)
        _ = watch.look(changes: 0, added: 0)
        _ = try other.mark([Article(title: "Мост").id], .read(true), at: 1)
        #expect(watch.look(changes: 0, added: 0) == 0)
    }

    @Test func theReadersOwnMarksAreNoNews() throws {
        try add("Мост")
        var watch = CacheWatch(cache)
        _ = watch.look(changes: 0, added: 0)
        _ = try cache.mark([Article(title: "Мост").id], .read(true), at: 1)
        #expect(watch.look(changes: 1, added: 0) == nil)
        try add("Паром")
        #expect(watch.look(changes: 1, added: 0) == 1)
    }

    @Test func whatTheReaderItselfBroughtInIsNoNews() throws {
        try add("Мост")
        var watch = CacheWatch(cache)
        _ = watch.look(changes: 0, added: 0)
        _ = try cache.store([ArticleDocument(article: Article(title: "Трамвай"))], at: 1)
        #expect(watch.look(changes: 1, added: 1) == nil)
        try add("Паром")
        _ = try cache.store([ArticleDocument(article: Article(title: "Сад"))], at: 1)
        #expect(watch.look(changes: 2, added: 2) == 1)
    }
}
