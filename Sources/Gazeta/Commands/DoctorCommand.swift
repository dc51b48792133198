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

            Exit status: 0 all is well, 1 something is to be done, 3 the cache is unusable.
            """)

    @OptionGroup var cache: CacheOption
    @Flag(help: "Print a JSON object.") var json = false

    @MainActor func run() async throws {
        let terminal = TerminalCheckup(TerminalFacts.current)
        let cache = try CacheCheckup(folder: cache.resolvedFolder())
        let hyphenation = HyphenationCheckup()
        let libraries = LibraryCheckup()
        let complaints = cache.complaints + terminal.complaints + libraries.complaints
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

/// Everything the doctor looked at, in JSON.
private struct Checkup: Encodable {
    let cache: CacheCheckup
    let terminal: TerminalCheckup
    let hyphenation: HyphenationCheckup
    let libraries: LibraryCheckup
    let problems: [String]
}

private struct CacheCheckup: Encodable {
    let folder: String
    private(set) var sound = false
    /// What is wrong, as SQLite and the cache call it.
    private(set) var faults: [String] = []
    private(set) var version: Int?
    private(set) var articles: Int?
    private(set) var unread: Int?
    private(set) var starred: Int?
    private(set) var feeds: Int?
    /// Feeds of which the last check brought nothing but a problem.
    private(set) var failing: Int?
    private(set) var bytes: Int?
    private(set) var complaints: [Complaint] = []

    private enum CodingKeys: CodingKey {
        case folder, sound, faults, version, articles, unread, starred, feeds, failing, bytes
    }

    init(folder: String) {
        self.folder = folder
        do throws(CacheError) {
            let cache = try ArticleCache(folder: folder)
            let report = try cache.inspect()
            sound = report.problems.isEmpty
            faults = report.problems.map(\.name)
            version = report.version
            bytes = report.databaseSize + report.journalSize
            let counts = try cache.counts()
            (articles, unread, starred) = (counts.all, counts.unread, counts.starred)
            let feeds = try cache.feeds()
            self.feeds = feeds.count
            failing = feeds.count { $0.state.status.problem != nil }
            if !sound { complaints.append(.cacheDamaged(folder)) }
        } catch {
            complaints.append(Complaint(error, folder: folder))
        }
    }

    func lines(_ words: CommandWords) -> [String] {
        var lines = [labelled(words.cache, folder)]
        if let version, let bytes {
            let state = sound ? words.isSound : words.isDamaged
            lines.append(labelled("", "\(state), \(words.version) \(version), \(bytes >> 10) KiB"))
        }
        lines += faults.map { labelled("", $0) }
        if let articles, let unread, let starred {
            let marks = "\(words.unread): \(unread), \(words.starred): \(starred)"
            lines.append(labelled(words.articles, "\(articles), \(marks)"))
        }
        if let feeds, let failing {
            lines.append(labelled(words.feeds, "\(feeds), \(words.failing): \(failing)"))
        }
        return lines
    }
}

/// A line of the report; the labels make a column.
func labelled(_ label: String, _ text: String) -> String {
    label + String(repeating: " ", count: max(1, 12 - label.count)) + text
}

extension CacheReport.Problem {
    fileprivate var name: String {
        switch self {
        case .database(let words): words
        case .orphans(let table): "orphans in \(table)"
        case .counts: "wrong counts"
        case .feedPlaces: "feed items out of place"
        case .bodiesMissing(let count): "bodies missing: \(count)"
        case .index(let fault): "index: \(fault.name)"
        }
    }
}

extension CacheReport.IndexFault {
    fileprivate var name: String {
        switch self {
        case .searchTable: "the search table is damaged"
        case .searchRows(let count): "articles missing from search: \(count)"
        case .likenessRows(let count): "articles missing from likeness: \(count)"
        case .frequencies: "wrong word counts"
        case .stories(let count): "wrong stories: \(count)"
        }
    }
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
