package import Articles

/// A line of a file of JSON Lines, not read yet.
package struct ArticleLine: Sendable {
    fileprivate enum Content: Sendable {
        case bytes([UInt8])
        case tooLarge(limit: Int)
    }

    fileprivate let content: Content
    fileprivate let number: Int
    /// Where it starts in the file, in bytes.
    fileprivate let start: Int

    /// Bytes of the line.
    package var size: Int {
        if case .bytes(let bytes) = content { bytes.count } else { 0 }
    }
}

/// Parts article JSON Lines piece by piece, so that a file of any size needs the memory of its
/// longest line. The lines are then read by an `ArticleLineReader`, or by several side by side.
package struct ArticleLineSplitter: Sendable {
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

    /// The lines that end in `chunk`.
    package mutating func feed(_ chunk: some Collection<UInt8>) -> [ArticleLine] {
        var lines: [ArticleLine] = []
        var rest = Array(chunk)[...]
        while let newline = rest.firstIndex(of: 0x0A) {
            take(rest[..<newline])
            lines.append(end())
            offset += 1
            lineStart = offset
            lineNumber += 1
            rest = rest[(newline + 1)...]
        }
        take(rest)
        return lines
    }

    /// A last line without a newline.
    package mutating func finish() -> [ArticleLine] {
        [end()]
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

    private mutating func end() -> ArticleLine {
        let line = ArticleLine(
            content: isPassingOver ? .tooLarge(limit: lineLimit) : .bytes(pending),
            number: lineNumber, start: lineStart)
        pending = []
        isPassingOver = false
        return line
    }
}

/// Reads the lines of article JSON Lines.
///
/// ```swift
/// var splitter = ArticleLineSplitter()
/// var reader = ArticleLineReader()
/// for chunk in chunks { store(reader.read(splitter.feed(chunk))) }
/// store(reader.read(splitter.finish()) + reader.notes)
/// ```
package struct ArticleLineReader: Sendable {
    package typealias Line = Result<ArticleDocument, IngestProblem>

    private var mending = UTF8Mending()

    package init() {}

    /// What had to be mended in all lines so far.
    package var notes: [Line] { mending.notes.map { .failure($0) } }

    /// The articles of the lines; a broken line is a problem, empty ones are nothing.
    package mutating func read(_ lines: [ArticleLine]) -> [Line] {
        lines.compactMap { read($0) }
    }

    /// What another reader of the same file, of lines further on, had to mend.
    package mutating func add(_ later: ArticleLineReader) {
        for note in later.mending.notes { mending.add(note, at: 0) }
    }

    private mutating func read(_ line: ArticleLine) -> Line? {
        let bytes: [UInt8]
        switch line.content {
        case .bytes(let content):
            bytes = content
        case .tooLarge(let limit):
            return .failure(
                IngestProblem(
                    .lineTooLarge(limit: limit), line: line.number, offset: line.start))
        }
        var text = bytes[...]
        if line.number == 1 && text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        guard text.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
            return nil
        }
        do {
            let json = mending.mended(text, at: line.start - bytes.startIndex)
            return .success(try titled(ArticleDocument(json: json)))
        } catch {
            return .failure(
                IngestProblem(.badArticle(error), line: line.number, offset: line.start))
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

    mutating func add(_ note: IngestProblem, at start: Int) {
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
    var splitter = ArticleLineSplitter()
    var reader = ArticleLineReader()
    let lines = reader.read(splitter.feed(bytes) + splitter.finish())
    var result = IngestResult(kind: .articleJSONLines)
    for line in lines + reader.notes {
        switch line {
        case .success(let document): result.articles.append(document)
        case .failure(let problem): result.problems.append(problem)
        }
    }
    return result
}
