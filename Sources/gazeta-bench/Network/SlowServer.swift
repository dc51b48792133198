import Foundation
import Glibc

/// A server on loopback that answers every request after a delay, and with "not modified" whoever
/// shows that nothing has changed. Each feed has an address of its own in 127.0.0.0/8, as feeds
/// have hosts of their own.
final class SlowServer: Sendable {
    let port: UInt16
    private let socket: Int32

    /// Nil where no socket can be had.
    init?(delay: Double, answer: @escaping @Sendable (_ path: String) -> [UInt8]?) {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                var length = size
                return bind(socket, generic, size) == 0 && listen(socket, 512) == 0
                    && getsockname(socket, generic, &length) == 0
            }
        }
        guard socket >= 0, isBound else { return nil }
        self.socket = socket
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread {
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread { serve(connection, delay: delay, answer: answer) }
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    /// The address of feed `number`, on a host that no other feed has.
    func address(ofFeed number: Int) -> String {
        "http://127.0.\(number / 250).\(number % 250 + 1):\(port)/feed/\(number)"
    }
}

/// Answers the requests of one connection, one after the other.
private func serve(_ connection: Int32, delay: Double, answer: (String) -> [UInt8]?) {
    defer { close(connection) }
    var waiting: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 8192)
    while true {
        while let end = endOfRequest(waiting) {
            let request = String(decoding: waiting[..<end], as: UTF8.self)
            waiting.removeFirst(end)
            usleep(UInt32(delay * 1e6))
            let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
            let isKnown = request.lowercased().contains("if-none-match:")
            var bytes = Array(head(isKnown ? nil : answer(path), isKnown: isKnown).utf8)
            if !isKnown { bytes += answer(path) ?? [] }
            guard sendAll(bytes, to: connection) else { return }
        }
        let count = recv(connection, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        waiting += buffer[..<count]
    }
}

private func endOfRequest(_ bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [13, 10, 13, 10]
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
        .map { $0 + mark.count }
}

private func head(_ body: [UInt8]?, isKnown: Bool) -> String {
    let status = isKnown ? "304 Not Modified" : body == nil ? "404 Not Found" : "200 OK"
    return "HTTP/1.1 \(status)\r\nContent-Type: application/rss+xml\r\nETag: \"bench\"\r\n"
        + "Content-Length: \(body?.count ?? 0)\r\n\r\n"
}

private func sendAll(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            send(
                connection, buffer.baseAddress.map { $0 + sent }, buffer.count - sent,
                Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return false }
        sent += count
    }
    return true
}
