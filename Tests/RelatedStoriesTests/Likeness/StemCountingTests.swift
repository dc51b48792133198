import RelatedStories
import Testing
import WordForms

@Suite struct StemCountingTests {
    private let analyser = WordAnalyser()

    private func vector(_ title: String, _ texts: String...) -> StemVector {
        StemVector(
            title: analyser.analyse(title, language: .russian),
            texts: texts.map { analyser.analyse($0, language: .russian) })
    }

    private func entry(_ word: String, in vector: StemVector) -> StemVector.Entry? {
        let key = self.vector(word).entries.first?.key
        return vector.entries.first { $0.key == key }
    }

    @Test func theTitleCountsFiveTimes() throws {
        let vector = vector("Мост открыт", "Мосты строят. Мосту сто лет.")
        let bridge = try #require(entry("мост", in: vector))
        #expect((bridge.text, bridge.head) == (7, 7))
    }

    @Test func theHeadEndsAfterAHundredWords() throws {
        let vector = vector(
            "Паром", String(repeating: "река ", count: 60), String(repeating: "берег ", count: 50))
        let bank = try #require(entry("берег", in: vector))
        #expect((bank.text, bank.head) == (50, 40))
        #expect(entry("паром", in: vector)?.head == 5)
    }

    @Test func whatComesOftenIsCountedAsFarAsItGoes() throws {
        let vector = vector("Река", String(repeating: "река ", count: 400))
        #expect(entry("река", in: vector)?.text == 255)
    }

    @Test(arguments: [
        ("и в на который были", WordLanguage.russian), ("та який були щоб", .ukrainian),
        ("și pentru care sunt într-o", .romanian), ("the which were with", .english),
        ("и който са през", .bulgarian), ("и који су кроз", .serbian),
    ])
    func wordsThatAreInEveryTextDoNotCount(words: String, language: WordLanguage) {
        let vector = StemVector(title: analyser.analyse(words, language: language), texts: [])
        #expect(vector.isEmpty)
    }

    @Test(arguments: [("US and UN", WordLanguage.english, 2), ("Ход СВО", .russian, 2)])
    func anAcronymSpeltAsSuchAWordCounts(words: String, language: WordLanguage, stems: Int) {
        let vector = StemVector(title: analyser.analyse(words, language: language), texts: [])
        #expect(vector.entries.count == stems)
    }

    @Test(arguments: ["сталь", "статья", "семья", "рада", "край", "Единая", "посольство"])
    func wordsThatSayMuchAreNotTakenForOthers(word: String) {
        #expect(vector(word).entries.count == 1)
    }

    @Test func aTagIsAStemOfItsOwnHoweverItIsSpelt() {
        let one = vector("Мост").adding(tags: ["Берёза", "река"])
        let other = vector("Мост").adding(tags: ["РЕКА", "береза", "река"])
        #expect(one == other)
        #expect(one.entries.count == 3)
        #expect(vector("Берёза").entries.first?.key != StemKey(tag: "Берёза"))
    }

    @Test func theStemsOfKeysAreFoundInTheTexts() {
        let texts = ["Мост через реку", "Паром"].map { analyser.analyse($0, language: .russian) }
        let keys = ["реку", "паром", "утка"].flatMap { vector($0).entries.map(\.key) }
        let spelt = spellings(of: keys, in: texts)
        #expect(
            keys.compactMap { spelt[$0] }.map { String(decoding: $0, as: UTF8.self) }.count == 2)
        #expect(spelt.allSatisfy { StemKey(stem: $0.value) == $0.key })
    }
}
