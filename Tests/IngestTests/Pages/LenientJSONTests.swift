import Testing

@testable import Ingest

@Suite struct LenientJSONTests {
    @Test(arguments: [
        ("{\"a\": \"b\"}", "b"),
        ("{\"a\": \"b\",}", "b"),
        ("// из шаблона\n{/* заметка */ \"a\": \"b\"}", "b"),
        ("<!--{\"a\": \"b\"}-->", "b"),
        ("{\"a\": \"две\nстроки\"}", "две\nстроки"),
        ("{\"a\": \"\\u041c\\u043e\\u0441\\u0442 \\ud83d\\ude8b\"}", "Мост 🚋"),
        ("{\"a\": \"одна \\ud83d половина\"}", "одна \u{FFFD} половина"),
        ("{\"a\": 12.5e3}", "12.5e3"),
        ("{\"x\": [1, {\"a\": 2}], \"a\": \"b\"", "b"),
        ("{\"a\": \"обрыв", "обрыв"),
        ("{\"a\": 1, \"a\": \"второе\"}", "второе"),
    ])
    func whatPagesWriteIsRead(text: String, value: String) {
        #expect(LenientJSON(reading: text)?["a"]?.text == value)
    }

    @Test(arguments: ["", "нет", "\"строка\"", "12"])
    func aTextWithoutAnObjectIsNone(text: String) {
        #expect(LenientJSON(reading: text) == nil)
    }

    @Test func whatIsNestedTooDeepIsLeftOut() {
        let deep =
            String(repeating: "[", count: 1000) + "1" + String(repeating: "]", count: 1000)
        var value = LenientJSON(reading: "{\"a\": \(deep), \"b\": 2}")
        #expect(value?["b"]?.text == "2")
        var depth = 0
        while let inner = value?["a"] ?? value?.values.first, inner != value {
            value = inner
            depth += 1
        }
        #expect(depth <= LenientJSON.deepest)
    }
}
