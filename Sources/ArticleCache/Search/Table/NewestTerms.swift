import Articles
import GRDB
import WordForms

/// The terms of the newest articles: where too many words begin alike, theirs are looked for, as the
/// newest are what is shown first.
struct NewestTerms {
    private let counts: [ArraySlice<UInt8>: Int]

    init(_ analyser: WordAnalyser, in db: Database) throws {
        let rows = try db.rows(
            """
            SELECT b.json FROM article AS a INDEXED BY article_by_instant
            CROSS JOIN body AS b ON b.article = a.arrival
            ORDER BY a.instant DESC, a.arrival DESC LIMIT ?
            """, [Self.articles])
        var counts: [ArraySlice<UInt8>: Int] = [:]
        while let row = try rows.next() {
            guard let json = row.bytes(0), let article = try? ArticleDocument(json: json).article
            else { continue }
            let language = WordLanguage(code: article.languageOfWords)
            for text in article.texts {
                let analysed = analyser.analyse(text.text, language: language)
                for term in analysed.terms {
                    counts[analysed.bytes[term.stem], default: 0] += 1
                    if let second = term.second { counts[analysed.bytes[second], default: 0] += 1 }
                }
            }
        }
        self.counts = counts
    }

    /// Those that begin so, the most frequent first.
    func completions(of prefix: String) -> [String] {
        let found = counts.filter { $0.key.starts(with: prefix.utf8) }
        let terms = found.map { (count: $1, term: String(decoding: $0, as: UTF8.self)) }
        return terms.sorted { ($1.count, $0.term) < ($0.count, $1.term) }
            .prefix(Self.mostCompletions).map(\.term)
    }

    private static let articles = 50
    private static let mostCompletions = 150
}
