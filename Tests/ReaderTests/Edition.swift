import Articles

@testable import Reader

/// A small edition of made-up local news: what the tests read.
enum Edition {
    static let today = date("2022-02-01T14:30:00+02:00")

    static func date(_ iso: String) -> ArticleDate {
        guard let date = ArticleDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
        return date
    }

    static func id(_ name: String) -> Article.ID {
        guard let id = Article.ID(name) else { preconditionFailure("\(name) is no id") }
        return id
    }

    static let documents: [ArticleDocument] = [
        document(bridge), document(trams), document(library), document(orchard, starred: true),
        document(market, read: true), document(ferry), document(choir, read: true),
        document(weather), document(bees),
    ]

    /// Newest first, as the cache gives them.
    static let headlines: [Headline] = documents.enumerated().map { index, document in
        let article = document.article
        return Headline(
            id: article.id,
            position: ListPosition(
                instant: article.published?.instant ?? 0, arrival: Int64(100 - index)),
            title: article.title, section: article.section?.name, site: article.site,
            language: article.language, published: article.published,
            marks: document.marks ?? Marks())
    }

    /// The editor's cards, then the newest of the same section.
    static func related(
        to id: Article.ID, among documents: [ArticleDocument]
    ) -> [RelatedStory] {
        guard let article = documents.first(where: { $0.article.id == id })?.article else {
            return []
        }
        let cards = article.cards.map { card in
            let found = documents.first { $0.article.title == card.title }
            return RelatedStory(
                id: found?.article.id, title: card.title, date: card.date, section: card.section,
                summary: card.summary, url: card.url, marks: found?.marks ?? Marks(), score: 0.9,
                reason: .link)
        }
        let neighbours = documents.filter { other in
            other.article.section == article.section && other.article.id != id
                && !cards.contains { $0.id == other.article.id }
        }
        return cards
            + neighbours.map {
                RelatedStory(
                    id: $0.article.id, title: $0.article.title, date: $0.article.published,
                    section: $0.article.section?.name, site: $0.article.site,
                    marks: $0.marks ?? Marks(), score: 0.3, reason: .section)
            }
    }

    static func document(
        _ article: Article, read: Bool = false, starred: Bool = false
    ) -> ArticleDocument {
        ArticleDocument(article: article, marks: Marks(read: read, starred: starred))
    }

    static func article(
        _ name: String, _ published: String, _ section: String, _ title: String,
        lede: String? = nil, blocks: [Block]
    ) -> Article {
        Article(
            id: id(name), url: "https://vesti.example/\(name)", title: title, language: "ru",
            section: Section(name: section), published: date(published), site: "Вести Заречья",
            lede: lede, blocks: blocks)
    }

    static func text(_ text: String) -> Block { .paragraph(SpannedText(text)) }

    static let bridge = article(
        "bridge", "2022-02-01T14:02:00+02:00", "Город", "Мост через Реут откроют к пятнице",
        lede: """
            Рабочие закончили укладку асфальта на новом мосту, осталось нанести разметку \
            и поставить фонари.
            """,
        blocks: [
            .image(
                Image(caption: "Новый мост утром 1 февраля", credit: "Фото: Вести Заречья")),
            text(
                """
                Движение по мосту через Реут начнётся в пятницу, 4 февраля, сообщили в примэрии. \
                Первыми по нему проедут автобусы, а в 10:00 проезд откроют для всех. Старая \
                переправа ниже по течению останется пешеходной.
                """),
            text(
                """
                Мост длиной 182 метра строили почти 3 года. За это время уложили 12 тыс. тонн \
                бетона, заменили 4 опоры из 6 и подняли полотно на метр, чтобы весной под ним \
                проходила высокая вода.
                """),
            .quote(
                Quote(
                    text: SpannedText(
                        """
                        Мы ждали этого десять лет. Теперь от вокзала до больницы можно доехать \
                        за семь минут, а не за сорок.
                        """),
                    speaker: "Ион Руссу", role: "инженер")),
            .card(
                Card(
                    date: date("2022-01-30"), section: "Город",
                    title: "Как строили мост через Реут",
                    summary: "Три года в двенадцати снимках: от первой сваи до последнего пролёта.",
                    url: "https://vesti.example/how-the-bridge")),
            .heading(level: 2, SpannedText("Что изменится на дорогах")),
            text(
                """
                С субботы автобусы № 3 и № 8 пойдут новым путём, а на улице Садовой снова \
                разрешат стоянку. Схему движения повесят на всех остановках.
                """),
            .list(
                ordered: false,
                items: [
                    SpannedText("№ 3: вокзал — мост — больница, каждые 12 минут;"),
                    SpannedText("№ 8: рынок — мост — Заречье, каждые 20 минут;"),
                    SpannedText("ночной рейс по выходным, в 23:30 и 1:15."),
                ]),
            .card(
                Card(
                    date: date("2022-02-01"), section: "Город",
                    title: "Трамваи уходят в депо раньше")),
            .paragraph(
                SpannedText(
                    "Вопросы принимает диспетчерская, подробная схема — на сайте примэрии.",
                    spans: [
                        Span(start: 8, end: 17, style: .emphasis),
                        Span(start: 33, end: 48, style: .link(url: "https://vesti.example/map")),
                    ])),
        ])

    static let trams = article(
        "trams", "2022-02-01T13:40:00+02:00", "Город", "Трамваи уходят в депо раньше",
        lede: "До конца недели последний рейс отправится в 22:10.",
        blocks: [
            text(
                """
                Ночью на Вокзальной улице меняют стрелки, поэтому трамваи № 1 и № 4 заканчивают \
                работу на час раньше обычного. Вместо них до полуночи ходит автобус.
                """),
            .table(rows: [
                ["Остановка", "Последний рейс", "Автобус"],
                ["Вокзал", "22:10", "23:55"],
                ["Рынок", "22:18", "0:03"],
                ["Парк", "22:31", "0:16"],
            ]),
            text("Работы закончат к утру понедельника."),
        ])

    static let library = article(
        "library", "2022-02-01T12:15:00+02:00", "Культура",
        "Библиотека ищет чтецов для вечеров вслух",
        lede: "По четвергам здесь снова читают книги вслух, и чтецов не хватает.",
        blocks: [
            text(
                """
                Вечера в городской библиотеке идут с октября. На каждый приходит по тридцать \
                человек, а читают пока четверо.
                """),
            .preformatted("четверг   18:00  «Степь»\nчетверг   19:30  стихи"),
            .rule,
            text("Записаться можно у входа или по телефону."),
        ])

    static let orchard = article(
        "orchard", "2022-02-01T11:58:00+02:00", "Природа",
        "«Эти яблони старше нас»: в заброшенном саду под Заречьем нашли сорт, который считали "
            + "потерянным сорок лет назад",
        blocks: [text("Черенки уже отвезли в питомник.")])

    static let market = article(
        "market", "2022-01-31T09:20:00+02:00", "Город", "Рынок переезжает под крышу",
        blocks: [text("Крытый павильон на 120 мест откроется весной.")])

    static let ferry = article(
        "ferry", "2022-01-30T16:45:00+02:00", "Город", "Паром встал до конца ледохода",
        blocks: [text("Переправу вернут, когда пройдёт лёд.")])

    static let choir = article(
        "choir", "2022-01-30T10:00:00+02:00", "Культура", "Хор пожарных едет на конкурс",
        blocks: [text("Репетиции идут прямо в гараже.")])

    static let weather = article(
        "weather", "2022-01-29", "Природа", "Оттепель продержится неделю",
        blocks: [text("Днём до +5 °C, ночью около нуля.")])

    static let bees = article(
        "bees", "2021-05-14T08:00:00+03:00", "Город", "Пчёлы поселились на крыше примэрии",
        blocks: [text("Первый мёд обещают к августу.")])
}
