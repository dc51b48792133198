import Articles
import GRDB
import Glibc
import Testing

@testable import ArticleCache

@Suite struct MarkTests {
    private func journal(_ test: TemporaryCache) -> String { test.path + "/marks.journal" }

    /// The cache as it is after its database is lost.
    private func withoutDatabase(_ body: (TemporaryCache) throws -> Void) throws -> TemporaryFolder
    {
        let folder: TemporaryFolder
        do {
            let test = try TemporaryCache()
            try body(test)
            folder = test.folder
        }
        for ending in ["", "-wal", "-shm"] {
            unlink(folder.path + "/cache/articles.sqlite" + ending)
        }
        return folder
    }

    @Test func whatWasMarkedWithAllIsToldAndCanBeMarkedUnread() throws {
        let test = try TemporaryCache()
        let stories = ["Раз", "Два", "Три"].map { article($0) }
        for story in stories { try test.store(story) }
        _ = try test.cache.mark([stories[1].id], .read(true), at: 1)
        _ = try test.cache.mark([stories[2].id], .starred(true), at: 1)
        let former = try test.cache.markAllRead(in: .all, at: 2)
        #expect(try test.cache.counts().unread == 0)
        #expect(former == [stories[0].id: Marks(), stories[2].id: Marks(starred: true)])
        _ = try test.cache.mark(Array(former.keys), .read(false), at: 3)
        #expect(try test.cache.counts().unread == 2)
        #expect(try test.cache.article(stories[2].id)?.marks == Marks(starred: true))
    }

    @Test func markingASectionLeavesTheOthers() throws {
        let test = try TemporaryCache()
        try test.store(
            article("Мост", section: "Город"), article("Выборы", section: "Мир"),
            article("Паром", section: "Город"))
        _ = try test.cache.markAllRead(in: .section("Город"), at: 1)
        let unread = try test.cache.headlines(HeadlineQuery(unreadOnly: true, limit: 9))
        #expect(unread.map(\.title) == ["Выборы"])
    }

    @Test func whatIsNotInTheCacheIsMissingFromTheAnswer() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        let unknown = try #require(Article.ID("nothing"))
        let former = try test.cache.mark([unknown, bridge.id, bridge.id], .read(true), at: 1)
        #expect(former == [bridge.id: Marks()])
    }

    @Test func marksOutliveTheDatabase() throws {
        let bridge = article("Мост")
        let ferry = article("Паром")
        let folder = try withoutDatabase { test in
            try test.store(bridge, ferry)
            _ = try test.cache.mark([bridge.id, ferry.id], .starred(true), at: 1)
            _ = try test.cache.mark([bridge.id], .read(true), at: 2)
            _ = try test.cache.mark([ferry.id], .starred(false), at: 3)
        }
        let cache = try ArticleCache(folder: folder.path + "/cache")
        _ = try cache.store(
            [bridge, ferry].map { ArticleDocument(article: $0) }, at: 4)
        #expect(try cache.article(bridge.id)?.marks == Marks(read: true, starred: true))
        #expect(try cache.article(ferry.id)?.marks == Marks())
        let counts = try cache.counts()
        #expect((counts.unread, counts.starred) == (1, 1))
    }

    @Test(arguments: [1, 9, 30])
    func aTornLastLineIsPassedOver(cut: Int) throws {
        let bridge = article("Мост")
        let folder = try withoutDatabase { test in
            try test.store(bridge)
            _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
            _ = try test.cache.mark([bridge.id], .starred(false), at: 2)
            try write(bytes(ofFile: journal(test)).dropLast(cut), toFile: journal(test))
        }
        let cache = try ArticleCache(folder: folder.path + "/cache")
        _ = try cache.store([ArticleDocument(article: bridge)], at: 5)
        // Without its newline alone a line is whole.
        #expect(try cache.article(bridge.id)?.marks == Marks(starred: cut > 1))
    }

    @Test func aTornLineDoesNotSpoilTheNext() throws {
        let bridge = article("Мост")
        let folder = try withoutDatabase { test in
            try test.store(bridge)
            _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
            let lines = try bytes(ofFile: journal(test))
            try write(lines + lines.prefix(9), toFile: journal(test))
            _ = try test.cache.mark([bridge.id], .read(true), at: 2)
        }
        let cache = try ArticleCache(folder: folder.path + "/cache")
        _ = try cache.store([ArticleDocument(article: bridge)], at: 5)
        #expect(try cache.article(bridge.id)?.marks == Marks(read: true, starred: true))
    }

    @Test func aMarkWhoseTransactionFailsIsTakenBackFromTheJournal() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
        let before = try bytes(ofFile: journal(test))
        #expect(throws: CacheError.self) {
            try test.cache.writing { db, noted in
                // A body without its article is found out when the transaction ends.
                try db.execute(
                    sql: "PRAGMA defer_foreign_keys = ON; INSERT INTO body VALUES (99, x'00')")
                try MarkStore.set(
                    NotedMark(id: bridge.id, marks: Marks(read: true), time: 2), in: db,
                    noting: &noted)
            }
        }
        #expect(try bytes(ofFile: journal(test)) == before)
        #expect(try test.reopened().article(bridge.id)?.marks == Marks(starred: true))
    }

    @Test func garbageInTheJournalIsPassedOver() throws {
        let bridge = article("Мост")
        let folder = try withoutDatabase { test in
            try test.store(bridge)
            _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
            let forged = "\n\0\u{FF}\n\(bridge.id) -- 5 00000000\n\(bridge.id) -- x y\n   \n"
            try write(bytes(ofFile: journal(test)) + Array(forged.utf8), toFile: journal(test))
        }
        let cache = try ArticleCache(folder: folder.path + "/cache")
        _ = try cache.store([ArticleDocument(article: bridge)], at: 5)
        #expect(try cache.article(bridge.id)?.marks == Marks(starred: true))
    }

    @Test func aMarkThatCannotBeNotedIsNotMade() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        #expect(mkdir(journal(test), 0o700) == 0)
        #expect(throws: CacheError.self) {
            try test.cache.mark([bridge.id], .read(true), at: 1)
        }
        #expect(try test.cache.article(bridge.id)?.marks == Marks())
    }

    @Test func aJournalRewrittenHoldsTheSameMarks() throws {
        let stories = (1...50).map { article("Новость \($0)") }
        let folder = try withoutDatabase { test in
            for story in stories { try test.store(story) }
            let ids = stories.map(\.id)
            for round in 0..<9 {
                _ = try test.cache.mark(ids, .starred(round.isMultiple(of: 2)), at: 1)
            }
            _ = try test.cache.mark([ids[0]], .read(true), at: 2)
            let before = try bytes(ofFile: journal(test)).count
            try test.cache.connections.writer.write { db in
                try MarkJournal(test.cache.folder).rewrite(from: db)
            }
            #expect(try bytes(ofFile: journal(test)).count < before / 8)
            #expect(permissions(journal(test)) == 0o600)
            _ = try test.cache.mark([ids[1]], .read(true), at: 3)
        }
        let cache = try ArticleCache(folder: folder.path + "/cache")
        _ = try cache.store(stories.map { ArticleDocument(article: $0) }, at: 4)
        let counts = try cache.counts()
        #expect((counts.all, counts.unread, counts.starred) == (50, 48, 50))
    }

    @Test func aMarkNotedButNotCommittedComesIntoForce() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
        // As a kill between the journal and the commit leaves it.
        let lines = try bytes(ofFile: journal(test))
        _ = try test.cache.mark([bridge.id], .starred(false), at: 2)
        try write(try bytes(ofFile: journal(test)) + lines, toFile: journal(test))
        #expect(try test.reopened().article(bridge.id)?.marks == Marks(starred: true))
    }

    @Test func aLostJournalIsWrittenAnew() throws {
        let bridge = article("Мост")
        let folder = try withoutDatabase { test in
            try test.store(bridge)
            _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
            unlink(journal(test))
            _ = try test.reopened()
        }
        let cache = try ArticleCache(folder: folder.path + "/cache")
        _ = try cache.store([ArticleDocument(article: bridge)], at: 5)
        #expect(try cache.article(bridge.id)?.marks == Marks(starred: true))
    }

    @Test func aJournalOfOverruledLinesIsRewritten() throws {
        let test = try TemporaryCache()
        let stories = (0..<100).map { article("Новость \($0)") }
        for story in stories { try test.store(story) }
        for round in 0..<120 {
            let isOn = round.isMultiple(of: 2)
            _ = try test.cache.mark(stories.map(\.id), .starred(isOn), at: 1)
        }
        let size = try #require(fileSize(journal(test)))
        #expect(size > 0 && size < 300 << 10)
        #expect(fileSize(journal(test) + ".new") == nil)
    }
}
