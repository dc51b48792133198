import Screen
import Testing

@testable import Reader

@Suite struct ActionTests {
    @Test func everyActionStandsInTheTableOnce() {
        #expect(Action.table.map(\.action) == Action.allCases)
    }

    @Test func everyKeyReachesItsAction() {
        for row in Action.table {
            #expect(!row.keys.isEmpty)
            for key in row.keys { #expect(KeyMap.standard.action(for: key) == row.action) }
        }
    }

    @Test(arguments: [
        ("q", "й"), ("o", "щ"), ("j", "о"), ("k", "л"), ("n", "т"), ("p", "з"), ("s", "ы"),
        ("u", "г"), ("A", "Ф"), ("z", "я"), ("y", "н"), ("[", "х"), ("]", "ъ"), ("J", "О"),
        ("t", "е"), ("g", "п"), ("G", "П"), ("h", "р"), ("l", "д"), ("?", ","),
        ("s", "і"), ("]", "ї"), ("[", "ă"), ("]", "î"),
    ])
    func otherLayoutsWorkAsTheLatin(latin: String, other: String) {
        let keys = (KeyPress.character(Character(latin)), KeyPress.character(Character(other)))
        let action = KeyMap.standard.action(for: keys.0)
        #expect(action != nil)
        #expect(KeyMap.standard.action(for: keys.1) == action)
    }

    @Test(arguments: [Wording.russian, .romanian, .english])
    func everyActionHasItsOwnWords(wording: Wording) {
        let titles = Action.allCases.map { wording.words(for: $0).title }
        #expect(Set(titles).count == titles.count)
        #expect(Action.allCases.allSatisfy { !wording.words(for: $0).hint.isEmpty })
    }

    @Test(arguments: [Wording.russian, .romanian, .english])
    func theHelpShowsEveryActionWholeInSixtyColumns(wording: Wording) {
        var reader = ScriptedReader(rows: 90, columns: 60, wording: wording)
        reader.press("?")
        let rows = reader.rows
        for action in Action.allCases {
            let title = wording.words(for: action).title
            #expect(rows.contains { $0.contains(title) }, "\(title)")
        }
    }

    @Test(arguments: [Wording.russian, .romanian, .english])
    func inFortyColumnsTheHelpCutsNoTitle(wording: Wording) {
        var reader = ScriptedReader(rows: 120, columns: 40, wording: wording)
        reader.press("?")
        let page = reader.rows.filter { $0.hasPrefix("│") }
        #expect(!page.contains { $0.contains("…") })
        let words = Set(page.flatMap { $0.split { $0 == " " || $0 == "│" } })
        for action in Action.allCases {
            let title = wording.words(for: action).title.split(separator: " ")
            #expect(words.isSuperset(of: title), "\(title)")
        }
    }

    @Test(arguments: [Wording.russian, .romanian, .english], [40, 60, 100])
    func theHelpSaysWhatCanBeSearchedFor(wording: Wording, columns: Int) {
        var reader = ScriptedReader(rows: 120, columns: columns, wording: wording)
        reader.press("?")
        for (example, _) in wording.search.queries { #expect(reader.shows(" \(example) ")) }
    }

    @Test func theHelpScrollsAndAnyOtherKeyClosesIt() {
        var reader = ScriptedReader(rows: 10, columns: 60)
        reader.press("? End")
        #expect(reader.shows("к списку, из списка — выйти"))
        reader.press("Home")
        #expect(reader.shows("на строку или заголовок вверх"))
        reader.press("q")
        #expect(reader.state.overlay == .none)
        #expect(!reader.effects.contains(.quit))
    }

    @Test(arguments: [
        ("o", Effect.openInBrowser("https://vesti.example/bridge")),
        ("y", .copy("https://vesti.example/bridge")), ("t", .nextTheme),
        ("Ctrl-L", .redraw), ("q", .quit),
    ])
    func whatTheReaderCannotDoItselfIsAskedOfTheWorld(key: String, effect: Effect) {
        var reader = ScriptedReader()
        reader.forgetEffects()
        reader.press(key)
        #expect(reader.effects == [effect])
    }

    @Test func quitLeadsToTheListFirst() {
        var reader = ScriptedReader()
        reader.press("Enter q")
        #expect(reader.state.focus == .list)
        #expect(!reader.effects.contains(.quit))
        reader.press("Right q")
        #expect(reader.state.focus == .list)
        #expect(!reader.effects.contains(.quit))
        reader.press("q")
        #expect(reader.effects.last == .quit)
    }

    @Test func theMeasureStaysWithinItsBounds() {
        var reader = ScriptedReader(rows: 45, columns: 300)
        reader.press("Enter + + + + + + + + + + + + + + + + + + + +")
        #expect(reader.state.setting.measure == 120)
        reader.press("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -")
        #expect(reader.state.setting.measure == 28)
        #expect(reader.shows("Ширина набора 28 знаков"))
    }

    @Test func aStepOfTheMeasureIsSeenOrTheWindowIsNamed() {
        var reader = ScriptedReader(rows: 30, columns: 60)
        reader.press("Enter +")
        #expect(reader.shows("Предел окна: 56 знаков"))
        #expect(reader.state.setting.measure == 72)
        reader.press("-")
        #expect(reader.shows("Ширина набора 52 знака"))
        reader.press("+")
        #expect(reader.shows("Ширина набора 56 знаков"))
    }

    @Test func theColoursChosenAreNamed() {
        var reader = ScriptedReader()
        reader.press("t")
        reader.send(.themeChanged("light"))
        #expect(reader.shows("Цвета: для светлого фона"))
    }

    @Test func theCopiedAddressIsShown() {
        var reader = ScriptedReader()
        reader.press("y")
        #expect(reader.shows("В буфере: https://vesti.example/bridge"))
    }

    @Test(arguments: [20, 30, 40, 60, 100], [Wording.russian, .romanian, .english])
    func theQuestionShowsItsAnswersAtEveryWidth(columns: Int, wording: Wording) {
        var reader = ScriptedReader(rows: 12, columns: columns, wording: wording)
        reader.press("A")
        #expect(reader.shows(columns < 40 ? wording.answersBriefly : wording.answers))
    }

    @Test func onANarrowScreenTheWayBackFromAnArticleIsShown() {
        var reader = ScriptedReader(rows: 12, columns: 40)
        reader.press("Enter")
        #expect(reader.shows("← назад"))
    }

    @Test func onAScreenTooSmallOnlyLeavingWorks() {
        var reader = ScriptedReader(rows: 3, columns: 12)
        reader.forgetEffects()
        reader.press("j Enter s A y")
        #expect(reader.effects == [])
        reader.press("q")
        #expect(reader.effects == [.quit])
    }
}
