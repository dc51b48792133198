import Articles
import Testing

@testable import Gazeta

@Suite struct MarkdownTextTests {
    @Test(arguments: [
        ("Мост, 2 км", "Мост, 2 км"),
        ("a*b*c _d_ `e`", #"a\*b\*c \_d\_ \`e\`"#),
        ("<script>&lt;</script>", #"\<script\>\&lt;\</script\>"#),
        ("[текст](javascript:1)", #"\[текст\](javascript:1)"#),
        ("# Мост", ##"\# Мост"##),
        ("№ 3 # 4 #", ##"№ 3 \# 4 \#"##),
        ("1. Мост", #"1\. Мост"#),
        ("2022. Год моста", #"2022\. Год моста"#),
        ("(iv) Мост", #"(iv\) Мост"#),
        ("- Мост", #"\- Мост"#),
        ("--- мост", #"\--- мост"#),
        ("=== мост", #"\=== мост"#),
        ("  от края\tдо края  ", "от края до края"),
        ("раз\nдва", "раз\\\nдва"),
        ("раз\n1) два", "раз\\\n1\\) два"),
        ("раз\u{2028}два\u{0}\u{1B}[31m\u{202E}", "раз\\\nдва\\[31m"),
        ("~~5~~ | $6$ ^7^ @8", #"\~\~5\~\~ \| \$6\$ \^7\^ \@8"#),
        ("", ""), (" \n ", ""),
    ])
    func textStaysText(text: String, expected: String) {
        #expect(markdown(SpannedText(text)) == expected)
    }

    private func span(_ start: Int, _ end: Int, _ style: Span.Style) -> Span {
        Span(start: start, end: end, style: style)
    }

    @Test func spansAreWrittenAroundTheirWords() {
        let text = SpannedText(
            "Новый мост открыт: код A*B, сайт.",
            spans: [
                span(0, 6, .strong), span(6, 11, .emphasis), span(23, 26, .code),
                span(28, 32, .link(url: "https://a.example/(1)?b=<ы>;")),
            ])
        #expect(
            markdown(text)
                == "**Новый** *мост* открыт: код `A*B`, [сайт](https://a.example/%281%29?b=%3C%D1%8B%3E%3B)."
        )
    }

    @Test func spansMayNestAndOverlap() {
        let nested = SpannedText(
            "раз два три", spans: [span(0, 11, .strong), span(4, 7, .emphasis)])
        #expect(markdown(nested) == "**раз *два* три**")
        let crossed = SpannedText(
            "раз два три", spans: [span(0, 7, .strong), span(4, 11, .emphasis)])
        #expect(markdown(crossed) == "**раз *два*** *три*")
        let both = SpannedText("раз", spans: [span(0, 3, .strong), span(0, 3, .emphasis)])
        #expect(markdown(both) == "***раз***")
    }

    @Test func stylesThatMarkdownCannotSayAreLeftOut() {
        let quoted = SpannedText("сказал«да»ил", spans: [span(6, 10, .strong)])
        #expect(markdown(quoted) == "сказал«да»ил")
        let touching = SpannedText("разДва", spans: [span(0, 3, .strong), span(3, 6, .emphasis)])
        #expect(markdown(touching) == "**раз**Два")
        let blank = SpannedText("раз   два", spans: [span(3, 6, .strong)])
        #expect(markdown(blank) == "раз два")
    }

    @Test func aLinkLeadsToTheWebOrNowhere() {
        for address in [
            "javascript:alert(1)", "file:///etc/passwd", "https://a b", "data:text/html,1",
        ] {
            let text = SpannedText("Смотри!тут", spans: [span(7, 10, .link(url: address))])
            #expect(markdown(text) == "Смотри!тут")
        }
        // No picture comes of an exclamation mark before a link.
        let text = SpannedText("Смотри!тут", spans: [span(7, 10, .link(url: "http://a.example"))])
        #expect(markdown(text) == #"Смотри\![тут](http://a.example)"#)
    }

    @Test func codeKeepsItsBackquotes() {
        #expect(markdown(SpannedText("a``b`", spans: [span(0, 5, .code)])) == "``` a``b` ```")
    }

    @Test func manySpansCostNoMoreThanTheyShow() {
        let count = 20_000
        let spans = (0..<count).map { span($0, 2 * count - $0, $0 % 2 == 0 ? .strong : .emphasis) }
        let text = SpannedText(String(repeating: "а", count: 2 * count), spans: spans)
        #expect(markdown(text).unicodeScalars.count { $0 == "а" } == 2 * count)
    }
}
