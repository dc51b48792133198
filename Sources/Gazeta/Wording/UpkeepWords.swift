import Reader

/// The words about the upkeep of the cache, in one language.
struct UpkeepWords: Sendable {
    let sizes: String
    let search: String
    let likeness: String
    let marks: String
    let free: String
    let log: String
    let perArticle: String
    let index: String
    let isWhole: @Sendable (_ articles: Int) -> String
    let isPartly: @Sendable (_ indexed: Int, _ articles: Int) -> String
    let rebuilding: String
    let keep: String
    let everything: String
    let days: @Sendable (Int) -> String
    let newest: @Sendable (Int) -> String
    /// What is kept whatever the rules say follows.
    let always: String
    let unread: String
    let starred: String
    let imported: String
    /// How many feeds follows.
    let ownRules: String
    /// What making the file anew needs, and what it means for others.
    let compacting: @Sendable (_ room: String) -> String

    static func `in`(_ language: InterfaceLanguage) -> UpkeepWords {
        switch language {
        case .russian: russian
        case .romanian: romanian
        case .english: english
        }
    }

    private static let english = UpkeepWords(
        sizes: "sizes", search: "search", likeness: "likeness", marks: "marks", free: "free",
        log: "log", perArticle: "an article takes", index: "index",
        isWhole: { "whole, articles: \($0)" },
        isPartly: {
            "\($0) of \($1) articles; the open reader goes on, or gazeta doctor --rebuild"
        },
        rebuilding: "making search and likeness anew", keep: "keep", everything: "everything",
        days: { "days: \($0)" }, newest: { "newest of each feed: \($0)" }, always: "always",
        unread: "unread", starred: "starred", imported: "brought in by no feed",
        ownRules: "feeds with their own rules",
        compacting: {
            "The cache is made anew, which takes up to \($0) of its disk for a while. Others can read meanwhile; what they write waits."
        })

    private static let russian = UpkeepWords(
        sizes: "размеры", search: "поиск", likeness: "сходство", marks: "отметки",
        free: "свободно", log: "журнал", perArticle: "на статью", index: "указатель",
        isWhole: { "полон, статей: \($0)" },
        isPartly: {
            "статей \($0) из \($1); продолжит открытая «Газета» или gazeta doctor --rebuild"
        },
        rebuilding: "поиск и сходство строятся заново", keep: "хранить", everything: "всё",
        days: { "дней: \($0)" }, newest: { "последних статей ленты: \($0)" }, always: "всегда",
        unread: "непрочитанные", starred: "избранные", imported: "пришедшие без ленты",
        ownRules: "лент со своими правилами",
        compacting: {
            "Кэш переписывается заново; на это время на его диске нужно до \($0). Другие программы могут пока читать, а записи подождут."
        })

    private static let romanian = UpkeepWords(
        sizes: "mărimi", search: "căutare", likeness: "asemănare", marks: "marcaje",
        free: "liber", log: "jurnal", perArticle: "pe articol", index: "index",
        isWhole: { "întreg, articole: \($0)" },
        isPartly: {
            "\($0) din \($1) articole; continuă Gazeta deschisă sau gazeta doctor --rebuild"
        },
        rebuilding: "căutarea și asemănarea se refac", keep: "se păstrează", everything: "tot",
        days: { "zile: \($0)" }, newest: { "cele mai noi ale fluxului: \($0)" },
        always: "mereu", unread: "necitite", starred: "favorite", imported: "venite fără flux",
        ownRules: "fluxuri cu reguli proprii",
        compacting: {
            "Memoria se rescrie; pentru aceasta e nevoie un timp de până la \($0) pe discul ei. Alte programe pot citi între timp, iar ce scriu așteaptă."
        })
}
