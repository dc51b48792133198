import Articles
import GRDB
import WordForms

/// Shows where the articles that were found have what was searched for.
struct HitShower {
    private let pattern: SearchPattern
    private let analyser: WordAnalyser

    init(_ pattern: SearchPattern, _ analyser: WordAnalyser) {
        self.pattern = pattern
        self.analyser = analyser
    }

    /// Sets the hits of the title and the snippet of the text.
    func show(in result: inout SearchResult, in db: Database) throws {
        guard !pattern.isEmpty else { return }
        let row = try db.row(
            "SELECT json FROM body WHERE article = ?", [result.headline.position.arrival])
        // An article whose body is damaged is found nonetheless.
        guard let json = row?.bytes(0), let article = try? ArticleDocument(json: json).article
        else { return }
        let language = WordLanguage(code: article.languageOfWords)
        result.titleHits = analyser.hits(of: pattern, in: article.title, language: language)
        result.snippet = analyser.snippet(
            of: pattern, in: texts(of: article), language: language, length: Self.snippetLength)
    }

    /// What is worth showing, up to a length beyond which nobody waits.
    private func texts(of article: Article) -> [String] {
        var texts: [String] = []
        var length = 0
        for text in article.texts where text.place != .title {
            length += text.text.utf8.count
            if length > Self.longestText { break }
            texts.append(text.text)
        }
        return texts
    }

    /// In Unicode scalars: two lines of a terminal.
    private static let snippetLength = 160
    /// In bytes.
    private static let longestText = 200_000
}
