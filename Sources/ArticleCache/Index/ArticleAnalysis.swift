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
    /// The article without the lines that are the site's own, where they are but a part of it.
    let vector: StemVector
    /// The lines that may be the site's own, each once.
    let lines: [SiteLine]
    /// Those of them that are, as far as counts tell.
    let owned: Set<SiteLine>

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
        let owned = dropping(lines.all)
        let dropped = lines.dropped(of: owned, texts)
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
            if text.role != .beside, !dropped.contains(index) { told.append(analysed) }
        }
        return ArticleAnalysis(
            title: title.bytes, text: bytes, language: code, titleKeys: TitleKeys(article.title),
            vector: StemVector(title: title, texts: told).adding(tags: article.tags),
            lines: lines.all, owned: owned)
    }

    /// None where no site is known: what has nothing in common but that is of many.
    private func siteLines(
        of article: Article, _ texts: [(text: String, role: TextRole)]
    ) -> EdgeLines {
        var lines = EdgeLines()
        guard let site = article.site ?? article.feed else { return lines }
        for (index, text) in texts.enumerated() where text.role == .edge {
            let line = SiteLine(text.text, of: site)
            lines.at[index] = line
            if !lines.all.contains(line) { lines.all.append(line) }
        }
        return lines
    }
}

/// The lines at both ends of an article, each once, and where they stand in its texts.
private struct EdgeLines {
    var all: [SiteLine] = []
    var at: [Int: SiteLine] = [:]

    /// The numbers of the texts that the vector is to be without.
    ///
    /// An article of which all is known is no signature but comes again, or the reprint would be
    /// without the words that tell it. A part of it goes, from its end up.
    func dropped(
        of owned: Set<SiteLine>, _ texts: [(text: String, role: TextRole)]
    ) -> Set<Int> {
        guard !owned.isEmpty else { return [] }
        let told = texts.indices.filter { texts[$0].role == .story || texts[$0].role == .edge }
        let known = told.filter { index in at[index].map { owned.contains($0) } ?? false }
        guard known.count < told.count else { return [] }
        let all = told.reduce(0) { $0 + texts[$1].text.utf8.count }
        var room = all / mostDropped
        return Set(
            known.reversed().prefix { index in
                room -= texts[index].text.utf8.count
                return room >= 0
            })
    }
}

/// A site's own lines are dropped up to one part in so many of an article.
private let mostDropped = 2

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
