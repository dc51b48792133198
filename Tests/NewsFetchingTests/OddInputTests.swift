import Testing

@testable import NewsFetching

/// Whatever servers and subscribers write, nothing here traps and every promise holds.
@Suite struct OddInputTests {
    private static let pieces = [
        "http://", "https://", "[", "]", "::", "@", ":", "/", "\\", "?", "#", "%", "%00", "%zz",
        "пример.рф", "xn--", "127.0.0.1", "0x7f", "99999999999999999999", ".", "..", " ", "\t",
        "\r\n", "\u{0}", "é", "e\u{301}", "🗞", "max-age=", "Retry-After", "Sun,", "06", "Nov",
        "1994", "08:49:37", "GMT", "-", "=", "\"", "a",
    ]

    /// Texts of such pieces, the same in every run.
    private func texts(_ count: Int) -> some Sequence<String> {
        var state: UInt64 = 2022
        func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).lazy.map { _ in
            (0..<(1 + next(below: 8))).map { _ in Self.pieces[next(below: Self.pieces.count)] }
                .joined()
        }
    }

    @Test func anAddressReadAgainIsTheSame() {
        var count = 0
        for text in texts(8000) {
            guard let address = FetchAddress("http://" + text) else { continue }
            count += 1
            #expect(address.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
            #expect(FetchAddress(address.text)?.text == address.text)
        }
        #expect(count > 500)
    }

    @Test func whateverAServerSaysTheNextCheckLiesAhead() {
        for text in texts(3000) {
            var headers = ResponseHeaders()
            for name in ["Retry-After", "Expires", "Date", "Cache-Control"] {
                headers.take(line: Array("\(name): \(text)\r\n".utf8))
            }
            let rest = ServerTimes.rest(in: headers, at: now)
            #expect(rest.map { $0 > now && $0 <= now + ServerTimes.longestRest } ?? true)
            let freshness = ServerTimes.freshness(of: headers, at: now)
            #expect(freshness.map { $0 >= 0 && $0 <= ServerTimes.longestFreshness } ?? true)
        }
    }
}
