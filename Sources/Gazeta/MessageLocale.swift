import Reader

extension InterfaceLanguage {
    /// By the locale for messages, as the C library would choose it: LC_ALL, else LC_MESSAGES,
    /// else LANG.
    static var current: InterfaceLanguage { InterfaceLanguage(locale: messageLocale) }
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
