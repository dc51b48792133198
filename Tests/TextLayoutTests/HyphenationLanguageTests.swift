import Testing

@testable import TextLayout

/// Words of every language by its letter rules alone.
@Suite struct HyphenationLanguageTests {
    private func expect(
        _ code: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let hyphenator = letterRules(of: Language(code))
        for word in words.split(separator: " ").map(String.init) {
            #expect(hyphenator.hyphenated(word) == word, sourceLocation: sourceLocation)
        }
    }

    @Test func ukrainianKeepsSoftVowelsApostrophesAndPairs() {
        expect("uk", "ма-йор буль-йон кіль-це зна-чен-ня бур'-ян об’-єкт сім'я від-зна-ка")
        expect("uk", "хо-джу дже-ре-ло над-зви-чай-ний під-жак роз-би-ти най-ощад-ні-ший")
    }

    @Test func belarusianKeepsЎАndPairsWhole() {
        expect("be", "вай-на праў-да сям'я пад'-езд дзі-ця ха-джу мя-дзведзь ад-зна-чыць адзі-ны")
    }

    @Test func bulgarianHasTheVowelЪАndPartsDoubledConsonants() {
        expect("bg", "май-ка си-ньо-то фо-тьойл нощ-та всъщ-ност раз-би-рам под-дър-жам ма-йор")
    }

    @Test func serbianIsPartedAlikeInBothScripts() {
        expect("sr", "љу-бав мај-ка тр-го-ви-на пр-стен све-тло ње-го-ва срп-ски Бе-о-град")
        expect("sr", "lju-bav maj-ka tr-go-vi-na pr-sten sve-tlo nje-go-va srp-ski nad-ži-ve-ti")
    }

    @Test func kazakhSemivowelsOpenSyllablesAndЯЮEndWholeWords() {
        expect("kk", "да-йын-дық да-уыс жу-ан ұлт-тық сау-да уа-қыт оқу-шы тау-да аюя қиюю")
    }

    @Test func kyrgyzLongVowelsStayWhole() {
        expect("ky", "мээ-рим тоо-до бү-гүн-кү саат кыр-гыз Биш-кек")
    }

    @Test func romanianSoftIIsNoSyllable() {
        expect("ro", "duș-mani lo-cui-tor Chi-și-nău aproa-pe")
        expect("ro", "co-dru ar-tist ure-che ma-ghiar lupi ceşti ţa-ră")
    }

    @Test func englishWithoutPatternsIsPartedWhereItIsCertain() {
        expect("en", "hap-pen sta-tion govern-ment run-ning dropped press calling")
    }

    @Test func otherLanguagesOfCyrillicHaveTheirLetters() {
        expect("mk", "тр-го-ви-ја ѓа-вол")
        expect("tt", "та-тарс-тан җа-вап")
        expect("ba", "баш-ҡорт")
    }

    @Test func aLanguageWithoutRulesIsNeverParted() {
        expect("de", "Wort Donaudampfschiff газета")
        #expect(Hyphenation.letterRules.hyphenator(for: Language("de")) == nil)
        #expect(Hyphenation.letterRules.hyphenator(for: Language("ru-RU")) != nil)
    }
}
