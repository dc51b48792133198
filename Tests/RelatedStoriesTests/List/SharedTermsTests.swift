import RelatedStories
import Testing
import WordForms

@Suite struct SharedTermsTests {
    private let analyser = WordAnalyser()

    /// The terms that `asking` shares with another article, where every stem weighs the same.
    private func terms(
        _ asking: String, with title: String, _ text: String = "", rare: String = ""
    ) -> [String] {
        let language = WordLanguage.russian
        let words = analyser.analyse(asking, language: language)
        let vector = StemVector(title: words, texts: [])
        let rareKeys = Set(
            StemVector(title: analyser.analyse(rare, language: language), texts: []).entries.map(
                \.key))
        let weighting = Weighting(
            articles: 1000,
            frequency: vector.entries.map {
                (key: $0.key, value: rareKeys.contains($0.key) ? 2 : 60)
            })
        return sharedTerms(
            WeighedVector(vector, part: .text, weighting),
            with: AnalysedPassage(title, language: language, by: analyser),
            [AnalysedPassage(text, language: language, by: analyser)])
    }

    @Test func namesAndAcronymsComeFirstInTheFormOfTheTitle() {
        #expect(
            terms(
                "Переговоры НАТО и ОБСЕ о безопасности", with: "Итоги переговоров НАТО с ОБСЕ")
                == ["НАТО", "ОБСЕ", "переговоров"])
    }

    @Test func whatTheTitleHasNotIsTakenFromTheText() {
        #expect(
            terms("Паром через Реут", with: "Новости реки", "Открыт паром в городе Реут.")
                == ["Реут", "паром"])
    }

    @Test func aCapitalThatBeginsASentenceIsNoName() {
        #expect(terms("мост", with: "Мост готов", "О нём говорили: «Мост крепкий».") == ["мост"])
    }

    @Test(arguments: ["«Мельник» вышел в финал", "В финал вышел «Мельник»", "Клуб Мельник играет"])
    func whatIsQuotedAloneIsAName(title: String) {
        #expect(terms("Мельник победил", with: title) == ["Мельник"])
    }

    @Test func aFirstNameKeepsItsCapital() {
        #expect(terms("Вера Гуцу", with: "Вера Гуцу: интервью") == ["Вера", "Гуцу"])
    }

    @Test func theRarerWordsAreTold() {
        let words = "паром трамвай вокзал библиотека"
        #expect(
            terms(words, with: words, rare: "вокзал трамвай библиотека").sorted()
                == ["библиотека", "вокзал", "трамвай"])
    }

    @Test(arguments: ["", "и в на", "12 345", "совсем другое"])
    func whereNothingIsSharedNothingIsTold(title: String) {
        #expect(terms("Мост 12 и в на", with: title) == [])
    }

    @Test func twoFormsOfOneWordAreToldOnce() {
        #expect(
            terms("Сухой Яр, Сухого Яра", with: "Дорога на Сухой Яр", "От Сухого Яра ближе.").count
                <= 2)
    }
}
