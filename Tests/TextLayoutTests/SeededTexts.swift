/// A generator whose numbers are the same at every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }
}

/// Scalars that take the rules to their corners, letters and spaces among them.
private let trickyScalars: [Unicode.Scalar] = [
    " ", " ", " ", "\t", "а", "Я", "ё", "б", "z", "Q", "7", "0", ".", ",", "-", "–", "—", "«", "»",
    "\"", "(", ")", "/", "%", "№", "\u{AD}", "\u{A0}", "\u{301}", "\u{200B}", "\u{200D}",
    "\u{2060}",
    "\u{FE0F}", "\u{202E}", "\u{1F469}", "\u{1F4BB}", "\u{1F1F7}", "\u{1F1FA}", "\u{1F3FB}", "日",
    "本",
    "\u{AC00}", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{915}", "\u{94D}", "\u{937}", "\u{600}",
    "\u{1B}", "\u{7F}", "\u{85}", "\n", "\r", "\u{2028}", "\u{E0001}", "\u{378}", "\u{FFFF}", "…",
    "“",
    "\u{3000}", "\u{2003}", "\u{1F8FF}", "\u{25CC}", "\u{1B05}", "\u{1B44}", "א", "\u{2010}", "$",
    ":",
]

extension SeededNumbers {
    /// A text of tricky scalars, now and then of any scalar at all.
    mutating func text(scalars count: Int) -> String {
        var text = ""
        for _ in 0..<count {
            if Int.random(in: 0..<20, using: &self) == 0 {
                let any = Unicode.Scalar(UInt32.random(in: 0..<0x110000, using: &self))
                text.unicodeScalars.append(any ?? "ж")
            } else {
                text.unicodeScalars.append(trickyScalars.randomElement(using: &self) ?? "ж")
            }
        }
        return text
    }
}

/// Paragraphs as newspapers print them.
let newsParagraphs = [
    """
    КИШИНЕВ, 3 мар – Вести. Мост через Реут, который строили полтора года, откроют для движения к \
    концу недели, сообщил в среду в примэрии инженер И. П. Руссу. По его словам, рабочие уже \
    закончили укладку асфальта и теперь наносят разметку, а в ночь на пятницу специалисты проверят \
    опоры под нагрузкой в 62 тонны.
    """,
    """
    «Мы ждали этого десять лет», – говорят жители села. До города им приходилось ехать в объезд 21 км \
    по разбитой дороге, а зимой, когда Реут выходил из берегов, автобус № 5 не ходил вовсе. Теперь же \
    путь займёт 5–7 минут, и это, по общему мнению, изменит жизнь всего района.
    """,
    """
    Работы обошлись бюджету в 1,5 млн леев, ещё 300 тыс. евро выделил Европейский банк; всего в \
    2020–2021 гг. на дороги и мосты потратили 21 252 000 леев, т. е. на 12 % больше, чем годом ранее. \
    Кто-то из депутатов назвал эту сумму чрезмерной, но из-за роста цен на сталь дешевле, мол, не вышло.
    """,
    """
    Премьер-министр на церемонию не приедет: в этот день у него встреча с С. Лавровым и А. С. Новаком, \
    после чего, во-первых, запланирован брифинг, а во-вторых — закрытое заседание. Подробности на \
    сайте https://example.md/novosti/2022/03/most-cherez-reut?from=main&id=128 и в телеграм-канале.
    """,
    """
    В XX в. здесь стоял деревянный мост, его построили в 1911 году по проекту проф. Н. Белелюбского; \
    в июле 1941-го его взорвали. Старожилы помнят и паром, который до 1956 г. водил дед Ион – «первый \
    капитан на Реуте», как его звали в шутку.
    """,
]
