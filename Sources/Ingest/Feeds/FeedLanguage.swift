import Articles
import TextLayout

/// The language of an article in a feed that declares one, or none: what is declared, unless the
/// words are in the letters of another. Many feeds call themselves English because their
/// generator does.
func language(of article: Article, declared: String?) -> String? {
    if let declared {
        let fits = usesCyrillic(declared) == hasCyrillic(sample(of: article))
        if fits || ["sr", "uz", "kk", "az"].contains(declared) { return declared }
    }
    return detectedLanguage(of: sample(of: article))?.code ?? declared
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
