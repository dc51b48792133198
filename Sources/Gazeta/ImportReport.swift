import ArticleCache
import Ingest
import Reader
import Screen

/// What came of one file.
struct FileReport {
    let file: SourceFiles.Element
    private(set) var added = 0
    private(set) var updated = 0
    private(set) var unchanged = 0
    /// Feeds that are subscribed to since, and those that were before.
    private(set) var subscribed = 0
    private(set) var known = 0
    /// What was wrong, as far as the person has to know.
    private(set) var complaints: [Complaint] = []
    /// Something was lost, not merely mended.
    private(set) var failed = false
    private var hasOnlyNoNews = true

    /// More than a screenful helps nobody; the count of the rest is what matters.
    private static let mostComplaints = 100

    init(_ file: SourceFiles.Element) {
        self.file = file
    }

    var count: Int { added + updated + unchanged + subscribed + known }

    /// Met on a walk, and no news.
    var isPassedOver: Bool { !file.wasNamed && count == 0 && hasOnlyNoNews }

    mutating func count(_ outcomes: ArraySlice<StoreOutcome>) {
        for outcome in outcomes {
            switch outcome {
            case .added: added += 1
            case .updated: updated += 1
            case .unchanged: unchanged += 1
            }
        }
    }

    mutating func count(_ additions: [FeedAddition]) {
        for addition in additions {
            switch addition {
            case .added: subscribed += 1
            case .known: known += 1
            }
        }
    }

    /// What became of lines: the outcomes are those of the articles among them.
    mutating func count(_ lines: [ArticleLineReader.Line], _ outcomes: [StoreOutcome]) {
        for case .failure(let problem) in lines { add(problem) }
        count(outcomes[...])
    }

    mutating func add(_ complaint: Complaint) {
        failed = true
        hasOnlyNoNews = false
        complaints.append(complaint)
    }

    mutating func add(_ problem: IngestProblem) {
        if !problem.isNote { failed = true }
        if !problem.meansNoNews { hasOnlyNoNews = false }
        if complaints.count < Self.mostComplaints {
            complaints.append(Complaint(problem, in: file.name.text))
        }
    }
}

/// Tells of an import as it goes on: a line a file, or one JSON object at the end.
struct ImportReporter {
    private let json: Bool
    private var progressLine: ProgressLine
    private var isUnheard = false
    private var object = ImportObject()
    private var failed = false

    init(json: Bool) {
        self.json = json
        progressLine = ProgressLine(isWanted: !json)
    }

    mutating func progress(_ report: FileReport) {
        progressLine.show(importLine(of: report, in: .current))
    }

    mutating func progress(_ indexing: IndexProgress) {
        let words = CommandWords.in(.current)
        progressLine.show("\(words.index): \(indexing.done)/\(indexing.all)")
    }

    mutating func failed(_ complaint: Complaint) {
        failed = true
        if json {
            object.problems.append(sentence(for: complaint, in: .current))
        } else {
            complain(complaint)
        }
    }

    mutating func finished(_ report: FileReport) throws(Complaint) {
        if report.isPassedOver { return }
        failed = failed || report.failed
        object.add(report)
        guard !json else { return }
        progressLine.clear()
        for complaint in report.complaints { complain(complaint) }
        guard report.count > 0, !isUnheard else { return }
        do throws(Complaint) {
            try printLine(importLine(of: report, in: .current))
        } catch {
            // Nobody listens any more, but the news still comes in.
            guard error == .outputClosed else { throw error }
            isUnheard = true
        }
    }

    /// Says how it ended; throws where there was nothing, or not everything came in.
    mutating func finish(paths: [String]) throws {
        progressLine.clear()
        if object.count == 0, !failed {
            failed(.noNewsInFolder(paths.joined(separator: ", ")))
        }
        if json { try printJSON(object) }
        if failed { throw Outcome.partlyFailed }
    }
}

/// The whole import in JSON.
private struct ImportObject: Encodable {
    struct File: Encodable {
        let path: String
        let added: Int
        let updated: Int
        let unchanged: Int
        let subscribed: Int
        let known: Int
        let problems: [String]
    }

    var added = 0
    var updated = 0
    var unchanged = 0
    /// Feeds that are subscribed to since, and those that were before.
    var subscribed = 0
    var known = 0
    var files: [File] = []
    /// Of paths that could not be read at all.
    var problems: [String] = []

    var count: Int { added + updated + unchanged + subscribed + known }

    mutating func add(_ report: FileReport) {
        added += report.added
        updated += report.updated
        unchanged += report.unchanged
        subscribed += report.subscribed
        known += report.known
        files.append(
            File(
                path: report.file.name.text, added: report.added, updated: report.updated,
                unchanged: report.unchanged, subscribed: report.subscribed, known: report.known,
                problems: report.complaints.map { sentence(for: $0, in: .current) }))
    }
}

/// One file's line: how many articles are new, changed and as they were.
private func importLine(of report: FileReport, in language: InterfaceLanguage) -> String {
    let words = CommandWords.in(language)
    let counts = [
        (words.added, report.added), (words.updated, report.updated),
        (words.unchanged, report.unchanged), (words.subscribed, report.subscribed),
        (words.subscribedBefore, report.known),
    ]
    let told = counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
    return onOneLine(report.file.name.text) + " — " + told
}
