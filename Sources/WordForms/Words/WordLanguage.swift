/// A language whose words have stems here; every other one has folded words only.
package enum WordLanguage: UInt8, Sendable, CaseIterable {
    case russian, ukrainian, belarusian, bulgarian, serbian, romanian, english, other

    /// The language of a tag such as "ru", "ru-RU" or "sr_Latn"; `other` where it is none of ours.
    package init(code: String?) {
        let subtag = (code ?? "").prefix { $0 != "-" && $0 != "_" }.lowercased()
        self =
            switch subtag {
            case "ru": .russian
            case "uk": .ukrainian
            case "be": .belarusian
            case "bg": .bulgarian
            case "sr", "bs", "hr", "sh", "cnr": .serbian
            case "ro", "mo": .romanian
            case "en": .english
            default: .other
            }
    }
}

/// Some of the languages.
struct WordLanguages: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ language: WordLanguage) { rawValue = 1 << language.rawValue }

    static let cyrillic: WordLanguages = [
        .init(.russian), .init(.ukrainian), .init(.belarusian), .init(.bulgarian), .init(.serbian),
    ]
    static let latin: WordLanguages = [.init(.english), .init(.romanian), .init(.serbian)]

    /// In the order of `WordLanguage`.
    var members: [WordLanguage] {
        WordLanguage.allCases.filter { contains(WordLanguages($0)) }
    }

    /// The first of them, in the order of `WordLanguage`.
    var first: WordLanguage? {
        WordLanguage(rawValue: UInt8(truncatingIfNeeded: rawValue.trailingZeroBitCount))
    }
}
