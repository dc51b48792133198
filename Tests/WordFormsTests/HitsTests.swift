import Testing

@testable import WordForms

@Suite struct HitsTests {
    @Test(arguments: [
        (
            "киев", "Из Киева в Киев: «Киеву» и киевлянам",
            "Из [Киева] в [Киев]: «[Киеву]» и киевлянам"
        ),
        ("елка", "Ёлку у ёлки, е\u{308}лкой", "[Ёлку] у [ёлки], [е\u{308}лкой]"),
        ("юго-восток", "На юго-востоке, востоке", "На [юго-востоке], востоке"),
        ("молдова", "мол\u{AD}до\u{301}ве", "[мол\u{AD}до\u{301}ве]"),
        ("covid-19", "COVID-19, СOVID-19 и 19 COVID", "[COVID-19], [СOVID-19] и 19 COVID"),
        ("5", "№5, 5%, 2,5 и 15", "№[5], [5]%, 2,[5] и 15"),
    ])
    func hitsAreMarkedInEveryForm(typed: String, text: String, expected: String) {
        let analyser = WordAnalyser()
        let pattern = SearchPattern(phrases: [analyser.forms(ofTyped: typed)])
        let hits = analyser.hits(of: pattern, in: text, language: .russian)
        #expect(marked(text, hits).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test func theBeginningOfAWordIsAHitInLongerOnes() {
        let analyser = WordAnalyser()
        let pattern = SearchPattern(phrases: [analyser.forms(ofTypedBeginning: "трол")])
        let text = "Троллейбус, тролль и трамвай"
        let hits = analyser.hits(of: pattern, in: text, language: .russian)
        #expect(marked(text, hits) == "[Троллейбус], [тролль] и трамвай")
    }

    @Test(arguments: [("сделавш", "сдела"), ("неделимост", "неделим"), ("молдово", "молдов")])
    func aBeginningKnowsTheShorterStemsOfItsWords(typed: String, stem: String) {
        let forms = WordAnalyser().forms(ofTypedBeginning: typed)
        #expect(forms.map { $0.prefixes.contains(typed) } == [true])
        #expect(forms.map { $0.prefixStems.contains(stem) } == [true])
    }

    @Test(arguments: [("вест", "вес"), ("карт", "кар"), ("работ", "раб"), ("стра", "стр")])
    func aBeginningHasNoStemsOfOtherWords(typed: String, stem: String) {
        let forms = WordAnalyser().forms(ofTypedBeginning: typed)
        #expect(forms.map { $0.prefixStems.contains(stem) } == [false])
    }

    @Test func aSerbianBeginningIsFoundInBothScripts() {
        let analyser = WordAnalyser()
        let text = "Београду, Beogradu"
        for typed in ["београ", "beogr"] {
            let pattern = SearchPattern(phrases: [analyser.forms(ofTypedBeginning: typed)])
            let hits = analyser.hits(of: pattern, in: text, language: .serbian)
            #expect(marked(text, hits) == "[Београду], [Beogradu]")
        }
    }
}
