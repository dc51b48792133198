import ArgumentParser
import ArticleCache
import Articles
import Glibc
import Reader
import Screen
import Terminal

/// `gazeta show`: one article, set to the measure.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print an article, set to a measure.")

    @OptionGroup var cache: CacheOption
    @Argument(help: "The id of an article; its beginning will do.") var id: String
    @Option(
        parsing: .unconditional, help: "The measure in cells; 72, or what the terminal has.")
    var width: Int?
    @Flag(help: "Print a JSON object.") var json = false

    func validate() throws {
        if let width, !(1...1000).contains(width) {
            throw ValidationError("--width must be between 1 and 1000.")
        }
    }

    func run() async throws {
        let cache = try openCache(cache)
        let id = try articleID(typed: id, in: cache)
        let document = try cacheAnswer(of: cache) { () throws(CacheError) in
            try cache.article(id)
        }
        guard let document else { throw Complaint.noSuchArticle(id.text) }
        if json {
            let group = try cacheAnswer(of: cache) { () throws(CacheError) in
                try cache.group(of: id)
            }
            try printJSON(ShownArticle(document: document, group: group))
        } else {
            let measure = if let width { width } else { await plainMeasure }
            for line in plainLines(of: document, measure: measure) { try printLine(line) }
        }
    }
}

/// An article's JSON form with the story that it tells.
private struct ShownArticle: Encodable {
    let document: ArticleDocument
    let group: StoryGroup?

    private enum CodingKeys: CodingKey {
        case group
    }

    func encode(to encoder: any Encoder) throws {
        try document.encode(to: encoder)
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(group, forKey: .group)
    }
}

/// An article as lines of plain text, in the words of the locale and the user's own time.
func plainLines(of document: ArticleDocument, measure: Int) -> [String] {
    plainLines(
        of: local(document).article, measure: measure, wording: .in(.current),
        today: localNow(), hyphenator: installedHyphenator)
}

/// The measure plain text is set to: what reads well, or what the terminal has if that is less.
@MainActor var plainMeasure: Int {
    let columns = isatty(STDOUT_FILENO) == 1 ? TerminalFacts.current.size?.columns : nil
    return min(columns ?? .max, comfortableMeasure)
}

/// Longer lines make the eye lose its place on the way back.
private let comfortableMeasure = 72
