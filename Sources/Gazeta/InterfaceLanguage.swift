/// The languages the program speaks to a person.
enum InterfaceLanguage: Sendable {
    case russian
    case romanian
    case english

    /// By the locale for messages, as the C library would choose it: LC_ALL, else LC_MESSAGES,
    /// else LANG.
    static var current: InterfaceLanguage {
        InterfaceLanguage(locale: messageLocale)
    }

    init(locale: String) {
        switch locale.prefix(while: { $0.isASCII && $0.isLetter }).lowercased() {
        case "ru": self = .russian
        case "ro", "mo": self = .romanian
        default: self = .english
        }
    }
}

/// The name of the locale for messages, such as "ru_RU.UTF-8".
var messageLocale: String {
    environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? "C"
}

func sentence(for complaint: Complaint, in language: InterfaceLanguage) -> String {
    switch language {
    case .russian: complaint.russian
    case .romanian: complaint.romanian
    case .english: complaint.english
    }
}
