import Articles
import TextLayout

/// The language of a page's article: as declared, where its letters do not say otherwise.
func pageLanguage(_ article: Article, declared: DeclaredArticle?, _ facts: PageFacts) -> String? {
    var sample = article.title
    for block in article.blocks {
        guard sample.utf8.count < 4096 else { break }
        if case .paragraph(let text) = block { sample += "\n" + text.text }
    }
    if let lede = article.lede { sample += "\n" + lede }
    let found = detectedLanguage(of: sample)?.code
    let told = [
        facts.language, declared?.language, facts.meta("og:locale"), facts.meta("content-language"),
        facts.meta("language"),
    ]
    let declared = told.lazy.compactMap { $0.flatMap(primarySubtag) }.first
    guard let declared else { return found }
    guard let found, found != declared else { return declared }
    // Templates in English frame texts of any language.
    let isSeen = knownCodes.contains(declared) || declaresCyrillic(declared) != isCyrillic(sample)
    return isSeen && sample.utf8.count > 200 ? found : declared
}

/// «ru» of «ru-RU», «ru_RU».
private func primarySubtag(_ code: String) -> String? {
    let subtag = code.prefix { $0 != "-" && $0 != "_" && $0 != "," }.lowercased()
    let isCode =
        (2...3).contains(subtag.utf8.count)
        && subtag.utf8.allSatisfy {
            (0x61...0x7A).contains($0)
        }
    return isCode ? subtag : nil
}

/// Languages that their letters tell.
private let knownCodes: Set<String> = [
    "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tt", "ro", "en",
]

private func declaresCyrillic(_ code: String) -> Bool {
    ["ru", "uk", "be", "bg", "mk", "kk", "ky", "tt", "tg", "mn", "ba", "cv", "os"].contains(code)
}

private func isCyrillic(_ text: String) -> Bool {
    let letters = text.unicodeScalars.prefix(2000).filter(\.isLetter)
    return letters.count { (0x400..<0x530).contains($0.value) } * 2 > letters.count
}
