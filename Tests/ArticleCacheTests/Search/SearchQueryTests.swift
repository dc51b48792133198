import Articles
import Testing
import WordForms

@testable import ArticleCache

@Suite struct TypedPartTests {
    private func words(
        _ text: String, isBeginning: Bool = false, isExcluded: Bool = false, isOpen: Bool = false
    ) -> TypedPart {
        TypedPart(
            kind: .words(text, isBeginning: isBeginning), isExcluded: isExcluded, isOpen: isOpen)
    }

    @Test func aTextIsTakenApart() {
        let or = TypedPart(kind: .or)
        let cases: [(String, [TypedPart])] = [
            ("", []),
            ("  мост  ", [words("мост")]),
            ("мост реут", [words("мост"), words("реут", isOpen: true)]),
            ("-мост −реут ", [words("мост", isExcluded: true), words("реут", isExcluded: true)]),
            ("юго-восток ", [words("юго-восток")]),
            ("мос* ", [words("мос", isBeginning: true)]),
            ("\"мост через\"", [words("мост через")]),
            ("«мост через» ", [words("мост через")]),
            ("„мост” “мост” ", [words("мост"), words("мост")]),
            ("\"мост чер*\" ", [words("мост чер", isBeginning: true)]),
            ("\"мост чер\"* ", [words("мост чер", isBeginning: true)]),
            ("-\"мост через", [words("мост через", isExcluded: true, isOpen: true)]),
            ("а OR б | в ", [words("а"), or, words("б"), or, words("в")]),
            ("а ИЛИ б|в SAU г ", [words("а"), or, words("б"), or, words("в"), or, words("г")]),
            ("or или ", [words("or"), words("или")]),
            ("-OR ", [words("OR", isExcluded: true)]),
            ("12:30 ", [words("12:30")]),
        ]
        for (text, parts) in cases { #expect(typedParts(of: text) == parts, "\(text)") }
    }

    @Test(
        arguments: [
            ("section:Мир", .section, "Мир"), ("раздел:\"В мире\"", .section, "В мире"),
            ("Лента:«Вести юга»", .feed, "Вести юга"), ("lang:ru", .language, "ru"),
            ("ЯЗЫК:uk", .language, "uk"), ("is:unread", .mark, "unread"),
            ("после:2022", .after, "2022"), ("до:30.01.2022", .before, "30.01.2022"),
            ("după:2022", .after, "2022"), ("section:", .section, ""), ("feed:а:б", .feed, "а:б"),
        ] as [(String, FilterName, String)])
    func aFilterHasANameAndAValue(text: String, name: FilterName, value: String) {
        let parts = typedParts(of: "-" + text + " ")
        guard parts.count == 1, case .filter(name, _, value) = parts[0].kind else {
            Issue.record("\(parts)")
            return
        }
        #expect(parts[0].isExcluded)
    }

    @Test(
        arguments: [
            ("2022", "2022-01-01"), ("2022-02", "2022-02-01"), ("02.2022", "2022-02-01"),
            ("2022-02-28", "2022-02-28"), ("28.2.2022", "2022-02-28"), ("2022/2/8", "2022-02-08"),
            ("29.02.2023", nil), ("2022-13", nil), ("22", nil), ("20222", nil), ("30.01.22", nil),
            ("2022-01-", nil), ("2022-1-1-1", nil), ("", nil), ("вчера", nil), ("٢٠٢٢", nil),
        ] as [(String, String?)])
    func datesAreReadAsPeopleTypeThem(text: String, day: String?) {
        let start = day.flatMap { ArticleDate(iso: $0) }.map { $0.instant - 43_200 }
        #expect(TypedDate(text)?.start == start)
    }

    @Test func aDayBeginsAtMidnightWhereTheUserIs() {
        let clock = SearchClock(winter: 120, summer: 180)
        let cases = [
            ("2022-01-30", 120), ("2022-04", 180), ("31.10.2022", 180), ("2022-11-01", 120),
        ]
        for (text, minutes) in cases {
            let day = TypedDate(text)?.start ?? 0
            #expect(TypedDate(text, clock)?.start == day - Int64(minutes) * 60)
        }
    }
}

@Suite struct SearchQueryTests {
    private let analyser = WordAnalyser()

    private func query(_ text: String, isTyping: Bool = false) throws -> SearchQuery {
        try SearchQuery(SearchRequest(text, isTyping: isTyping), analyser)
    }

    @Test func orJoinsItsTwoNeighbours() throws {
        let counts = [
            ("а б в", [1, 1, 1]), ("а OR б в", [2, 1]), ("а OR б OR в", [3]), ("OR а OR", [1]),
            ("а OR OR б", [2]), ("а OR — б", [2]), ("а lang:ru OR lang:uk", [1, 2]),
        ]
        for (text, expected) in counts {
            #expect(try query(text).clauses.map(\.count) == expected, "\(text)")
        }
    }

    @Test func andChangesNothingAndNotIsAMinus() throws {
        let cases = [
            ("мост AND река", "мост река"), ("мост И река", "мост река"),
            ("мост NOT река", "мост -река"), ("мост AND NOT река", "мост -река"),
            ("мост NOT lang:ru река", "мост -lang:ru река"),
        ]
        for (text, same) in cases {
            #expect(try query(text).clauses == (try query(same).clauses), "\(text)")
        }
        // At the end, or between quotation marks, they are words.
        #expect(try query("мост И").clauses == (try query("мост \"и\"").clauses))
        #expect(try query("мост \"NOT\" река").clauses.count == 3)
    }

    @Test func aWordOfSeveralPartsIsAPhrase() throws {
        let typed = try query("юго-восток").clauses
        #expect(typed == (try query("\"юго восток\"").clauses))
        #expect(typed.count == 1)
    }

    @Test(arguments: ["елка", "ЁЛКА", "ё\u{301}лка", "е\u{308}лка", "ёл\u{AD}ка"])
    func spellingsOfOneWordAreOne(word: String) throws {
        #expect(try query(word).clauses == (try query("ёлка").clauses))
    }

    @Test func onlyTheWordThatIsBeingTypedMayGoOn() throws {
        func isBeginning(_ text: String) throws -> [Bool] {
            try query(text, isTyping: true).clauses.map { clause in
                guard case .words(let words) = clause[0].test else { return false }
                return words.last.map { !$0.prefixes.isEmpty && !$0.stems.isEmpty } ?? false
            }
        }
        #expect(try isBeginning("мост рек") == [false, true])
        #expect(try isBeginning("мост рек ") == [false, false])
        #expect(try isBeginning("\"мост рек") == [true])
        #expect(try isBeginning("\"мост рек\"") == [false])
    }

    @Test(
        arguments: [
            ("", .nothingToFind), ("  ", .nothingToFind), ("—", .nothingToFind),
            ("\"", .nothingToFind), ("OR |", .nothingToFind), ("*", .nothingToFind),
            ("is:nice", .unknownMark("nice")), ("after:soon", .noDate("soon")),
            ("до:", .missingValue("до")), ("section:", .missingValue("section")),
            ("-feed:\" \"", .missingValue("feed")), ("is:", .missingValue("is")),
            ("lang: мост", .missingValue("lang")), ("м*ст", .strayAsterisk("м*ст")),
            ("\"п* р*\"", .strayAsterisk("п* р")), ("*мост", .strayAsterisk("*мост")),
            ("is:read OR мост", .cannotJoin("is")),
            ("мост | после:2022", .cannotJoin("после")),
            (String(repeating: "а ", count: 65), .tooLong(words: 64)),
            (String(repeating: "\"", count: 9000), .tooLong(words: 64)),
        ] as [(String, SearchProblem)])
    func whatCannotBeSearchedForIsExplained(text: String, problem: SearchProblem) {
        #expect(throws: problem) { try query(text) }
    }

    @Test func aFilterThatIsBeingTypedIsNoMistake() throws {
        for unfinished in ["is:unr", "after:20", "section:", "is:"] {
            #expect(try query("мост " + unfinished, isTyping: true).clauses.count == 1)
        }
        #expect(throws: SearchProblem.unknownMark("unr")) { try query("is:unr ", isTyping: true) }
        #expect(throws: SearchProblem.noDate("20")) { try query("after:20") }
    }
}
