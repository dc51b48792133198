import Articles
import GRDB
import Testing

@testable import ArticleCache

@Suite struct FreeSpaceTests {
    private func sizes(_ cache: ArticleCache) throws -> CacheSizes {
        try #require(try cache.inspect().sizes)
    }

    /// Fills about 5 MB and frees them.
    private func leaveRoom(in cache: ArticleCache) throws {
        try cache.connections.writer.write { db in
            try db.execute(
                sql: """
                    INSERT INTO line_count WITH RECURSIVE n(n) AS
                        (SELECT 1000 UNION ALL SELECT n + 1 FROM n WHERE n < 6000)
                        SELECT n, zeroblob(1000) FROM n;
                    DELETE FROM line_count WHERE page >= 1000;
                    """)
        }
    }

    @Test func freedRoomIsGivenBackBitByBit() throws {
        let test = try TemporaryCache()
        try test.store(article("Мост"))
        #expect(try !test.cache.giveBackStep())
        try leaveRoom(in: test.cache)
        let before = try sizes(test.cache).free
        #expect(before > 4 << 20)
        #expect(try test.cache.giveBackStep())
        let step = try before - sizes(test.cache).free
        #expect((1...1 << 20).contains(step))
        while try test.cache.giveBackStep() {}
        #expect(try sizes(test.cache).free <= 1 << 20)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func ofTheLastArticlesNothingStaysInTheIndex() throws {
        let test = try TemporaryCache()
        let empty = try sizes(test.cache)
        let vesti = try test.subscribe("vesti")
        for number in 0..<30 {
            let article = telling(number % 3, of: number, day: "2022-02-0\(number % 9 + 1)")
            try test.receive(vesti, FeedItem(article: article, hasFullText: true))
        }
        _ = try test.cache.removeFeed(vesti, withArticles: true)
        #expect(try sizes(test.cache).likeness > empty.likeness)
        while try test.cache.foldSearchStep() {}
        #expect(try sizes(test.cache).search == empty.search)
        #expect(try sizes(test.cache).likeness == empty.likeness)
        try test.store(telling(1, of: 0))
        #expect(try test.found("реут").count == 1)
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func anOlderCacheGivesBackRoomOnceItIsMadeAnew() throws {
        let folder = try TemporaryFolder()
        let older = try DatabaseQueue(path: folder.path + "/articles.sqlite")
        try older.write { try $0.execute(sql: "CREATE TABLE older (n); DROP TABLE older") }
        try older.close()
        let cache = try ArticleCache(folder: folder.path)
        let bridge = ArticleDocument(article: article("Мост"))
        _ = try cache.store([bridge], at: 1)
        try leaveRoom(in: cache)
        #expect(try !cache.giveBackStep())
        #expect(try !cache.inspect().givesBackRoom)
        let needs = try cache.compactingNeeds()
        #expect(needs.gain > 4 << 20)
        #expect(needs.room > 0 && needs.hasRoom)

        try cache.compact()
        let report = try cache.inspect()
        #expect(report.givesBackRoom)
        #expect(report.problems == [])
        #expect(report.sizes?.free == 0)
        #expect(report.databaseSize < 1 << 20)
        #expect(try cache.article(bridge.article.id) != nil)
    }

    @Test func everyByteOfTheFileIsCountedSomewhere() throws {
        let test = try TemporaryCache()
        try test.store(article("Мост"), article("Паром"))
        let report = try test.cache.inspect()
        let sizes = try #require(report.sizes)
        #expect(sizes.articles > 0 && sizes.search > 0 && sizes.likeness > 0 && sizes.marks > 0)
        // The map of pages that lets freed ones be given back belongs to no table.
        let pages = try test.cache.reading { db in try db.row("PRAGMA page_count")?.integer(0) }
        let rest = 4096 * Int(try #require(pages)) + report.journalSize + sizes.log - sizes.all
        #expect((0...2 * 4096).contains(rest))
        #expect((report.indexed, report.articles) == (2, 2))
    }

    @Test func aLogThatIsTooLongBeginsAnewUnlessSomebodyReads() throws {
        let test = try TemporaryCache()
        let log = test.path + "/articles.sqlite-wal"
        try test.store(article("Мост"))
        let length = try #require(fileSize(log))
        try test.cache.connections.reader.inDatabase { db in
            try db.inTransaction(.deferred) {
                _ = try Row.fetchOne(db, sql: "SELECT * FROM article")
                try LogLength.cut(test.cache.folder, above: length - 1)
                return .commit
            }
        }
        try LogLength.cut(test.cache.folder, above: length - 1)
        try test.store(article("Паром"))
        // What came last was written over the beginning of the log.
        #expect(fileSize(log) == length)
    }

    @Test func removedArticlesAreFoldedOutOfTheSearchTable() throws {
        let test = try TemporaryCache()
        let stories = (0..<21).map { article("Новость \($0)") }
        for story in stories { try test.store(story) }
        _ = try test.cache.indexing { db, _, index in
            try Removal.remove(Array(1...20), in: db, &index)
        }
        var steps = 0
        while try test.cache.foldSearchStep() { steps += 1 }
        #expect(steps > 0)
        #expect(try test.cache.inspect().problems == [])
    }
}
