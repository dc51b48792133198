import Testing

@testable import WordForms

/// Frequent words that change more than their ending. Each row: forms of one word, whichever is typed
/// finds a text with any of the others.
@Suite struct IrregularWordsTests {
    @Test(arguments: [
        "дети детей детям детьми детях ребёнок ребёнка", "человек человека люди людей людьми",
        "писать писал пишет пишут", "бежать бежал бежит бегут", "сказать сказала скажет скажут",
        "пойти пошёл пошла пойдут", "помочь помог поможет", "погибнуть погибли погибшие",
        "умереть умер умерла умрёт", "принять примет примут", "лёд льда льду льдом",
        "письмо письма писем письмами",
        "судья судьи судью судьёй судей судьям",
    ])
    func russian(row: String) { expectAllFound(row, .russian) }

    @Test(arguments: [
        "ніч ночі ніччю ночей", "дитина дитини діти дітей дітям дітьми", "міст моста мосту мости",
        "людина люди людей людьми", "п'ять п'яти п'ятьма п'ятьох", "шість шести шістьма",
        "писати писав пише пишуть", "почати почав почали почне", "прийти прийшов прийшла прийде",
        "лід льоду", "дорога доріг дорозі", "Львів Львова Львову",
    ])
    func ukrainian(row: String) { expectAllFound(row, .ukrainian) }

    @Test(arguments: [
        "copil copilul copii copiii copiilor", "om omul oameni oamenii oamenilor",
        "apă apa apei ape apele apelor", "război războiul războaie războaielor",
        "soră sora surori surorilor", "viață viața vieți vieții", "zi ziua zile zilei zilelor",
        "femeie femeia femei femeii femeile", "cetățean cetățeanul cetățeni cetățenilor",
        "trimite trimis trimit", "vedea vede văzut", "bărbat bărbatul bărbați bărbaților barbati",
        "război războaie razboaie razboi", "crește cresc crescut",
    ])
    func romanian(row: String) { expectAllFound(row, .romanian) }

    @Test(arguments: [
        "child children children's", "woman women", "man men", "say says said", "go went gone",
        "person people", "take took taken taking", "find found", "crisis crises", "pay paid pays",
    ])
    func english(row: String) { expectAllFound(row, .english) }

    @Test(arguments: [
        ("суд", "судья", WordLanguage.russian), ("судья", "суда", .russian),
        ("писать", "писем", .russian), ("письмо", "писать", .russian),
        ("брат", "берёт", .russian), ("дата", "дадут", .russian),
        ("Льва", "Львів", .ukrainian), ("моста", "місто", .ukrainian),
        ("місто", "мости", .ukrainian), ("copac", "copii", .romanian),
        ("copie", "copil", .romanian), ("copil", "copie", .romanian),
        ("barbă", "bărbați", .romanian), ("față", "fete", .romanian),
        ("умеренный", "умерла", .russian), ("могила", "могут", .russian),
        ("почути", "почали", .ukrainian), ("om", "omite", .romanian),
        ("men", "mend", .english), ("live", "life", .english),
    ])
    func wordsThatOnlyLookAlikeAreNotFound(typed: String, text: String, language: WordLanguage) {
        #expect(!finds(typed, in: text, language))
    }

    @Test func everyWordOfATableIsFoundByTheOthersOfItsRow() {
        let tables: [(String, WordLanguage)] = [
            (SlavicAlternations.russian, .russian), (SlavicAlternations.ukrainian, .ukrainian),
            (LatinAlternations.romanian, .romanian), (LatinAlternations.english, .english),
        ]
        for (table, language) in tables {
            for row in table.split(separator: ",") { expectAllFound(String(row), language) }
        }
    }
}
