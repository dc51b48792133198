import ArgumentParser
import ArticleCache
import Articles
import Glibc
import WordForms

/// `gazeta search`: articles by their words, in every form of them.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find articles by their words, in every form of them.",
        discussion: """
            All words have to occur, in any form. "Words in quotation marks" stand in a row; \
            -word (or NOT word) must not occur; word* is the beginning of words; OR (or |) joins \
            the two beside it; AND changes nothing. Filters: section:NAME, feed:NAME (how it \
            begins), lang:ru, is:unread, is:read, is:starred, after:2022-01-30 (from that day on), \
            before:2022-02 (earlier than that). A filter, too, may have a minus; its value may \
            stand in quotation marks.

            The newest come first; with --likeness the best of the newest 2,000.
            """)

    @OptionGroup var cache: CacheOption
    @Argument(
        parsing: .allUnrecognized, help: "Words, phrases and filters.") var query: [String]
    @Option(parsing: .unconditional, help: "At most this many.") var limit: Int?
    @Flag(help: "The best answers first, not the newest.") var likeness = false
    @Flag(help: "Print a JSON array.") var json = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
        // A word that must not occur has one minus.
        let options = query.prefix { $0 != "--" }
        if let option = options.first(where: { $0.hasPrefix("--") && !$0.allSatisfy { $0 == "-" } })
        {
            throw ValidationError("Unknown option '\(option)'")
        }
    }

    func run() async throws {
        let end = query.firstIndex(of: "--")
        let words = query.enumerated().filter { $0.offset != end }.map(\.element)
        let text = words.joined(separator: " ")
        let cache = try openCache(cache)
        try completeIndex(of: cache)
        let request = SearchRequest(text, order: likeness ? .likeness : .newest).onLocalClock
        var output = SearchOutput(asJSON: json, columns: await plainMeasure)
        var position: ListPosition?
        var rest = limit ?? .max
        var count: SearchCount?
        while rest > 0 {
            let page = min(rest, likeness ? .max : Self.pageLength)
            let answer = try await found(request, from: position, limit: page, in: cache)
            if let problem = answer.problem { throw Complaint.searchProblem(problem) }
            count = count ?? answer.count
            try output.print(answer.results)
            rest -= answer.results.count
            guard !likeness, answer.results.count == page else { break }
            position = answer.results.last?.headline.position
        }
        try output.finish()
        if !json, output.count > 0, let count { tell(count) }
        if output.count == 0 {
            if !json { complain(.nothingFoundBySearch(text)) }
            throw Outcome.partlyFailed
        }
    }

    private static let pageLength = 100

    private func found(
        _ request: SearchRequest, from position: ListPosition?, limit: Int, in cache: ArticleCache
    ) async throws(Complaint) -> SearchAnswer {
        do throws(CacheError) {
            return try await cache.search(
                request, from: position, limit: limit, countsAll: position == nil)
        } catch {
            throw Complaint(error, folder: cache.path)
        }
    }

    /// Articles that are not in the index yet would not be found. Whoever stops it here has it go
    /// on from there the next time.
    private func completeIndex(of cache: ArticleCache) throws(Complaint) {
        let left = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.indexProgress()
        }
        guard var progress = left, progress.work == .building else { return }
        let words = SearchCommandWords.in(.current)
        writeToStandardError(words.completingIndex(progress.all - progress.done))
        while progress.work == .building {
            let next = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.indexStep()
            }
            guard let next else { return }
            progress = next
        }
    }

    private func tell(_ count: SearchCount) {
        writeToStandardError(SearchCommandWords.in(.current).found(count))
    }
}
