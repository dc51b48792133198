import Dispatch
import Glibc
import Synchronization
import Testing

/// A publisher on this machine: it serves what it is given, tells what has not changed since, and
/// notes what it was asked.
final class NewsServer: Sendable {
    struct Page: Sendable {
        var status = 200
        var body = ""
        var type = "application/xml"
        /// Where a redirection leads.
        var location: String?
        /// What is asked for and never comes.
        var isSilent = false
    }

    private let pages = Mutex<[String: Page]>([:])
    private let asked = Mutex<[String]>([])
    private let listener: Int32
    let port: UInt16

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        port = try Self.listen(on: listener)
        DispatchQueue(label: "publisher").async { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0, let server = self else { return }
                DispatchQueue(label: "reader of news").async { server.serve(connection) }
            }
        }
    }

    private static func listen(on listener: Int32) throws -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && Glibc.listen(listener, 64) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        try #require(isListening)
        return UInt16(bigEndian: address.sin_port)
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// The address of a path on one of the hosts it plays, of which "localhost" is another.
    func address(_ path: String, host: String = "127.0.0.1") -> String {
        "http://\(host):\(port)\(path)"
    }

    func put(_ page: Page, at path: String) {
        pages.withLock { $0[path] = page }
    }

    /// Serves a feed of items given as guid and title.
    func putFeed(
        _ title: String, _ items: [(guid: String, title: String)], at path: String,
        linksTo site: String? = nil
    ) {
        let site = site ?? address("")
        let items = items.map { guid, title in
            """
            <item><title>\(title)</title><guid isPermaLink="false">\(guid)</guid>
            <link>\(site)/news/\(guid)</link><description>О том, что \(title).</description>
            </item>
            """
        }
        put(
            Page(
                body: """
                    <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>
                    <title>\(title)</title>\(items.joined())</channel></rss>
                    """), at: path)
    }

    /// The requests since the last look, as "/feed 200".
    func takeRequests() -> [String] {
        asked.withLock { asked in
            defer { asked = [] }
            return asked
        }
    }

    private func serve(_ connection: Int32) {
        defer { close(connection) }
        guard let head = head(of: connection) else { return }
        let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let page = pages.withLock { $0[path] } ?? Page(status: 404)
        let tag = "\"\(page.body.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) })\""
        let isKnown = head.contains("If-None-Match: \(tag)\r\n")
        let status = isKnown && page.status == 200 ? 304 : page.status
        asked.withLock { $0.append("\(path) \(status)") }
        if page.isSilent {
            var byte: UInt8 = 0
            while read(connection, &byte, 1) > 0 {}
            return
        }
        let body = status == 200 ? page.body : ""
        let location = page.location.map { "Location: \($0)\r\n" } ?? ""
        let answer =
            "HTTP/1.1 \(status) -\r\nETag: \(tag)\r\n\(location)Content-Type: \(page.type)\r\n"
            + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n" + body
        var rest = Array(answer.utf8)[...]
        while !rest.isEmpty {
            // The tests are not to die of whoever hangs up.
            let sent = rest.withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    private func head(of connection: Int32) -> String? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard head.count < 1 << 16, read(connection, &byte, 1) == 1 else { return nil }
            head.append(byte)
        }
        return String(decoding: head, as: UTF8.self)
    }
}
