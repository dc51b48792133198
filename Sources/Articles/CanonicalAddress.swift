/// An address without what does not tell one story from another.
///
/// Scheme and host in small letters and without `www.`, http and https as one, no fragment, no
/// default port, no closing slash, no tracking parameters, and ASCII alone: other bytes are
/// escaped as browsers send them, so that what is left is compared byte for byte.
package struct CanonicalAddress: Hashable, Sendable {
    package let text: String

    /// Nil for what is no http or https address.
    package init?(_ address: String) {
        guard let separator = address.firstRange(ofASCII: "://") else { return nil }
        let scheme = address[..<separator.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        var rest = address[separator.upperBound...]
        // By bytes: a combining mark after one of these would make it another character.
        if let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
        let hostEnd =
            rest.utf8.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
            ?? rest.endIndex
        guard let host = Self.host(rest[..<hostEnd]) else { return nil }
        let pathAndQuery = escaped(rest[hostEnd...])
        let queryStart = pathAndQuery.firstIndex(of: "?") ?? pathAndQuery.endIndex
        var path = pathAndQuery[..<queryStart]
        while path.last == "/" { path = path.dropLast() }
        text = host + path + Self.query(pathAndQuery[queryStart...].dropFirst())
    }

    /// Whether it leads to the front page of a site, which is no story of its own.
    package var isOfFrontPage: Bool {
        !text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    }

    private static func host(_ authority: Substring) -> String? {
        let authority = escaped(authority.lowercased()).lowercased()
        // Whoever logs in, it is the same story.
        let afterUser = authority.lastIndex(of: "@").map { authority.index(after: $0) }
        var host = String(authority[(afterUser ?? authority.startIndex)...])
        for port in [":80", ":443"] where host.hasSuffix(port) {
            host.removeLast(port.utf8.count)
        }
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return host.isEmpty ? nil : host
    }

    private static func query(_ query: Substring) -> String {
        let kept = query.split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !trackingNames.contains(name) && !name.hasPrefix("utm_")
        }
        return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    }

    /// Parameters that say how a reader came, not what is read.
    private static let trackingNames: Set<String> = [
        "fbclid", "gclid", "yclid", "ysclid", "mc_cid", "mc_eid", "igshid",
    ]
}

/// The text in ASCII: other bytes as "%D0", and so spelled where they came as "%d0".
private func escaped(_ text: some StringProtocol) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var spelled: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        guard byte < 0x80 else {
            spelled += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            continue
        }
        spelled.append(byte)
        let pair = rest.prefix(2)
        if byte == UInt8(ascii: "%"), pair.count == 2, pair.allSatisfy(isHexadecimal) {
            spelled += pair.map { $0 >= UInt8(ascii: "a") ? $0 - 0x20 : $0 }
            rest = rest.dropFirst(2)
        }
    }
    return String(decoding: spelled, as: UTF8.self)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
}

extension String {
    fileprivate func firstRange(ofASCII mark: StaticString) -> Range<String.Index>? {
        let pattern = Array(mark.description.utf8)
        var start = utf8.startIndex
        while start < utf8.endIndex {
            if utf8[start...].starts(with: pattern) {
                return start..<utf8.index(start, offsetBy: pattern.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}
