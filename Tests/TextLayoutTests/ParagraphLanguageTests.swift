import Testing
import TextLayout

@Suite struct ParagraphLanguageTests {
    @Test(arguments: [
        ("ru", "ro", "„Podul nou a fost deschis astăzi, iar noi suntem foarte bucuroși”"),
        ("ru", "uk", "Міст через річку відкрили вранці, і першою проїхала листоноша"),
        ("ru", "en", "Workers have finished the bridge and it will be opened on Friday"),
        ("ru", "bg", "Мостът над реката беше отворен вчера и това зарадва всички"),
        ("uk", "ru", "«Мы ждали этого моста десять лет и очень рады», — сказала она"),
        ("ro", "ru", "«Мы ждали этого моста десять лет»"),
        ("ro", "en", "They said that the bridge would have been opened in the spring"),
        ("en", "ro", "Podul nou a fost deschis astăzi și toată lumea este bucuroasă"),
        ("kk", "ru", "Рабочие закончили укладку асфальта, сообщили в мэрии города"),
        ("sr", "sr", "Радници су завршили асфалтирање, а мост ће бити отворен у петак"),
        ("sr", "sr", "Radnici su završili asfaltiranje, a most će biti otvoren u petak"),
        ("de", "ru", "Рабочие закончили укладку асфальта, сообщили в мэрии города"),
        ("und", "uk", "Міст через річку відкрили вранці, і першою проїхала листоноша"),
    ])
    func aParagraphThatSpeaksClearlyIsInItsOwnLanguage(
        article: String, expected: String, text: String
    ) {
        #expect(paragraphLanguage(of: text, in: Language(article)).code == expected)
    }

    @Test(arguments: [
        ("ru", "Тарас Шевченко"), ("ru", "Володимир Зеленський"), ("uk", "Москва"),
        ("ru", "Премьер Румынии"), ("bg", "Иван Вазов"), ("sr", "Никола Тесла"),
        ("kk", "Бишкек қаласы"), ("ro", "New York"), ("en", "București"), ("ro", "Foto: AFP"),
        ("ru", "5 400 000"), ("ru", ""), ("ru", "…"), ("de", "Foto: AFP"), ("mk", "и"),
        ("de", "Die Arbeiter haben die Straße asphaltiert, jetzt fehlen die Markierungen."),
        ("ru", "Компания Google открыла офис в городе, сообщает The New York Times."),
    ])
    func aFewWordsAreInTheLanguageOfTheArticle(article: String, text: String) {
        #expect(paragraphLanguage(of: text, in: Language(article)).code == article)
    }

    @Test func aScriptThatTheArticleDoesNotUseIsAnotherLanguage() {
        #expect(paragraphLanguage(of: "Новый мост открыли вчера", in: .romanian) == .russian)
        #expect(paragraphLanguage(of: "The bridge is open", in: .russian) == .english)
        #expect(paragraphLanguage(of: "Lorem ipsum dolor", in: .russian) != .russian)
    }

    @Test func aParagraphOfAnUnknownLanguageIsSetByTheRulesOfNone() {
        let german = "Die Arbeiter haben die Straße asphaltiert, jetzt fehlen die Markierungen."
        #expect(paragraphLanguage(of: german, in: .english) == .undetermined)
        #expect(paragraphLanguage(of: german, in: .russian) == .undetermined)
    }

    @Test func layoutTellsTheLanguageOfATextThatDoesNotSay() {
        #expect(Paragraph("живет в доме").language == .russian)
        #expect(Paragraph("живет в доме", language: .bulgarian).language == .bulgarian)
        #expect(Paragraph("2022").language == .undetermined)
    }
}
