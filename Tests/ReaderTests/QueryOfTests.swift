import Articles

@testable import Reader

/// A query as the tests' cache understands it: words that other words begin with, all of which must
/// occur, `is:unread`, and filters that are unknown: a language's only once it is whole.
struct QueryOfTests {
    private let words: [String]
    let isUnreadOnly: Bool
    let problem: String?

    init(_ request: SearchRequest) {
        let parts = request.text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        isUnreadOnly = parts.contains("is:unread")
        words = parts.filter { !$0.contains(":") }
        let whole =
            request.isTyping && parts.last?.hasPrefix("lang:") == true
            ? parts.dropLast() : parts[...]
        let unknown = whole.first { $0.contains(":") && $0 != "is:unread" }
        problem = unknown.map { "Неизвестно, что такое \($0)" }
    }

    func finds(_ article: Article) -> Bool {
        words.allSatisfy { word in
            article.texts.contains { !hits(of: [word], in: $0.text).isEmpty }
        }
    }

    func hits(in article: Article) -> TextHits {
        article.texts.reduce(into: [:]) { found, text in
            let hits = hits(of: words, in: text.text)
            if !hits.isEmpty { found[text.place] = hits }
        }
    }

    func headlineHits(in article: Article) -> HeadlineHits {
        let title = hits(of: words, in: article.title)
        let text = article.texts.first {
            $0.place != .title && !hits(of: words, in: $0.text).isEmpty
        }
        return HeadlineHits(
            title: title,
            snippet: title.isEmpty
                ? text.map { TextWithHits($0.text, hits: hits(of: words, in: $0.text)) } : nil)
    }

    /// The words of a text that begin with one of others, in scalars.
    private func hits(of words: [String], in text: String) -> [Range<Int>] {
        var hits: [Range<Int>] = []
        let scalars = Array(text.unicodeScalars)
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
            let word = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
            if words.contains(where: { word.hasPrefix($0) }) { hits.append(start..<end) }
            start = max(end, start + 1)
        }
        return hits
    }
}
