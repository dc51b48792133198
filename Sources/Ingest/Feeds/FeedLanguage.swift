import Articles
import TextLayout

/// The language of each article in a feed.
struct FeedLanguage {
    /// What most of the feed is written in.
    private let judged: Language?

    init(of articles: [Article]) {
        // Each speaks for itself: letters of one language count against another in a whole.
        var letters: [Language: Int] = [:]
        for article in articles.prefix(Self.mostJudged) {
            let sample = shortened(sample(of: article), toBytes: Self.longestSample)
            guard let language = detectedLanguage(of: sample) else { continue }
            letters[language, default: 0] += sample.utf8.count
        }
        judged = letters.max { ($0.value, $0.key.code) < ($1.value, $1.key.code) }?.key
    }

    /// Articles that tell the language of a feed, and bytes of each.
    private static let mostJudged = 100
    private static let longestSample = 400

    /// What is declared, unless the words are in the letters of another: many feeds call themselves
    /// English because their generator does.
    ///
    /// Else it is the language of the feed, unless the words plainly are in another: one headline
    /// alone tells little.
    func language(of article: Article, declared: String?) -> String? {
        let sample = sample(of: article)
        if let declared {
            let fits = usesCyrillic(declared) == hasCyrillic(sample)
            if fits || ["sr", "uz", "kk", "az"].contains(declared) { return declared }
        }
        if let judged, usesCyrillic(judged.code) == hasCyrillic(sample) {
            guard sample.utf8.count >= Self.telling else { return judged.code }
            let own = paragraphLanguage(of: sample, in: judged)
            return own == .undetermined ? judged.code : own.code
        }
        return detectedLanguage(of: sample)?.code ?? declared
    }

    /// Bytes of words that tell of another language than the feed's: a long headline.
    private static let telling = 100
}

/// The primary subtag of a BCP 47 tag: "ru" of "ru-RU".
func languageCode(_ tag: String?) -> String? {
    let subtag = (tag ?? "").utf8.prefix { (0x61...0x7A).contains($0 | 0x20) }
    guard (2...3).contains(subtag.count) else { return nil }
    return String(Substring(subtag)).lowercased()
}

private func sample(of article: Article) -> String {
    var sample = article.title
    if let lede = article.lede { sample += "\n" + lede }
    for block in article.blocks {
        guard sample.utf8.count < 2048 else { break }
        if case .paragraph(let text) = block { sample += "\n" + text.text }
    }
    return sample
}

private func usesCyrillic(_ code: String) -> Bool {
    ["ru", "uk", "be", "bg", "mk", "ky", "tg", "tt", "mn"].contains(code)
}

/// Whether more letters are Cyrillic than Latin.
private func hasCyrillic(_ text: String) -> Bool {
    var (cyrillic, latin) = (0, 0)
    for byte in text.utf8 {
        switch byte {
        case 0xD0...0xD3: cyrillic += 1
        case 0x41...0x5A, 0x61...0x7A: latin += 1
        default: break
        }
    }
    return cyrillic > latin
}
