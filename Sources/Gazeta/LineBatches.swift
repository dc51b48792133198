import Ingest

/// The lines of a file, some hundred at a time.
struct LineBatches {
    private var splitter = ArticleLineSplitter()
    private var lines: [ArticleLine]
    private var isAtEnd = false

    /// One transaction's worth: fewer cost time at the disk, more cost memory.
    private static let mostLines = 1000
    private static let mostBytes = 4 << 20

    init(_ start: [UInt8]) {
        lines = splitter.feed(start)
    }

    /// Nil at the end of the file.
    mutating func next(of file: borrowing OpenFile) throws(Complaint) -> [ArticleLine]? {
        var byteCount = lines.reduce(0) { $0 + $1.size }
        while !isAtEnd, lines.count < Self.mostLines, byteCount < Self.mostBytes {
            let chunk = try file.read(atMost: 1 << 18)
            isAtEnd = chunk.isEmpty
            let more = isAtEnd ? splitter.finish() : splitter.feed(chunk)
            byteCount += more.reduce(0) { $0 + $1.size }
            lines += more
        }
        if isAtEnd, lines.isEmpty { return nil }
        defer { lines = [] }
        return lines
    }
}
