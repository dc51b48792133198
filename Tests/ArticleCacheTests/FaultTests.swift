import Articles
import GRDB
import Glibc
import Testing

@testable import ArticleCache

@Suite struct FaultTests {
    @Test func folderAndFilesAreTheUsersAlone() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/share/gazeta"
        let cache = try ArticleCache(folder: path)
        let bridge = article("Мост")
        _ = try cache.store([ArticleDocument(article: bridge)], at: 1)
        _ = try cache.mark([bridge.id], .read(true), at: 1)
        #expect(permissions(folder.path + "/share") == 0o700)
        #expect(permissions(path) == 0o700)
        for file in [
            "articles.sqlite", "articles.sqlite-wal", "articles.sqlite-shm", "marks.journal",
        ] {
            #expect(permissions(path + "/" + file) == 0o600, "\(file)")
        }
    }

    @Test func filesThatWereOpenToOthersAreClosed() throws {
        let test = try TemporaryCache()
        let file = test.path + "/articles.sqlite"
        #expect(chmod(file, 0o644) == 0)
        _ = try test.reopened()
        #expect(permissions(file) == 0o600)
    }

    @Test func aFolderThatIsThereKeepsItsPermissions() throws {
        let folder = try TemporaryFolder()
        #expect(chmod(folder.path, 0o755) == 0)
        _ = try ArticleCache(folder: folder.path)
        #expect(permissions(folder.path) == 0o755)
    }

    @Test(arguments: ["/file", "/file/cache", "/file/a/b"])
    func whatIsNoFolderIsSaidToBeNone(path: String) throws {
        let folder = try TemporaryFolder()
        try write([1], toFile: folder.path + "/file")
        let error = #expect(throws: CacheError.self) {
            try ArticleCache(folder: folder.path + path)
        }
        guard case .folderUnusable(_, .notAFolder) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func aFolderInPlaceOfTheDatabaseIsNamed() throws {
        let folder = try TemporaryFolder()
        let database = folder.path + "/articles.sqlite"
        #expect(mkdir(database, 0o700) == 0)
        #expect(throws: CacheError.folderUnusable(path: database, .system(errno: EISDIR))) {
            try ArticleCache(folder: folder.path)
        }
    }

    @Test(.enabled(if: geteuid() != 0, "nothing is forbidden to root"))
    func aFolderWithoutPermissionIsSaidToBeForbidden() throws {
        let folder = try TemporaryFolder()
        #expect(chmod(folder.path, 0o500) == 0)
        let path = folder.path + "/cache"
        #expect(throws: CacheError.folderUnusable(path: path, .notPermitted)) {
            try ArticleCache(folder: path)
        }
    }

    @Test(.enabled(if: geteuid() != 0, "nothing is forbidden to root"))
    func aFolderThatTakesNoFilesIsNamed() throws {
        let folder = try TemporaryFolder()
        #expect(chmod(folder.path, 0o500) == 0)
        #expect(throws: CacheError.folderUnusable(path: folder.path, .notPermitted)) {
            try ArticleCache(folder: folder.path)
        }
    }

    @Test(
        .enabled(if: geteuid() != 0, "nothing is forbidden to root"),
        arguments: ["articles.sqlite", "articles.sqlite-wal", "marks.journal"])
    func aFileThatMayNotBeWrittenIsNamed(name: String) throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        _ = try test.cache.mark([bridge.id], .starred(true), at: 1)
        let file = test.path + "/" + name
        #expect(chmod(file, 0o400) == 0)
        #expect(throws: CacheError.folderUnusable(path: file, .notPermitted)) {
            _ = try test.reopened().mark([bridge.id], .read(true), at: 2)
        }
        #expect(try test.cache.article(bridge.id)?.marks == Marks(starred: true))
    }

    @Test func whatSQLiteCallsReadOnlyIsNoFaultOfFilesThatMayBeWritten() throws {
        let test = try TemporaryCache()
        let error = #expect(throws: CacheError.self) {
            try test.cache.reading { try $0.execute(sql: "DELETE FROM article") }
        }
        guard case .failed(_, code: let code, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(code == Int(ResultCode.SQLITE_READONLY.rawValue))
    }

    @Test func aCacheOfANewerVersionIsRefusedAndLeftAsItIs() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/articles.sqlite"
        _ = try ArticleCache(folder: folder.path)
        do {
            let other = try DatabaseQueue(path: file)
            try other.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        }
        let before = try bytes(ofFile: file)
        #expect(
            throws: CacheError.newerVersion(path: file, found: 99, known: Schema.version)
        ) { try ArticleCache(folder: folder.path) }
        #expect(try bytes(ofFile: file) == before)
    }

    @Test func aCacheBroughtUpByAnotherProgramIsNoLongerWritten() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        let later = try test.reopened()
        try later.connections.writer.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: CacheError.self) { try test.store(article("Паром")) }
        #expect(throws: CacheError.self) {
            try test.cache.mark([bridge.id], .read(true), at: 1)
        }
        #expect(try test.cache.counts().all == 1)
    }

    @Test func whatIsNoDatabaseIsDamagedAndLeftAsItIs() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/articles.sqlite"
        let garbage = [UInt8]("это не база данных, но длиннее заголовка базы".utf8) + Array(0...255)
        try write(garbage, toFile: file)
        #expect(throws: CacheError.damaged(path: file)) {
            try ArticleCache(folder: folder.path)
        }
        #expect(try bytes(ofFile: file) == garbage)
    }

    @Test func aCommitWaitsForTheDiskAndReadersNeverWait() throws {
        let test = try TemporaryCache()
        let writer = test.cache.connections.writer
        let settings = try writer.read { db in
            try ["synchronous", "journal_mode", "auto_vacuum"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["2", "wal", "2"])
        let other = try test.reopened()
        try test.store(article("Мост"))
        try writer.write { db in
            try db.execute(sql: "DELETE FROM likeness; DELETE FROM article")
            #expect(try other.counts().all == 1)
            #expect(try test.cache.headlines(HeadlineQuery(limit: 9)).count == 1)
        }
        #expect(try other.counts().all == 0)
    }

    @Test func aFullDiskLosesNothingThatWasStored() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        try test.store(bridge)
        let writer = test.cache.connections.writer
        try writer.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        let many = (0..<200).map {
            ArticleDocument(
                article: article("Новость \($0)"), marks: Marks(read: true, starred: true))
        }
        let full = CacheError.full(path: test.path + "/articles.sqlite")
        #expect(throws: full) { try test.cache.store(many, at: 2) }
        #expect(try test.cache.counts().all == 1)
        #expect(try test.cache.article(bridge.id)?.article == bridge)
        // Marks that were not made are not noted either.
        let journal = test.path + "/marks.journal"
        #expect((fileSize(journal) ?? 0) == 0)
        _ = try test.cache.mark([bridge.id], .read(true), at: 3)
        #expect(try test.reopened().article(bridge.id)?.marks == Marks(read: true))
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func manyWritersAtOnceAllSucceed() async throws {
        let test = try TemporaryCache()
        let path = test.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let cache = try ArticleCache(folder: path)
                    for number in 0..<10 {
                        let story = article("Новость \(writer) \(number)")
                        _ = try cache.store([ArticleDocument(article: story)], at: 1)
                        _ = try cache.mark([story.id], .read(true), at: 1)
                    }
                }
            }
            try await group.waitForAll()
        }
        let counts = try test.cache.counts()
        #expect((counts.all, counts.unread) == (40, 0))
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func manyMayMakeTheCacheAtOnce() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/cache"
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 {
                group.addTask { _ = try ArticleCache(folder: path).counts() }
            }
            try await group.waitForAll()
        }
        #expect(try ArticleCache(folder: path).inspect().version == Schema.version)
    }

    @Test(arguments: ["x''", "x'00ff'", "CAST('{' AS BLOB)", "CAST('{\"title\":1}' AS BLOB)"])
    func aGarbledBodyIsThatArticlesFaultAlone(json: String) throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        let ferry = article("Паром")
        try test.store(bridge, ferry)
        try test.cache.connections.writer.write {
            try $0.execute(sql: "UPDATE body SET json = \(json) WHERE article = 1")
        }
        #expect(throws: CacheError.damagedArticle(bridge.id)) {
            try test.cache.article(bridge.id)
        }
        #expect(throws: CacheError.damagedArticle(bridge.id)) {
            try test.cache.related(to: bridge.id, limit: 9)
        }
        #expect(try test.cache.headlines(HeadlineQuery(limit: 9)).count == 2)
        let batch = try test.cache.articles()
        #expect(batch.documents.map(\.article) == [ferry])
        #expect(batch.damaged == [bridge.id])
    }

    @Test func rowsThatAFaultGarbledAreLeftOut() throws {
        let test = try TemporaryCache()
        try test.store(article("Мост"), article("Паром"), article("Трамвай"))
        try test.cache.connections.writer.write { db in
            try db.execute(sql: "UPDATE article SET id = 'не id' WHERE arrival = 1")
            try db.execute(sql: "UPDATE article SET published = 'завтра' WHERE arrival = 2")
            try db.execute(sql: "DELETE FROM body WHERE article = 3")
        }
        let titles = try test.cache.headlines(HeadlineQuery(limit: 9)).map(\.title)
        #expect(titles == ["Трамвай", "Паром"])
        #expect(try test.cache.inspect().problems.contains(.bodiesMissing(1)))
        let tram = article("Трамвай").id
        #expect(throws: CacheError.damagedArticle(tram)) { try test.cache.article(tram) }
    }

    @Test func aGarbledRowDoesNotEndAList() throws {
        let test = try TemporaryCache()
        for number in 0..<10 { try test.store(article("Новость \(number)")) }
        try test.cache.connections.writer.write { db in
            try db.execute(sql: "UPDATE article SET id = 'не id' WHERE arrival = 8")
        }
        let page = try test.cache.headlines(HeadlineQuery(limit: 5)).map(\.title)
        #expect(page == [9, 8, 6, 5, 4].map { "Новость \($0)" })
    }

    @Test func aColumnOfAnotherTypeIsReadAsNothing() throws {
        let test = try TemporaryCache()
        try test.cache.connections.reader.read { db in
            let row = try #require(try db.row("SELECT 'x', NULL, 1.5, x'00', 7"))
            #expect((0..<5).map { row.integer($0) } == [nil, nil, nil, nil, 7])
            #expect((0..<5).map { row.text($0) } == ["x", nil, nil, nil, nil])
            #expect((0..<5).map { row.bytes($0) != nil } == [false, false, false, true, false])
            #expect((0..<5).map { row.flag($0) } == [false, false, false, false, true])
        }
    }

    @Test func theRevisionTellsWhetherAnythingChanged() throws {
        let test = try TemporaryCache()
        let bridge = article("Мост")
        let start = try test.cache.revision()
        #expect(try test.cache.revision() == start)
        try test.store(bridge)
        let stored = try test.cache.revision()
        #expect(stored != start)
        _ = try test.reopened().mark([bridge.id], .read(true), at: 1)
        #expect(try test.cache.revision() != stored)
    }
}
