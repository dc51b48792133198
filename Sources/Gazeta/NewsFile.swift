import Articles
import Ingest

/// How the news in a file is to be read.
enum NewsContent {
    /// A file held whole, as one page is.
    case whole([UInt8])
    /// Article JSON Lines of any length: what was read so far, the rest still in the file.
    case lines(start: [UInt8])
    /// Too large to be read for what its beginning already says it is not.
    case noNews(IngestProblem)
}

extension OpenFile {
    /// What the file's beginning says it is.
    func newsContent(named name: String) throws(Complaint) -> NewsContent {
        var start: [UInt8] = []
        while start.count < 1 << 12 {
            let more = try read(atMost: 1 << 16)
            if more.isEmpty { break }
            start += more
        }
        let body = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
        var problem: IngestProblem?
        do throws(IngestProblem) {
            if try fileKind(startingWith: body) == .articleJSONLines { return .lines(start: start) }
        } catch {
            problem = error
        }
        // Every other kind, and what seems to be none, is judged by the whole.
        if let bytes = try readAll(after: start, limit: articleByteLimit) { return .whole(bytes) }
        if let problem { return .noNews(problem) }
        throw .tooLarge(name, limit: articleByteLimit)
    }
}

extension Complaint {
    /// A fault in a file's content, as the person who named the file is told.
    init(_ problem: IngestProblem, in path: String) {
        let line = problem.line
        self =
            switch problem.kind {
            case .empty: .emptyFile(path)
            case .binary: .binary(path)
            case .unsupported(let kind): .unknownKind(path, kind: kind.rawValue)
            case .noArticle: .noArticle(path)
            case .notAnArticle(let kind): .notAnArticle(path, kind: kind)
            case .tooLarge(let limit): .tooLarge(path, limit: limit)
            case .lineTooLarge(let limit): .lineTooLong(path, line: line ?? 1, limit: limit)
            case .badArticle(.notJSON): .notJSON(path, line: line)
            case .badArticle(.missing(let field)): .missingField(path, line: line, field: field)
            case .badArticle(.wrongKind(let field)): .wrongField(path, line: line, field: field)
            case .invalidBytes(let count):
                .replacedBytes(path, count: count, offset: problem.offset ?? 0)
            case .decoded(let encoding, _): .otherCharset(path, charset: encoding.rawValue)
            case .notAFeed: .notAFeed(path)
            case .emptyFeed: .emptyFeed(path)
            case .brokenJSONFeed: .brokenJSONFeed(path)
            case .brokenMarkup(let fault): .brokenMarkup(path, line: line, fault: fault)
            case .moreEntries(let limit): .moreEntries(path, limit: limit)
            case .refusedSubscription(let reason):
                .refusedSubscription(path, line: line, reason: reason)
            case .noLibrary(let name): .noLibrary(name: name)
            }
    }
}

extension IngestProblem {
    /// A file that has nothing else is simply no news: that is said of a file that was named, and
    /// passed over on a walk, where any JSON may lie about.
    var meansNoNews: Bool {
        switch kind {
        case .empty, .binary, .unsupported, .noArticle, .notAnArticle, .badArticle, .notAFeed,
            .emptyFeed:
            true
        default: false
        }
    }
}
