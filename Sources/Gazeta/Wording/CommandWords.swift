import Reader

/// The words that commands print beside what they found, in one language.
struct CommandWords: Sendable {
    let added: String
    let updated: String
    let unchanged: String
    /// How many feeds follows.
    let subscribed: String
    let subscribedBefore: String
    let cache: String
    /// What search and related stories are found by; how far it is follows.
    let index: String
    let isSound: String
    let isDamaged: String
    let version: String
    let articles: String
    let unread: String
    let starred: String
    let feeds: String
    /// How many feeds follows.
    let failing: String
    let terminal: String
    let colours: String
    let locale: String
    let hyphenation: String
    /// Languages follow.
    let patternsInstalled: String
    let patternsMissing: String
    /// Names of packages follow.
    let betterWith: String
    /// The names of missing ones follow, or that none is.
    let libraries: String
    let librariesFound: String

    static func `in`(_ language: InterfaceLanguage) -> CommandWords {
        switch language {
        case .russian: russian
        case .romanian: romanian
        case .english: english
        }
    }

    private static let english = CommandWords(
        added: "added", updated: "updated", unchanged: "unchanged", subscribed: "feeds subscribed",
        subscribedBefore: "feeds known before", cache: "cache", index: "index",
        isSound: "sound", isDamaged: "damaged", version: "version", articles: "articles",
        unread: "unread", starred: "starred", feeds: "feeds", failing: "failing",
        terminal: "terminal", colours: "colours",
        locale: "locale", hyphenation: "hyphens", patternsInstalled: "patterns installed",
        patternsMissing: "no patterns installed",
        betterWith: "words are parted better with the packages", libraries: "libraries",
        librariesFound: "found")

    private static let russian = CommandWords(
        added: "добавлено", updated: "обновлено", unchanged: "без изменений",
        subscribed: "новых подписок",
        subscribedBefore: "подписок было", cache: "кэш", index: "указатель",
        isSound: "цел", isDamaged: "повреждён", version: "версия", articles: "статьи",
        unread: "непрочитанных", starred: "избранных", feeds: "ленты", failing: "с ошибкой",
        terminal: "терминал", colours: "цветов",
        locale: "локаль", hyphenation: "переносы", patternsInstalled: "образцы установлены",
        patternsMissing: "образцов нет", betterWith: "слова переносятся лучше с пакетами",
        libraries: "библиотеки", librariesFound: "найдены")

    private static let romanian = CommandWords(
        added: "adăugate", updated: "actualizate", unchanged: "neschimbate",
        subscribed: "abonamente noi",
        subscribedBefore: "abonamente vechi", cache: "memorie", index: "indexul",
        isSound: "în regulă", isDamaged: "deteriorată", version: "versiunea",
        articles: "articole", unread: "necitite", starred: "favorite", feeds: "fluxuri",
        failing: "cu eroare", terminal: "terminal",
        colours: "culori", locale: "localizare", hyphenation: "despărțire",
        patternsInstalled: "modele instalate", patternsMissing: "modele lipsă",
        betterWith: "cuvintele se despart mai bine cu pachetele", libraries: "biblioteci",
        librariesFound: "găsite")
}
