import Articles
import Foundation
import GRDB
import Testing

@testable import ArticleCache

/// The index is made anew while the cache is used.
@Suite struct IndexStepTests {
    private func cacheOfFour() throws -> TemporaryCache {
        let test = try TemporaryCache()
        try test.store(telling(1, of: 0), telling(1, of: 1), telling(1, of: 2), telling(1, of: 3))
        try test.cache.startRebuild()
        return test
    }

    @Test func articlesComeBackOneStepAfterAnother() throws {
        let test = try cacheOfFour()
        #expect(try test.found("реут") == [])
        let first = IndexProgress(work: .building, done: 1, all: 4)
        #expect(try test.cache.indexStep(limit: 1) == first)
        #expect(try test.found("реут").count == 1)
        #expect(try test.found("недел").isEmpty)
        #expect(try test.cache.inspect().problems == [])
        try test.finishIndex(limit: 1)
        #expect(try test.found("недел").count == 1)
        #expect(try test.cache.indexProgress() == nil)
    }

    @Test func whatIsStoredMeanwhileIsFoundAtOnce() throws {
        let test = try cacheOfFour()
        try test.store(telling(1, of: 4))
        #expect(try test.found("турнир").count == 1)
        _ = try test.cache.indexStep(limit: 2)
        try test.store(telling(2, of: 0))
        try test.finishIndex()
        #expect(try test.found("реут").count == 2)
        #expect(try test.group(of: telling(1, of: 0))?.size == 2)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test(arguments: [0, 1, 3])
    func whatIsChangedOrRemovedMeanwhileIsRight(steps: Int) throws {
        let test = try cacheOfFour()
        for _ in 0..<steps { _ = try test.cache.indexStep(limit: 1) }
        var changed = telling(1, of: 1)
        changed.blocks = [.paragraph(SpannedText("Черешня созрела"))]
        try test.store(changed)
        let ids = try test.cache.articles().documents.map(\.article.id)
        let last = try #require(ids.last)
        _ = try test.cache.indexing { db, _, index in
            let known = try #require(try KnownArticle.find("id = ?", last.text, in: db))
            return try Removal.remove([known.arrival], in: db, &index)
        }
        try test.finishIndex()
        #expect(try test.found("черешн") == [changed.title])
        #expect(try test.found("сред").isEmpty)
        #expect(try test.found("недел").isEmpty)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func twoProgramsMayDoTheStepsTogether() throws {
        let test = try cacheOfFour()
        let other = try test.reopened()
        while try test.cache.indexStep(limit: 1) != nil {
            _ = try other.indexStep(limit: 1)
        }
        #expect(try IndexContents(of: test.cache).terms.count == 4)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test(arguments: [0, 1, 5, 40])
    func theOldIndexGoesBitByBitWhileTheCacheIsUsed(bits: Int) throws {
        let test = try TemporaryCache()
        for event in 0..<20 { try test.store(telling(1, of: event)) }
        let whole = try IndexContents(of: test.cache)
        for bit in 0..<bits { try test.cache.empty(rows: 4, isGoingOn: bit > 0) }
        #expect(try test.found("реут").isEmpty == (bits > 0))
        #expect(try test.cache.inspect().problems == [])
        // What is stored and removed meanwhile, by a program that was started anew.
        let other = try test.reopened()
        _ = try other.store([ArticleDocument(article: telling(2, of: 3))], at: 0)
        _ = try other.indexing { db, _, index in
            let known = try KnownArticle.find("id = ?", telling(2, of: 3).id.text, in: db)
            return try Removal.remove([try #require(known).arrival], in: db, &index)
        }
        while try other.indexStep(limit: 1) != nil {}
        #expect(try IndexContents(of: other).terms == whole.terms)
        #expect(try IndexContents(of: other).frequencies == whole.frequencies)
        #expect(try other.inspect().problems == [])
        let left = try other.reading { db in
            try db.row("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'search_aside%'")
        }
        #expect(left?.integer(0) == 0)
    }

    @Test func anIndexOfOtherStemsIsMadeAnew() throws {
        let test = try TemporaryCache()
        try test.store(telling(1, of: 0))
        try test.cache.writing { db, _ in
            try db.execute(sql: "UPDATE index_state SET version = 'another'")
        }
        #expect(try test.cache.indexProgress()?.work == .building)
        try test.finishIndex()
        #expect(try test.found("реут").count == 1)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func aCacheOfTheTimeBeforeSearchIsIndexedWhileItIsUsed() throws {
        let folder = try TemporaryFolder()
        let old = try DatabaseQueue(path: folder.path + "/articles.sqlite")
        try old.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA user_version = 2")
            for migration in Schema.migrations.prefix(2) { try db.execute(sql: migration) }
            let bridge = telling(1, of: 0)
            try db.execute(
                sql: "INSERT INTO article (id, digest, instant, title) VALUES (?, 1, 5, 'Мост')",
                arguments: [bridge.id.text])
            try db.execute(
                sql: "INSERT INTO body VALUES (1, ?)",
                arguments: [Data(ArticleDocument(article: bridge).json())])
        }
        try old.close()
        let cache = try ArticleCache(folder: folder.path)
        #expect(try cache.headlines(HeadlineQuery(limit: 9)).map(\.title) == ["Мост"])
        #expect(try cache.indexProgress() == IndexProgress(work: .building, done: 0, all: 1))
        while try cache.indexStep() != nil {}
        #expect(try IndexContents(of: cache).terms.count == 1)
        #expect(try cache.inspect().problems == [])
    }

    @Test func lengthsAreWeighedAnewWhenTheCacheHasDoubled() throws {
        let test = try TemporaryCache()
        func weighings() throws -> [Int] {
            try test.cache.reading { db in
                try Int.fetchAll(db, sql: "SELECT weighed_at FROM likeness ORDER BY arrival")
            }
        }
        try test.store(telling(1, of: 0))
        try test.finishIndex()
        try test.store(telling(1, of: 1), telling(1, of: 2), telling(1, of: 3))
        #expect(try weighings() == [1, 4, 4, 4])
        #expect(try test.cache.indexProgress()?.work == .weighing)
        try test.finishIndex(limit: 2)
        #expect(try weighings() == [4, 4, 4, 4])
        try test.store(telling(1, of: 4))
        #expect(try test.cache.indexProgress() == nil)
    }
}
