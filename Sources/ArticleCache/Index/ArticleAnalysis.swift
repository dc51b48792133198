import Articles
import RelatedStories
import TextLayout
import WordForms

/// What the index is to hold of an article's words. It follows from the article alone, so that it
/// is made side by side with storing.
struct ArticleAnalysis: Sendable {
    /// See `IndexText`.
    let title: [UInt8]
    let text: [UInt8]
    /// As the article says, else as its words tell.
    let language: String?
    let titleKeys: TitleKeys
    /// The article without the lines in `dropped`.
    let vector: StemVector
    /// The lines that may be the site's own, each once.
    let lines: [SiteLine]
    /// Those of them that are.
    let dropped: Set<SiteLine>

    func indexText(section: String?, feeds: [String]) -> IndexText {
        IndexText(
            title: title, text: text,
            facets: Facet.all(section: section, language: language, feeds: feeds))
    }
}

/// Makes analyses. It remembers the words it has met, so one serves many articles; a task has its
/// own.
final class ArticleAnalyser {
    private let words = WordAnalyser()

    func words(of text: String, in language: WordLanguage) -> AnalysedText {
        words.analyse(text, language: language)
    }

    func passage(_ text: String, in language: WordLanguage) -> AnalysedPassage {
        AnalysedPassage(text, language: language, by: words)
    }

    /// `dropping` says of the lines that may be the site's own which ones are.
    func analyse(
        _ article: Article, dropping: ([SiteLine]) -> Set<SiteLine>
    ) -> ArticleAnalysis {
        let texts = article.textsWithRoles
        let lines = siteLines(of: article, texts)
        let dropped = dropping(lines.all)
        let code = article.languageOfWords
        let language = WordLanguage(code: code)

        let title = words.analyse(article.title, language: language)
        var bytes: [UInt8] = []
        var told: [AnalysedText] = []
        for (index, text) in texts.enumerated() {
            if text.role == .title { continue }
            let analysed = words.analyse(text.text, language: language)
            if !bytes.isEmpty { bytes += IndexText.border }
            bytes += analysed.bytes
            let isDropped = lines.at[index].map { dropped.contains($0) } ?? false
            if text.role != .beside, !isDropped { told.append(analysed) }
        }
        return ArticleAnalysis(
            title: title.bytes, text: bytes, language: code, titleKeys: TitleKeys(article.title),
            vector: StemVector(title: title, texts: told).adding(tags: article.tags),
            lines: lines.all, dropped: dropped)
    }

    private func siteLines(
        of article: Article, _ texts: [(text: String, role: TextRole)]
    ) -> (all: [SiteLine], at: [Int: SiteLine]) {
        let site = article.site ?? article.feed ?? ""
        var all: [SiteLine] = []
        var at: [Int: SiteLine] = [:]
        for (index, text) in texts.enumerated() where text.role == .edge {
            let line = SiteLine(text.text, of: site)
            at[index] = line
            if !all.contains(line) { all.append(line) }
        }
        return (all, at)
    }
}

extension Article {
    /// The language that its words are taken for: as it says itself, else as its beginning tells.
    var languageOfWords: String? {
        if let language { return language }
        var sample = ""
        for text in texts where sample.utf8.count < longestSample {
            sample += text.text
            sample += " "
        }
        return detectedLanguage(of: sample)?.code
    }
}

/// Bytes of an article that tell its language.
private let longestSample = 2000
