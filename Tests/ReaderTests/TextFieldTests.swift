import Screen
import Testing

@testable import Reader

@Suite struct TextFieldTests {
    private static let scripts: [(text: String, keys: [KeyPress], result: String, cursor: Int)] = [
        ("", [.character("Р"), .character("е"), .character("у"), .character("т")], "Реут", 4),
        ("Реут", [.backspace], "Реу", 3),
        ("Реут", [.home, .backspace], "Реут", 0),
        ("Реут", [.home, .delete], "еут", 0),
        ("Реут", [.delete], "Реут", 4),
        ("Реут", [.left, .left, .character("й")], "Рейут", 3),
        ("Реут", [.home, .right, .character("-")], "Р-еут", 2),
        ("Реут", [.home, .left, .end, .right, .character("!")], "Реут!", 5),
        ("Вести Реута", [.control("w")], "Вести ", 6),
        ("Вести Реута  ", [.control("w")], "Вести ", 6),
        ("Вести Реута", [.left, .left, .control("w")], "Вести та", 6),
        ("Вести Реута", [.left, .left, .control("u")], "та", 0),
        ("", [.control("w"), .control("u"), .backspace, .delete, .left, .right], "", 0),
        // A mark that is typed by itself joins its letter.
        ("е", [.character("\u{308}"), .character("ж")], "е\u{308}ж", 2),
        ("е\u{308}ж", [.left, .backspace], "ж", 0),
        ("мст", [.home, .right, .paste("о")], "мост", 2),
        ("", [.paste("\r\nновый\tмост\n\nчерез\r")], "новый мост через", 16),
        ("е", [.paste("\u{308}ж\u{308}")], "е\u{308}ж\u{308}", 2),
        ("中文", [.left, .character("国")], "中国文", 2),
    ]

    @Test(arguments: scripts)
    func keysDoWhatTheyDoInAShell(text: String, keys: [KeyPress], result: String, cursor: Int) {
        var field = TextField(text)
        for key in keys {
            let isTaken = field.take(key)
            #expect(isTaken)
        }
        #expect(field.text == result)
        #expect(field.cursor == cursor)
    }

    @Test(arguments: [
        KeyPress.enter, .escape, .tab, .up, .down, .pageDown, .function(1), .control("l"), .insert,
    ])
    func otherKeysAreNotTakenIn(key: KeyPress) {
        var field = TextField("Реут")
        let isTaken = field.take(key)
        #expect(!isTaken)
        #expect(field == TextField("Реут"))
    }

    @Test func noPasteIsTooLong() {
        var field = TextField(String(repeating: "а", count: 5000))
        for _ in 0..<5000 { _ = field.take(.character("б")) }
        _ = field.take(.paste("в"))
        #expect(field.text == String(repeating: "а", count: TextField.longest))
        field = TextField("ад")
        _ = field.take(.left)
        _ = field.take(.paste(String(repeating: "в", count: 100_000)))
        #expect(field.text.count == TextField.longest && field.text.hasSuffix("вд"))
    }

    @Test(arguments: 1...30)
    func theCursorIsAlwaysSeen(cells: Int) {
        var field = TextField("Библиотека № 3: 中文 и другое")
        for _ in 0...30 {
            var canvas = Canvas(Size(rows: 1, columns: cells + 2))
            field.draw(row: 0, column: 1, cells: cells, on: &canvas)
            let styles = (0..<cells + 2).map { canvas.grid[0, $0]?.style }
            #expect(styles.contains(.fieldCursor))
            #expect(styles.first == .text && styles.last == .text)
            _ = field.take(.left)
        }
    }
}
