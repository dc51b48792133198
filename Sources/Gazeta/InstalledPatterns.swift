import TextLayout

/// The hyphenation patterns of a language as Debian has them.
struct PatternPackage: Sendable {
    let language: Language
    /// Dictionaries of the Hyphen library, one for each script.
    let files: [String]
    let name: String

    /// Every language whose patterns are known.
    static let all = [
        PatternPackage(language: .russian, files: ["hyph_ru_RU.dic"], name: "hyphen-ru"),
        PatternPackage(language: .ukrainian, files: ["hyph_uk_UA.dic"], name: "hyphen-uk"),
        PatternPackage(language: .belarusian, files: ["hyph_be_BY.dic"], name: "hyphen-be"),
        PatternPackage(language: .bulgarian, files: ["hyph_bg_BG.dic"], name: "hyphen-bg"),
        PatternPackage(
            language: .serbian, files: ["hyph_sr_RS.dic", "hyph_sr-Latn_RS.dic"],
            name: "hyphen-sr"),
        PatternPackage(language: .romanian, files: ["hyph_ro_RO.dic"], name: "hyphen-ro"),
        PatternPackage(language: .english, files: ["hyph_en_US.dic"], name: "hyphen-en-us"),
    ]

    /// Where the package puts its files.
    static let folder = "/usr/share/hyphen"

    /// The largest dictionary there is has a tenth of it, in bytes.
    private static let mostBytes = 4 << 20

    /// Nil where the package is not installed, or what stands in its place is no dictionary.
    func hyphenator(in folder: String = Self.folder) -> Hyphenator? {
        let patterns = files.compactMap { dictionary(at: folder + "/" + $0) }
            .compactMap { HyphenationPatterns(dictionary: $0) }
        return patterns.isEmpty ? nil : Hyphenator(language, patterns: patterns)
    }

    /// Only a plain file is opened: anything else could keep the program waiting.
    private func dictionary(at path: String) -> [UInt8]? {
        let name = FileName(argument: path)
        guard kindWithoutFollowing(name).isFile, let file = try? OpenFile(name) else { return nil }
        return (try? file.readAll(limit: Self.mostBytes)) ?? nil
    }
}

/// What parts the words of a language by the patterns that the system has; nil where it has none.
/// Takes some milliseconds.
func installedHyphenator(for language: Language) -> Hyphenator? {
    PatternPackage.all.first { $0.language == language }?.hyphenator()
}

/// What parts the words of a language by patterns, else by its letters; nil where nothing does.
func bestHyphenator(for language: Language) -> Hyphenator? {
    installedHyphenator(for: language) ?? Hyphenation.letterRules.hyphenator(for: language)
}
