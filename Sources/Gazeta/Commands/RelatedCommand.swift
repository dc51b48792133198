import ArgumentParser
import ArticleCache
import Articles

/// `gazeta related`: the stories that belong to one, and why.
struct RelatedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "related", abstract: "List the stories related to an article, and why.")

    @OptionGroup var cache: CacheOption
    @Argument(help: "The id of an article; its beginning will do.") var id: String
    @Option(parsing: .unconditional, help: "At most this many.") var limit = 20
    @Flag(help: "Print a JSON array.") var json = false

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() throws {
        let cache = try openCache(cache)
        let id = try articleID(typed: id, in: cache)
        let stories = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.related(to: id, limit: limit) ?? []
        }
        if json {
            try printJSON(stories.map(RelatedObject.init))
        } else {
            for story in stories { try printLine(line(of: story)) }
        }
        if stories.isEmpty {
            if !json { complain(.nothingRelated(id.text)) }
            throw Outcome.partlyFailed
        }
    }

    private func line(of story: RelatedStory) -> String {
        let id = story.id?.text ?? String(repeating: "-", count: 16)
        let date =
            story.date.map { localDate($0).dayAlone.iso } ?? String(repeating: " ", count: 10)
        return "\(id)  \(story.reason.rawValue)  \(date)  \(story.title)"
    }
}

/// A related story in JSON; `id` is absent where the story is not in the cache.
private struct RelatedObject: Encodable {
    let id: String?
    let title: String
    let score: Double
    let reason: String
    let terms: [String]
    let date: ArticleDate?
    let section: String?
    let site: String?
    let summary: String?
    let url: String?

    init(_ story: RelatedStory) {
        id = story.id?.text
        title = story.title
        score = story.score
        reason = story.reason.rawValue
        terms = story.terms
        date = story.date
        section = story.section
        site = story.site
        summary = story.summary
        url = story.url
    }
}
