/// How the server answers one request.
struct Reply: Sendable {
    enum Step: Sendable {
        case bytes([UInt8])
        /// Over and over, until the other side hangs up.
        case endlessly([UInt8])
        /// A byte now and then, for ever.
        case slowly(UInt8)
        /// Nothing for so many milliseconds.
        case pause(Int32)
        /// Nothing, for ever.
        case silence
    }

    var steps: [Step]
    /// Whether the server hangs up after it.
    var closes = true

    var isEndless: Bool {
        steps.contains {
            switch $0 {
            case .bytes, .pause: false
            case .endlessly, .slowly, .silence: true
            }
        }
    }

    /// Bytes as they are, and the end of the connection.
    static func raw(_ text: String, then steps: Step...) -> Reply {
        Reply(steps: [.bytes(Array(text.utf8))] + steps)
    }

    /// A whole answer; the connection stays.
    static func answer(
        _ status: Int, _ fields: [(String, String)] = [], body: [UInt8] = []
    ) -> Reply {
        var head = "HTTP/1.1 \(status) \(status)\r\n"
        for (name, value) in fields + [("Content-Length", String(body.count))] {
            head += "\(name): \(value)\r\n"
        }
        return Reply(steps: [.bytes(Array((head + "\r\n").utf8) + body)], closes: false)
    }

    static func feed(_ title: String = "Вести Реута", _ fields: [(String, String)] = []) -> Reply {
        .answer(200, [("Content-Type", "application/rss+xml")] + fields, body: rss(title))
    }

    static func redirection(_ status: Int = 302, to location: String) -> Reply {
        .answer(status, [("Location", location)])
    }
}

/// A small feed.
func rss(_ title: String = "Вести Реута") -> [UInt8] {
    Array(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>\(title)</title><ttl>120</ttl>
        <item><title>Мост открыт</title><link>https://news.example/1</link><guid>1</guid></item>
        </channel></rss>
        """.utf8)
}
