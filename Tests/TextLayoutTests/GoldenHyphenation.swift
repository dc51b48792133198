import Testing

@testable import TextLayout

/// The news at a measure of 40 cells, words parted by the letter rules alone.
private let atForty = """
    КИШИНЕВ, 3 мар – Вести. Мост через Реут,
    который строили полтора года, откроют
    для движения к концу недели, сообщил
    в среду в примэрии инженер И. П. Руссу.
    По его словам, рабочие уже закончили
    укладку асфальта и теперь наносят раз-
    метку, а в ночь на пятницу специалисты
    проверят опоры под нагрузкой в 62 тонны.
    """

/// The news at 60 cells, words parted and lines filled out.
private let justifiedAtSixty = """
    КИШИНЕВ, 3 мар  – Вести.  Мост через  Реут, который  строили
    полтора  года, откроют для движения  к концу недели, сообщил
    в  среду в  примэрии  инженер  И. П. Руссу. По  его  словам,
    рабочие уже закончили укладку асфальта и теперь наносят раз-
    метку,  а в ночь  на пятницу специалисты  проверят опоры под
    нагрузкой в 62 тонны.

    «Мы ждали этого десять лет»,  – говорят жители села. До  го-
    рода им приходилось ехать в объезд 21 км по разбитой дороге,
    а зимой, когда Реут выходил из берегов, автобус № 5 не ходил
    вовсе.  Теперь же  путь займёт  5–7 минут, и это,  по общему
    мнению, изменит жизнь всего района.

    Работы обошлись  бюджету в  1,5 млн леев, ещё  300 тыс. евро
    выделил  Европейский банк; всего  в 2020–2021 гг.  на дороги
    и мосты потратили 21 252 000 леев, т. е. на 12 % больше, чем
    годом  ранее. Кто-то из депутатов  назвал эту сумму чрезмер-
    ной, но из-за роста цен на сталь дешевле, мол, не вышло.

    Премьер-министр на церемонию не приедет: в этот день у  него
    встреча с С. Лавровым  и А. С. Новаком, после чего,  во-пер-
    вых, запланирован брифинг, а во-вторых — закрытое заседание.
    Подробности   на  сайте  https://example.md/novosti/2022/03/
    most-cherez-reut?from=main&id=128 и в телеграм-канале.
    """

@Test func newsIsSetWithWordsParted() {
    func set(_ paragraphs: [String], at measure: Int, _ manner: Manner = Manner()) -> String {
        paragraphs.map { text in
            let paragraph = Paragraph(text, language: .russian)
            let lines = layOut(paragraph, measure: measure, manner: manner)
            return lines.map(paragraph.string).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
    #expect(set(Array(newsParagraphs.prefix(1)), at: 40) == atForty)
    let justified = set(Array(newsParagraphs.prefix(4)), at: 60, Manner(justified: true))
    #expect(justified == justifiedAtSixty)
}
