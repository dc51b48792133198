import ArticleCache
import Articles
import Glibc
import Screen
import TextLayout
import WordForms

/// Prints what a search has found, page by page.
struct SearchOutput {
    private(set) var count = 0
    private let asJSON: Bool
    private let columns: Int
    private let emphasis: Emphasis

    init(asJSON: Bool, columns: Int) {
        self.asJSON = asJSON
        self.columns = columns
        emphasis = Emphasis()
    }

    mutating func print(_ page: [SearchResult]) throws {
        for result in page {
            if asJSON {
                let opening = count == 0 ? "[" : ","
                try printJSONText(Array(opening.utf8) + json(of: SearchObject(result)))
            } else {
                for line in lines(of: result) { try writeAll(Array(line.utf8), to: STDOUT_FILENO) }
            }
            count += 1
        }
    }

    func finish() throws {
        if asJSON { try printJSONText(Array((count == 0 ? "[]\n" : "]\n").utf8)) }
    }

    private func lines(of result: SearchResult) -> [String] {
        let headline = result.headline
        let title = TextWithMarks(headline.title, result.titleHits)
        var lines = [headlineLine(headline, title: emphasis.marked(title.pieces))]
        if let snippet = result.snippet {
            let text = TextWithMarks(snippet.text, snippet.hits)
            for line in text.lines(width: max(1, columns - Self.indent.utf8.count)) {
                lines.append(Self.indent + emphasis.marked(line))
            }
        }
        return lines.map { $0 + "\n" }
    }

    private static let indent = "    "
}

/// What was searched for, set apart by bold type where a terminal shows it.
private struct Emphasis {
    private let isShown =
        isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil
        && environment("TERM") != "dumb"

    /// The pieces pass the sanitiser one by one: it would take the bold type out.
    func marked(_ pieces: [TextWithMarks.Piece]) -> String {
        pieces.map { piece in
            let text = onOneLine(piece.text)
            return isShown && piece.isHit ? "\u{1B}[1m\(text)\u{1B}[22m" : text
        }.joined()
    }
}

/// A text and the places of it that are set apart, in Unicode scalars, in order.
struct TextWithMarks {
    struct Piece: Hashable {
        var text: String
        var isHit: Bool
    }

    private let scalars: [Unicode.Scalar]
    private let isHit: [Bool]

    init(_ text: String, _ hits: [Range<Int>]) {
        let scalars = Array(text.unicodeScalars)
        var isHit = [Bool](repeating: false, count: scalars.count)
        for hit in hits {
            for place in hit.clamped(to: 0..<scalars.count) { isHit[place] = true }
        }
        (self.scalars, self.isHit) = (scalars, isHit)
    }

    var pieces: [Piece] { pieces(of: scalars.indices) }

    /// Broken between words; a word that is too wide has a line of its own.
    func lines(width: Int) -> [[Piece]] {
        var lines: [Range<Int>] = []
        for word in words {
            if let line = lines.last, cells(line.lowerBound..<word.upperBound) <= width {
                lines[lines.count - 1] = line.lowerBound..<word.upperBound
            } else {
                lines.append(word)
            }
        }
        return lines.map(pieces)
    }

    private var words: [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for place in scalars.indices {
            if scalars[place].properties.isWhitespace {
                if let begun = start { words.append(begun..<place) }
                start = nil
            } else if start == nil {
                start = place
            }
        }
        if let start { words.append(start..<scalars.count) }
        return words
    }

    private func pieces(of range: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var start = range.lowerBound
        for place in range where place + 1 == range.upperBound || isHit[place + 1] != isHit[place] {
            pieces.append(Piece(text: string(start..<place + 1), isHit: isHit[place]))
            start = place + 1
        }
        return pieces
    }

    private func cells(_ range: Range<Int>) -> Int { cellWidth(of: string(range)) }

    private func string(_ range: Range<Int>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars[range])
        return String(string)
    }
}

/// A result in JSON: the headline with what it has of the search.
private struct SearchObject: Encodable {
    private let headline: HeadlineObject
    /// From a scalar of the title up to another.
    private let titleHits: [[Int]]
    private let snippet: SnippetObject?
    private let score: Double?

    private struct SnippetObject: Encodable {
        let text: String
        /// From a scalar of the text up to another.
        let hits: [[Int]]
    }

    private enum CodingKeys: CodingKey {
        case titleHits, snippet, score
    }

    init(_ result: SearchResult) {
        headline = HeadlineObject(result.headline)
        titleHits = result.titleHits.map { [$0.lowerBound, $0.upperBound] }
        snippet = result.snippet.map { snippet in
            SnippetObject(
                text: snippet.text, hits: snippet.hits.map { [$0.lowerBound, $0.upperBound] })
        }
        score = result.score
    }

    func encode(to encoder: any Encoder) throws {
        try headline.encode(to: encoder)
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(titleHits, forKey: .titleHits)
        try fields.encodeIfPresent(snippet, forKey: .snippet)
        try fields.encodeIfPresent(score, forKey: .score)
    }
}
