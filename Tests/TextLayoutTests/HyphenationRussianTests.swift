import Testing

@testable import TextLayout

/// Russian words by the letter rules alone.
@Suite struct HyphenationRussianTests {
    private let russian = letterRules(of: .russian)

    private func expect(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for word in words.split(separator: " ").map(String.init) {
            #expect(russian.hyphenated(word) == word, sourceLocation: sourceLocation)
        }
    }

    @Test func wordsArePartedIntoSyllables() {
        expect("га-зе-та ко-ра-блик ма-як по-э-зия кош-ка кар-та лю-бовь ка-у-чук член-ский")
    }

    @Test func signsStayWithTheLetterBeforeThem() {
        expect("подъ-езд боль-шой вой-на рай-он май-ор буль-он съём-ка маль-чик семья")
    }

    @Test func aDoubledConsonantIsPartedUnlessItOpensAStem() {
        expect("жуж-жать мас-са кон-ный ван-на рас-сказ под-дер-жать вос-со-здать")
        expect("по-ссо-рить со-жжён-ный но-во-вве-де-ние")
    }

    @Test func aPrefixKeepsItsConsonantsAndAStemItsOwn() {
        expect("при-слать под-бить над-стро-ить пе-ре-гнуть раз-бить бес-слав-ный ис-под-тиш-ка")
        expect("от-влечь об-ре-зать из-гнать воз-вра-тить пред-ви-деть меж-го-род-ний сверх-срок")
        expect("за-хва-тить по-мчать вы-швыр-нуть про-чте-ние со-чле-не-ние")
    }

    @Test func aPrefixThatLooksAsAnotherIsToldFromIt() {
        expect("по-двор-ный под-вод-ный отво-рить от-во-зить отра-вить от-ре-зать")
        expect("на-дви-нуть над-ло-млен обре-ме-нить об-ре-зать")
    }

    @Test func stemsOfCompoundsKeepTheirConsonants() {
        expect("во-до-сток са-мо-лёт ки-но-обо-зре-ние двух-этаж-ный спец-одеж-да дву-хво-стый")
        expect("контр-раз-вед-ка сель-со-вет парт-орг")
    }

    @Test func noPartBeginsWithTheVowelЫ() {
        expect("пре-ды-ду-щий ра-зы-скать выы-скать бе-зыс-ход-ный")
    }

    @Test func shortWordsAbbreviationsAndMixedCapitalsStayWhole() {
        expect("мост оса имя яма дом НАТО ОБСЕ КамАЗ МОСКВА МиГ iPhone обед")
    }

    @Test func namesArePartedAsOtherWords() {
        expect("Ма-рия Пе-тер-бург Ни-ко-ла-ев Ёл-ки-но")
    }

    @Test func marksOverLettersChangeNothing() {
        expect("мо\u{301}-ло-ко мо-ло-ко\u{301} ёл-ка")
        expect("е\u{308}л-ка вои\u{306}-на раи\u{306}-он подъ-е\u{301}зд")
    }

    @Test func wordsThatAreNoRussianOnesStayWhole() {
        expect("hyphenation кoмпьютер абв1где д'Артаньян \u{301}\u{301}\u{301}\u{301} ……… 日本日本")
        expect(String(repeating: "ма", count: 33))
    }

    @Test func aWordOfSixtyFourLettersIsPartedToItsEnd() {
        let parts = Array(repeating: "ма", count: 32)
        expect(parts.joined(separator: "-"))
    }

    @Test func offsetsAreThoseOfBytes() {
        #expect(russian.points(in: "газета") == [4, 8])
        #expect(russian.points(in: "мо\u{301}локо") == [6, 10])
        #expect(russian.points(in: "") == [])
        #expect(russian.parted("газета") == ["га", "зе", "та"])
        #expect(russian.parted("дом") == ["дом"])
    }
}
