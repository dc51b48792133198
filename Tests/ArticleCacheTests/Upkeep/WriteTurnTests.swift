import Articles
import Glibc
import Testing

@testable import ArticleCache

@Suite struct WriteTurnTests {
    private func isFree(_ folder: CacheFolder) -> Bool {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    @Test func whoeverWaitsToWriteHoldsTheTurnUntilItMayWrite() throws {
        let test = try TemporaryCache()
        let folder = test.cache.folder
        let turn = WriteTurn(folder)
        #expect(!isFree(folder))
        turn.end()
        #expect(isFree(folder))
        try test.cache.writing { _, _ in #expect(isFree(folder)) }
    }

    @Test func whoeverHasJustWrittenLetsTheNextOneWrite() async throws {
        let test = try TemporaryCache()
        let (cache, other) = (test.cache, try test.reopened())
        // One stores without a pause until the other has been let in ten times.
        let busy = Task.detached {
            var count = 0
            while !Task.isCancelled {
                let story = article("Новость \(count)")
                _ = try cache.store([ArticleDocument(article: story)], at: 1)
                count += 1
            }
        }
        for number in 0..<10 {
            _ = try other.store([ArticleDocument(article: article("Мост \(number)"))], at: 1)
        }
        busy.cancel()
        try await busy.value
        #expect(try test.cache.inspect().problems == [])
    }

    @Test func nobodyWaitsForEver() {
        #expect(Patience.wait(0))
        #expect(!Patience.wait(.max))
    }
}
