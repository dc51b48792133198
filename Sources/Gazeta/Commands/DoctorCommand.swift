import ArgumentParser
import ArticleCache
import Articles
import Reader
import Screen
import Terminal

/// `gazeta doctor`: what works, what does not, and what to do.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the cache, the terminal, the locale and libraries, and say what to do.",
        discussion: """
            Says also for which languages hyphenation patterns are installed, and which packages \
            have the others: words are parted without them too, if not as well.

            --rebuild makes search and likeness anew from the articles; the reader can be used \
            meanwhile. It may be stopped at any time: asked again, it goes on from there.

            --compact makes the file of the cache anew where an older Gazeta made it, or where \
            much was removed. It needs about twice the size of the cache on its disk; others can \
            read meanwhile, and what they write waits.

            Exit status: 0 all is well, 1 something is to be done, 3 the cache is unusable.
            """)

    @OptionGroup var cache: CacheOption
    @Flag(help: "Make search and likeness anew.") var rebuild = false
    @Flag(help: "Make the file of the cache as small as it can be.") var compact = false
    @Flag(help: "Print a JSON object.") var json = false

    @MainActor func run() async throws {
        let terminal = TerminalCheckup(TerminalFacts.current)
        if compact { try compactCache(in: cache.resolvedFolder()) }
        if rebuild { try rebuildIndex(of: openCache(cache), showsProgress: !json) }
        let configured = Configured()
        let cache = try CacheCheckup(
            folder: cache.resolvedFolder(), rules: configured.settings.keeping)
        let hyphenation = HyphenationCheckup()
        let libraries = LibraryCheckup()
        let complaints =
            cache.complaints + configured.complaints + terminal.complaints
            + libraries.complaints
        if json {
            let problems = complaints.map { sentence(for: $0, in: .current) }
            try printJSON(
                Checkup(
                    cache: cache, terminal: terminal, hyphenation: hyphenation,
                    libraries: libraries, problems: problems))
        } else {
            let words = CommandWords.in(.current)
            let lines =
                cache.lines(words) + terminal.lines(words) + hyphenation.lines(words)
                + libraries.lines(words)
            for line in lines { try printLine(line) }
            complaints.forEach(complain)
        }
        if let worst = complaints.map(\.outcome).max(by: { $0.rawValue < $1.rawValue }) {
            throw worst == .wrongUsage ? Outcome.partlyFailed : worst
        }
    }
}

/// What is configured; a file that cannot be read is told of like any other fault.
private struct Configured {
    private(set) var settings = Settings()
    private(set) var complaints: [Complaint] = []

    init() {
        do throws(Complaint) {
            settings = try ConfigurationFile.load().settings
        } catch {
            complaints.append(error)
        }
    }
}

/// Everything the doctor looked at, in JSON.
private struct Checkup: Encodable {
    let cache: CacheCheckup
    let terminal: TerminalCheckup
    let hyphenation: HyphenationCheckup
    let libraries: LibraryCheckup
    let problems: [String]
}

/// A line of the report; the labels make a column.
func labelled(_ label: String, _ text: String) -> String {
    label + String(repeating: " ", count: max(1, 12 - label.count)) + text
}

private struct TerminalCheckup: Encodable {
    let name: String?
    let known: Bool
    let colours: Int
    let rows: Int?
    let columns: Int?
    let charset: String
    let locale: String
    let isTerminal: Bool

    private enum CodingKeys: String, CodingKey {
        case name, known, colours, rows, columns, charset, locale
        case isTerminal = "terminal"
    }

    @MainActor init(_ facts: TerminalFacts) {
        name = facts.name
        known = facts.isKnown && facts.placesCursor
        colours = facts.colours
        rows = facts.size?.rows
        columns = facts.size?.columns
        charset = facts.charset
        locale = messageLocale
        isTerminal = facts.inputIsTerminal && facts.outputIsTerminal
    }

    /// Only what keeps the reader from being used well: a doctor in a pipe is no fault.
    var complaints: [Complaint] {
        var complaints: [Complaint] = []
        if !known { complaints.append(.unknownTerminal(name ?? "")) }
        if charset != "UTF-8" { complaints.append(.localeWithoutUnicode(locale, charset: charset)) }
        return complaints
    }

    func lines(_ words: CommandWords) -> [String] {
        let size = rows.flatMap { rows in columns.map { "\($0)×\(rows), " } } ?? ""
        return [
            labelled(words.terminal, "\(name ?? "–"), \(size)\(words.colours): \(colours)"),
            labelled(words.locale, "\(locale), \(charset)"),
        ]
    }
}
