import Reader

/// The words about settings, in one language.
struct SettingWords: Sendable {
    let noFile: String
    /// The value is nobody's choice.
    let preset: String
    let line: @Sendable (Int) -> String
    let meaning: @Sendable (Setting) -> String
    let kind: @Sendable (Setting.Kind) -> String

    static func `in`(_ language: InterfaceLanguage) -> SettingWords {
        switch language {
        case .russian: russian
        case .romanian: romanian
        case .english: english
        }
    }

    private static let english = SettingWords(
        noFile: "(not there)", preset: "default", line: { "line \($0)" },
        meaning: { setting in
            switch setting {
            case .proxy: "The proxy for all addresses; without it the environment's (https_proxy)."
            case .connections: "Servers asked at once, 1 to 32."
            case .interval:
                "Minutes between two checks of a feed, 15 to 10080; gazeta set FEED --interval sets one feed's."
            case .whileReading: "Whether the open reader checks feeds when their time has come."
            case .onStart: "Whether the reader checks them as it starts."
            case .keepDays:
                "Days an article is kept, 0 for ever; gazeta set FEED --keep-days sets one feed's."
            case .keepArticles:
                "The newest of each feed that are kept, 0 all; gazeta set FEED --keep-articles sets one feed's."
            case .keepUnread: "Whether articles that are not read yet are kept all the same."
            case .keepStarred: "Whether starred ones are."
            case .keepImported: "Whether those are that came in by no feed, as by gazeta import."
            }
        },
        kind: { kind in
            switch kind {
            case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
            case .truth: "true or false"
            case .proxy: "an address such as \"http://host:3128\" or \"socks5h://host:1080\""
            }
        })

    private static let russian = SettingWords(
        noFile: "(нет такого файла)", preset: "по умолчанию", line: { "строка \($0)" },
        meaning: { setting in
            switch setting {
            case .proxy: "Прокси для всех адресов; без него — из окружения (https_proxy)."
            case .connections: "Сколько серверов опрашивать сразу, от 1 до 32."
            case .interval:
                "Минут между двумя проверками ленты, от 15 до 10080; для одной ленты — gazeta set ЛЕНТА --interval."
            case .whileReading: "Проверяет ли открытая «Газета» ленты, когда подошёл их срок."
            case .onStart: "Проверяет ли она их при запуске."
            case .keepDays:
                "Сколько дней хранить статью, 0 — всегда; для одной ленты — gazeta set ЛЕНТА --keep-days."
            case .keepArticles:
                "Сколько последних статей ленты хранить, 0 — все; для одной ленты — gazeta set ЛЕНТА --keep-articles."
            case .keepUnread: "Хранить ли всё равно те, что ещё не прочитаны."
            case .keepStarred: "Хранить ли избранные."
            case .keepImported:
                "Хранить ли те, что пришли не с лентой, а, скажем, через gazeta import."
            }
        },
        kind: { kind in
            switch kind {
            case .number(let range): "число от \(range.lowerBound) до \(range.upperBound)"
            case .truth: "true или false"
            case .proxy: "адрес, например \"http://host:3128\" или \"socks5h://host:1080\""
            }
        })

    private static let romanian = SettingWords(
        noFile: "(nu există)", preset: "implicit", line: { "rândul \($0)" },
        meaning: { setting in
            switch setting {
            case .proxy: "Proxy pentru toate adresele; fără el, cel din mediu (https_proxy)."
            case .connections: "Câte servere se întreabă deodată, de la 1 la 32."
            case .interval:
                "Minute între două verificări ale unui flux, de la 15 la 10080; pentru un singur flux: gazeta set FLUX --interval."
            case .whileReading: "Dacă Gazeta deschisă verifică fluxurile când le vine rândul."
            case .onStart: "Dacă le verifică la pornire."
            case .keepDays:
                "Câte zile se păstrează un articol, 0 pentru totdeauna; pentru un singur flux: gazeta set FLUX --keep-days."
            case .keepArticles:
                "Câte dintre cele mai noi ale unui flux se păstrează, 0 toate; pentru un singur flux: gazeta set FLUX --keep-articles."
            case .keepUnread: "Dacă cele necitite se păstrează oricum."
            case .keepStarred: "Dacă cele favorite se păstrează oricum."
            case .keepImported: "Dacă se păstrează cele venite fără flux, ca prin gazeta import."
            }
        },
        kind: { kind in
            switch kind {
            case .number(let range): "un număr de la \(range.lowerBound) la \(range.upperBound)"
            case .truth: "true sau false"
            case .proxy: "o adresă ca \"http://host:3128\" sau \"socks5h://host:1080\""
            }
        })
}
