/// The languages the program speaks to a person.
package enum InterfaceLanguage: Hashable, Sendable {
    case russian, romanian, english

    /// The one for a locale's name as in LC_MESSAGES: "ru_RU.UTF-8". English where the program
    /// does not speak the language.
    package init(locale: String) {
        switch locale.prefix(while: { $0.isASCII && $0.isLetter }).lowercased() {
        case "ru": self = .russian
        case "ro", "mo": self = .romanian
        default: self = .english
        }
    }

    /// As a paragraph's language is named.
    var code: String {
        switch self {
        case .russian: "ru"
        case .romanian: "ro"
        case .english: "en"
        }
    }
}
