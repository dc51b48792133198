/// An address without what does not tell one story from another.
///
/// Scheme and host in small letters and without `www.`, http and https as one, no fragment, no
/// default port, no closing slash, no tracking parameters. What is left is compared byte for byte.
package struct CanonicalAddress: Hashable, Sendable {
    package let text: String

    /// Nil for what is no http or https address.
    package init?(_ address: String) {
        guard let separator = address.firstRange(ofASCII: "://") else { return nil }
        let scheme = address[..<separator.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        var rest = address[separator.upperBound...]
        if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
        let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        guard let host = Self.host(rest[..<hostEnd]) else { return nil }
        let pathAndQuery = rest[hostEnd...]
        let queryStart = pathAndQuery.firstIndex(of: "?") ?? pathAndQuery.endIndex
        var path = pathAndQuery[..<queryStart]
        while path.last == "/" { path = path.dropLast() }
        text = host + path + Self.query(pathAndQuery[queryStart...].dropFirst())
    }

    private static func host(_ authority: Substring) -> String? {
        // Whoever logs in, it is the same story.
        let afterUser = authority.lastIndex(of: "@").map { authority.index(after: $0) }
        var host = authority[(afterUser ?? authority.startIndex)...].lowercased()
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
