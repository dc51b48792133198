import Articles
import Testing

@testable import Ingest

/// A page of the template written once, one thing changed in each test.
@Suite struct TemplateVariantTests {
    @Test(arguments: [0, 100, 600, 1080, 1920, 10000])
    func aPictureOfAnyWidthIsKnown(width: Int) throws {
        let article = try read(page().replacing(", 1920", with: ", \(width)"))
        #expect(article.title == "Завод откроют летом")
        #expect(article.site == "Вести Урала")
        #expect(article.published?.iso == "2023-03-12")
        #expect(images(article).map(\.caption) == ["Цех изнутри"])
    }

    @Test(arguments: [
        ("Антон Петров", "Посол Франции"), ("Антон Петров", "Министр"),
        ("О'Коннор Пётр", "директор завода"), ("Мария Ильина-Ковач", "эксперт в 2021–2025 гг."),
    ])
    func anOfficeIsARoleHoweverItIsWritten(speaker: String, role: String) throws {
        let article = try read(
            page().replacing("Антон Петров\nдиректор завода", with: "\(speaker)\n\(role)"))
        let quote = try #require(quotes(article).first)
        #expect(quote.speaker == speaker)
        #expect(quote.role == role)
    }

    @Test func anOfficeInCapitalsNeedsNoPicture() throws {
        let article = try read(
            page().replacing("Петров у станка - Вести Урала\n", with: "")
                .replacing("\nдиректор завода", with: "\nПосол Франции"))
        #expect(quotes(article).first?.role == "Посол Франции")
    }

    @Test func aListOfPeopleIsNoQuote() throws {
        let article = try read(
            page().replacing(
                "Петров у станка - Вести Урала\nАнтон Петров\nдиректор завода",
                with: "Антон Петров\nМария Ильина\nПётр Сидоров"))
        #expect(quotes(article).isEmpty)
    }

    @Test(arguments: [" ", "\n"])
    func aDescriptionNeedsNoFullStop(gap: String) throws {
        let text = page(description: "Открытия, изобретения и приборы")
            .replacing("\n\n", with: gap == " " ? "\n" : "\n\n")
        let article = try read(text)
        #expect(article.section?.description == "Открытия, изобретения и приборы")
        #expect(article.title == "Завод откроют летом")
    }

    @Test(arguments: [
        "Читать нас в Telegram", "Подпишитесь на канал", "Abonare", "Следить", "Підписка",
        "Urmăriți Sputnik pe Telegram",
    ])
    func aButtonIsKnownByItsPlaceAndItsKind(button: String) throws {
        let text = page().replacing("Подписаться", with: button)
        let article = try read(text)
        #expect(article.lede == lede)
        #expect(!outline(article).contains(button))
        let withoutPicture = text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("©") && !$0.hasPrefix("Цех изнутри") }.joined(separator: "\n")
        #expect(try read(withoutPicture).lede == lede)
        #expect(!outline(try read(withoutPicture)).contains(button))
    }

    @Test func aLineNoTableKnowsHidesNoLede() throws {
        let article = try read(
            page().replacing("Подписаться", with: "Читайте полную версию статьи на сайте"))
        #expect(article.lede == lede)
        #expect(outline(article).contains("p: Читайте полную версию статьи на сайте"))
    }

    @Test func aKnownButtonIsOneWhereverItStands() throws {
        let text = page().replacing("Подписаться\n", with: "")
        for line in ["Завод откроют летом", "Станки стояли на границе."] {
            let article = try read(text.replacing(line, with: line + "\nПодписаться"))
            #expect(!outline(article).contains("Подписаться"))
            #expect(article.title == "Завод откроют летом")
        }
    }

    @Test func newsOfASigningIsNoButton() throws {
        let article = try read(
            page().replacing("Завод откроют летом", with: "Подписан договор о заводе"))
        #expect(article.title == "Подписан договор о заводе")
    }

    @Test(arguments: [
        "Последние новости", "Лента событий", "Новости по теме", "Ultimele știri", "Останні новини",
        "Noutăți", "Citește și",
    ])
    func aColumnsNameIsFurnitureWithAndWithoutACounter(label: String) throws {
        for counter in ["\n0", "\n37", ""] {
            let article = try read(page().replacing("Лента новостей\n0", with: label + counter))
            #expect(article.blocks.last == .paragraph(SpannedText("Станки стояли на границе.")))
        }
    }

    @Test func theColumnsNameIsNoSpeakersRole() throws {
        let article = try read(
            page().replacing("\nдиректор завода", with: "").replacing("Лента новостей", with: "Ещё")
                .replacing("Станки стояли на границе.\n", with: ""))
        #expect(quotes(article).last?.role == nil)
        #expect(!outline(article).contains("Ещё"))
    }

    @Test func wordsOfNewsThatCloseAStoryStay() throws {
        let article = try read(page().replacing("Лента новостей\n0", with: "Новость дополняется"))
        #expect(outline(article).hasSuffix("p: Новость дополняется"))
    }

    @Test func aCardMayStandBeforeTheLede() throws {
        let card = "Стройка - Вести Урала, 1920, 01.02.2023\nКонфликт вокруг завода и города\n"
        let article = try read(
            page().replacing("Подписаться", with: card + "Как строили завод\nПодписаться"))
        #expect(article.lede == lede)
        #expect(
            outline(article).contains(
                "card: 2023-02-01 | Конфликт вокруг завода и города | Как строили завод | -"))
    }

    @Test func aCardMayPartTheLedeFromTheDateline() throws {
        let card = "\nСтройка - Вести Урала, 1920, 01.02.2023\nГород\nКак строили завод"
        let article = try read(page().replacing(lede, with: lede + card))
        #expect(article.lede == lede)
        #expect(article.dateline?.place == "ПЕРМЬ")
    }

    @Test(arguments: ["Подписаться\n0", "15\nПодписаться"])
    func aCounterBesideTheButtonIsFurniture(lines: String) throws {
        let article = try read(page().replacing("Подписаться", with: lines))
        #expect(article == (try read(page())))
    }

    @Test func theCaptionIsWhatThePageShows() throws {
        let article = try read(
            page().replacing("Цех изнутри  -", with: "Большой зал со станками -"))
        #expect(images(article).map(\.caption) == ["Цех изнутри"])
    }

    @Test func aSpeakersPictureGivesTheSite() throws {
        let article = try read(
            """
            Завод откроют летом
            ПЕРМЬ, 12 мар – Кама. Новый цех примет рабочих.
            Так нельзя.
            Антон Петров - Вести Урала
            Антон Петров
            Станки стояли на границе.
            """)
        #expect(article.site == "Вести Урала")
        #expect(quotes(article).first?.speaker == "Антон Петров")
    }

    @Test(arguments: ["24.kg", "Gagauzinfo.MD", "РИА Новости"])
    func anAgencyMayHoldAFullStop(agency: String) throws {
        let article = try read(page().replacing("– Вести.", with: "– \(agency)."))
        #expect(article.dateline?.agency == agency)
        #expect(outline(article).contains("p: Новый цех примет рабочих."))
    }

    // MARK: The page

    private let lede = "Директор рассказал, когда запустят цех."

    private func page(description: String = "Открытия и приборы: всё о науке края.") -> String {
        """
        La ville au printemps - Вести Урала, 1920
        Наука и техника
        \(description)

        Завод откроют летом

        © Photo : Пресс-служба завода\u{A0}/\u{A0}Перейти в фотобанкЦех изнутри
        Цех изнутри  - Вести Урала, 1920, 12.03.2023
        Подписаться
        \(lede)
        ПЕРМЬ, 12 мар – Вести. Новый цех примет рабочих.
        Так работать нельзя. Договор есть договор.
        Петров у станка - Вести Урала
        Антон Петров
        директор завода
        Станки стояли на границе.
        Лента новостей
        0
        """
    }

    private func read(_ text: String) throws -> Article {
        try article(fromPageDump: text, url: nil)
    }

    private func quotes(_ article: Article) -> [Quote] {
        article.blocks.compactMap { if case .quote(let quote) = $0 { quote } else { nil } }
    }

    private func images(_ article: Article) -> [Image] {
        article.blocks.compactMap { if case .image(let image) = $0 { image } else { nil } }
    }
}
