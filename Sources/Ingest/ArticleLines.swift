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
    private var mending = UTF8Mending()
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

    /// The article of a last line without a newline, and what had to be mended in all lines.
    package mutating func finish() -> [Line] {
        var lines: [Line] = []
        end(into: &lines)
        return lines + mending.notes.map { .failure($0) }
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
            let json = mending.mended(line, at: lineStart - pending.startIndex)
            lines.append(.success(try titled(ArticleDocument(json: json))))
        } catch {
            let problem = IngestProblem(.badArticle(error), line: lineNumber, offset: lineStart)
            lines.append(.failure(problem))
        }
    }
}

/// JSON is UTF-8 by its standard; where bytes are not, as little is lost as in a page.
private struct UTF8Mending {
    /// One of a kind for a whole file: a fault tends to come on every line.
    private(set) var notes: [IngestProblem] = []

    /// The bytes as UTF-8; `start` is where the index 0 stands in the file.
    mutating func mended(_ bytes: ArraySlice<UInt8>, at start: Int) -> ArraySlice<UInt8> {
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        let decoded = decodedText(bytes)
        for note in decoded.notes { add(note, at: start) }
        return Array(decoded.text.utf8)[...]
    }

    private mutating func add(_ note: IngestProblem, at start: Int) {
        guard case .invalidBytes(let count) = note.kind else {
            if !notes.contains(where: { $0.kind == note.kind }) { notes.append(note) }
            return
        }
        for index in notes.indices {
            guard case .invalidBytes(let earlier) = notes[index].kind else { continue }
            notes[index].kind = .invalidBytes(count: earlier + count)
            return
        }
        notes.append(IngestProblem(note.kind, offset: note.offset.map { start + $0 }))
    }
}

/// The document cleaned; one without a word for its headline could not be listed.
private func titled(_ document: ArticleDocument) throws(ArticleJSONProblem) -> ArticleDocument {
    let document = cleaned(document)
    guard !document.article.title.isEmpty else { throw .missing(field: "title") }
    return document
}

/// The articles of a file that is one JSON text.
func articleArray(in bytes: ArraySlice<UInt8>) throws(IngestProblem) -> IngestResult {
    guard bytes.count <= articleByteLimit else {
        throw IngestProblem(.tooLarge(limit: articleByteLimit))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    var result = IngestResult(kind: .articleJSON)
    var mending = UTF8Mending()
    do {
        for attempt in try ArticleDocument.documents(json: mending.mended(body, at: 0)) {
            switch attempt {
            case .success(let document):
                do throws(ArticleJSONProblem) {
                    result.articles.append(try titled(document))
                } catch {
                    result.problems.append(IngestProblem(.badArticle(error)))
                }
            case .failure(let problem):
                result.problems.append(IngestProblem(.badArticle(problem)))
            }
        }
    } catch {
        throw IngestProblem(.badArticle(error))
    }
    if result.articles.isEmpty && result.problems.isEmpty { throw IngestProblem(.noArticle) }
    result.problems += mending.notes
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
