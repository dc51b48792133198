import Testing

@testable import Gazeta

/// Which lines make a paragraph. A measure of 60 joins what may be joined.
@Suite struct ParagraphBoundsTests {
    private func expect(_ text: String, becomes expected: String, _ why: String) {
        #expect(wrapped(text, width: 60) == expected, "\(why)")
    }

    @Test func blankLinesPartParagraphsAndStay() {
        expect("one\ntwo\n\nthree\n", becomes: "one two\n\nthree\n", "one blank line")
        expect("\n\none\n\n\n\ntwo\n\n", becomes: "\n\none\n\n\n\ntwo\n\n", "several, at the ends")
        expect("one\n \t \ntwo\n", becomes: "one\n\ntwo\n", "a line of blanks")
        expect("one\n\u{A0}\ntwo\n", becomes: "one\n\ntwo\n", "a line of no-break spaces")
    }

    @Test func listItemsBeginParagraphs() {
        for marker in ["-", "*", "•", "‣", "1.", "1)", "(1)", "а)", "a)"] {
            let text = "one\n\(marker) two\n\(marker) three\n"
            expect(text, becomes: text, marker)
        }
        expect("1. a\n2. b\n3. c\n", becomes: "1. a\n2. b\n3. c\n", "numbers that go on")
        expect("Buy:\n7. bread\n", becomes: "Buy:\n7. bread\n", "a number after a colon")
        expect("1. a\n   b\n2. c\n  d\n", becomes: "1. a b\n2. c d\n", "lines behind a marker")
        expect("- a\nb\n", becomes: "- a\nb\n", "a line that does not hang")
    }

    @Test func whatOnlyLooksLikeAMarkerIsText() {
        expect("he came in\n1999. Then\n", becomes: "he came in 1999. Then\n", "a year")
        expect("he was just\n12. Then\n", becomes: "he was just 12. Then\n", "a sentence's end")
        expect("it is 2\n+ 3 now\n", becomes: "it is 2 + 3 now\n", "a sum")
        expect("from\n-5 to 5\n", becomes: "from -5 to 5\n", "a number below zero")
        expect("see (a,\nb) there\n", becomes: "see (a, b) there\n", "the end of a bracket")
    }

    @Test func directSpeechBeginsParagraphs() {
        for text in ["— Да.\n— Нет.\n", "Купить:\n— хлеб;\n— масло.\n", "Вот\n– что\n"] {
            expect(text, becomes: text, text)
        }
    }

    /// Other programs let dashes begin lines; a full line before one shows it.
    @Test func aDashTornFromAFullLineIsTakenBack() {
        let torn = "Президент сказал на встрече, что город\n— столица страны\n"
        expect(torn, becomes: "Президент сказал на встрече, что город — столица страны\n", "torn")
        let cry = "Никто не хотел уходить с той площади!\n— крикнул он\n"
        expect(cry, becomes: "Никто не хотел уходить с той площади! — крикнул он\n", "a cry")
        let answered = "Никто не хотел уходить с той площади!\n— Ни один\n"
        expect(answered, becomes: answered, "an answer")
        let list = "— дом на углу площади с большим балконом\n— столица страны\n"
        expect(list, becomes: list, "a list with dashes")
    }

    @Test func anotherIndentBeginsAParagraph() {
        expect("one\n  two\n", becomes: "one\n  two\n", "more")
        expect("  one\n  two\n", becomes: "  one two\n", "the same")
        expect("one\ntwo\n  three\n", becomes: "one two\n  three\n", "more, later")
        expect(
            "   Titled\na text that is longer by far\n",
            becomes: "   Titled\na text that is longer by far\n", "title")
        expect(
            "   Once upon a time\nthere was one\n   Then\n",
            becomes: "   Once upon a time there was one\n   Then\n", "indented first lines")
    }

    @Test func aFileWithAParagraphALineKeepsThemApart() {
        let long = String(repeating: "words of some length ", count: 8) + "end"
        let apart = wrapped("Title\n\(long)\n\(long).\nshort\n", width: 60)
        #expect(apart.split(separator: "\n").filter { $0.hasPrefix("words of some") }.count >= 2)
        #expect(apart.hasPrefix("Title\nwords"))
        #expect(apart.hasSuffix("end.\nshort\n"))
        let edited = "some line that stands before it, nearly full\n\(long)\nand another\n"
        let joined = edited.replacing("\n", with: " ")
        #expect(wrapped(edited, width: 60) == wrapped(joined, width: 60))
    }
}
