package import Articles

/// Reads article JSON Lines piece by piece, so that a file of any size needs the memory of its
/// longest line.
///
/// ```swift
/// var reader = ArticleLineReader()
/// for chunk in chunks { store(reader.feed(chunk)) }
/// store(reader.finish())
/// ```
package struct ArticleLineReader: Sendable {
    package typealias Line = Result<ArticleDocument, IngestProblem>

    /// The bytes of a line whose end has not come.
    private var pending: [UInt8] = []
    private var isPassingOver = false
    private var lineNumber = 1
    private var lineStart = 0
    private var offset = 0
    private let lineLimit: Int

    package init(lineLimit: Int = articleByteLimit) {
        self.lineLimit = lineLimit
    }

    /// The articles of the lines that end in `chunk`; a broken line is a problem, empty ones are
    /// nothing.
    package mutating func feed(_ chunk: some Collection<UInt8>) -> [Line] {
        var lines: [Line] = []
        var rest = Array(chunk)[...]
        while let newline = rest.firstIndex(of: 0x0A) {
            take(rest[..<newline])
            end(into: &lines)
            offset += 1
            lineStart = offset
            lineNumber += 1
            rest = rest[(newline + 1)...]
        }
        take(rest)
        return lines
    }

    /// The article of a last line without a newline.
    package mutating func finish() -> [Line] {
        var lines: [Line] = []
        end(into: &lines)
        return lines
    }

    private mutating func take(_ part: ArraySlice<UInt8>) {
        offset += part.count
        guard !isPassingOver else { return }
        if pending.count + part.count > lineLimit {
            isPassingOver = true
            pending = []
        } else {
            pending += part
        }
    }

    private mutating func end(into lines: inout [Line]) {
        defer {
            pending.removeAll(keepingCapacity: pending.capacity < 1 << 16)
            isPassingOver = false
        }
        if isPassingOver {
            let kind = IngestProblem.Kind.lineTooLarge(limit: lineLimit)
            lines.append(.failure(IngestProblem(kind, line: lineNumber, offset: lineStart)))
            return
        }
        var line = pending[...]
        if lineNumber == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        guard line.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else { return }
        do {
            lines.append(.success(cleaned(try ArticleDocument(json: line))))
        } catch {
            let problem = IngestProblem(.badArticle(error), line: lineNumber, offset: lineStart)
            lines.append(.failure(problem))
        }
    }
}

/// The articles of a file that is one JSON text.
func articleArray(in bytes: ArraySlice<UInt8>) throws(IngestProblem) -> IngestResult {
    guard bytes.count <= articleByteLimit else {
        throw IngestProblem(.tooLarge(limit: articleByteLimit))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    var result = IngestResult(kind: .articleJSON)
    do {
        for attempt in try ArticleDocument.documents(json: body) {
            switch attempt {
            case .success(let document): result.articles.append(cleaned(document))
            case .failure(let problem): result.problems.append(IngestProblem(.badArticle(problem)))
            }
        }
    } catch {
        throw IngestProblem(.badArticle(error))
    }
    return result
}

/// All articles of a file of JSON Lines that is in memory.
func articleLines(in bytes: ArraySlice<UInt8>) -> IngestResult {
    var reader = ArticleLineReader()
    var result = IngestResult(kind: .articleJSONLines)
    for line in reader.feed(bytes) + reader.finish() {
        switch line {
        case .success(let document): result.articles.append(document)
        case .failure(let problem): result.problems.append(problem)
        }
    }
    return result
}
