import Testing

@testable import WordForms

@Suite struct WordsOfTextsTests {
    @Test(arguments: [
        ("Юго-восток, онлайн-банк.", "Юго|восток|онлайн|банк"),
        ("COVID-19, Ту-154, F16 и 4G", "COVID|19|Ту|154|F16|и|4G"),
        ("№ 5, №5: 3,5 % или 1 000 000", "5|5|3|5|или|1|000|000"),
        ("«слово», 'слово' и п’ять", "слово|слово|и|п’ять"),
        ("Facebook'а", "Facebook|а"),
        ("news@vesti.example", "news|vesti|example"),
        ("до\u{301}рого.", "до\u{301}рого"),
        ("пере\u{AD}нос", "пере\u{AD}нос"),
        ("東京ニュース", "東|京|ニ|ュ|ー|ス"),
        ("서울 뉴스", "서울|뉴스"),
        ("…—!", ""), ("", ""), ("👍🏽 да", "да"),
    ])
    func aTextFallsIntoItsWords(text: String, expected: String) {
        #expect(words(of: text).joined(separator: "|") == expected)
    }

    @Test func capitalsAndAcronymsAreKnown() {
        let text = "Премьер НАТО сказал: ПРЕМЬЕРЫ"
        let terms = WordAnalyser().analyse(text, language: .russian).terms
        #expect(terms.map(\.isCapitalised) == [true, true, false, true])
        #expect(terms.map(\.isAcronym) == [false, true, false, false])
    }

    @Test func aNameHasItsSecondStemAtTheSamePlace() {
        let analysed = WordAnalyser().analyse("Из Киева в Киев", language: .russian)
        #expect(String(decoding: analysed.bytes, as: UTF8.self) == "из киев в ки\u{1}киев")
    }

    @Test func theSameWordsGiveTheSameStemsHoweverOftenMet() {
        let analyser = WordAnalyser()
        let text = "Киев, киев, Молдова и Președinte; " + String(repeating: "ы", count: 60)
        let first = analyser.analyse(text, language: .russian)
        for language in WordLanguage.allCases { _ = analyser.analyse(text, language: language) }
        #expect(analyser.analyse(text, language: .russian).bytes == first.bytes)
    }
}
