import Testing

@testable import Terminal

@Suite struct ClipboardTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("Мост", "0JzQvtGB0YI="), ("\u{1B}]0;x\u{7}", "G10wO3gH"),
    ])
    func aTextGoesAsBase64(text: String, base64: String) {
        #expect(clipboardRequest(for: text) == Array("\u{1B}]52;c;\(base64)\u{7}".utf8))
    }

    @Test func aTextTooLongForTerminalsIsNotSent() {
        #expect(clipboardRequest(for: String(repeating: "ж", count: 50_000)) == nil)
    }
}
