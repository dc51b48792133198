import Dispatch
import Glibc

/// A server on this machine that answers by a script, well or badly. Every address of 127.0.0.0/8
/// reaches it, so that it can play several hosts.
final class LoopbackServer: Sendable {
    /// What it was asked.
    struct Request: Sendable {
        /// The host it was asked as, without port.
        var host: String
        var path: String
        /// The whole head.
        var text: String

        /// The value of a header field, without regard to the case of its name.
        func field(_ name: String) -> String? {
            let opening = name.lowercased() + ": "
            return text.split(separator: "\r\n").first { $0.lowercased().hasPrefix(opening) }
                .map { String($0.dropFirst(opening.count)) }
        }
    }

    enum Event: Sendable {
        case asked(Request)
        case answered(host: String)
        /// Whoever asked has gone before the answer was over.
        case abandoned(host: String)
    }

    let port: UInt16
    /// What has happened; it ends when the server is closed.
    let events: AsyncStream<Event>
    private let telling: AsyncStream<Event>.Continuation
    private let listener: Int32

    init(_ script: @escaping @Sendable (Request) -> Reply) throws {
        // The process must not end when somebody hangs up.
        signal(SIGPIPE, SIG_IGN)
        (events, telling) = AsyncStream.makeStream()
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try freePort(for: listener)
        listen(listener, 512)
        let (listener, telling) = (listener, telling)
        DispatchQueue(label: "listener").async {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                DispatchQueue(label: "connection").async {
                    Connection(connection, telling: telling).serve(script)
                }
            }
        }
    }

    /// No more connections are taken, and no more events told. Whoever does not call this leaves
    /// it to the end of the process.
    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        telling.finish()
    }

    /// The address of a path on one of the hosts it plays.
    func address(_ path: String, host: String = "127.0.0.1", scheme: String = "http") -> String {
        "\(scheme)://\(host):\(port)\(path)"
    }
}

/// One connection of the server.
private struct Connection {
    let descriptor: Int32
    let telling: AsyncStream<LoopbackServer.Event>.Continuation

    init(_ descriptor: Int32, telling: AsyncStream<LoopbackServer.Event>.Continuation) {
        self.descriptor = descriptor
        self.telling = telling
    }

    /// Answers request after request until either side hangs up.
    func serve(_ script: (LoopbackServer.Request) -> Reply) {
        defer { close(descriptor) }
        while let request = nextRequest() {
            telling.yield(.asked(request))
            let reply = script(request)
            // Whoever asks again at once would be seen to.
            if !reply.isEndless { telling.yield(.answered(host: request.host)) }
            for step in reply.steps where !perform(step) {
                telling.yield(.abandoned(host: request.host))
                return
            }
            if reply.closes { return }
        }
    }

    private func nextRequest() -> LoopbackServer.Request? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard read(descriptor, &byte, 1) == 1 else { return nil }
            head.append(byte)
            // No request but the beginning of a handshake.
            if head.first == 0x16 { return LoopbackServer.Request(host: "", path: "", text: "") }
        }
        let text = String(decoding: head, as: UTF8.self)
        let path = text.split(separator: " ").dropFirst().first ?? ""
        var request = LoopbackServer.Request(host: "", path: String(path), text: text)
        request.host = request.field("Host").map { String($0.prefix { $0 != ":" }) } ?? ""
        return request
    }

    /// False where nobody listens any more.
    private func perform(_ step: Reply.Step) -> Bool {
        switch step {
        case .bytes(let bytes): return send(bytes)
        case .endlessly(let bytes):
            while send(bytes) {}
            return false
        case .slowly(let byte):
            while send([byte]), !hasGone(within: 5) {}
            return false
        case .pause(let milliseconds): return !hasGone(within: milliseconds)
        case .silence:
            while !hasGone(within: -1) {}
            return false
        }
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Waits so many milliseconds for the other side to hang up.
    private func hasGone(within milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }
}
