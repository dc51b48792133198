/// An address that can be fetched, taken apart; what is written of it is ASCII and has no login.
struct FetchAddress: Hashable, Sendable {
    enum Scheme: String, Sendable {
        case http, https

        var port: Int { self == .http ? 80 : 443 }
    }

    /// Who asks, where the address says so.
    struct Login: Hashable, Sendable {
        var user: String
        var password: String
    }

    let scheme: Scheme
    let login: Login?
    /// In small ASCII letters: a name, an IPv4 address in its usual form, or an IPv6 address
    /// without brackets.
    let host: String
    /// The host as people write it: "пример.рф".
    let shownHost: String
    let port: Int
    /// From the slash after the host on, without the fragment.
    let path: String

    /// Nil for what is no http or https address.
    init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(Self.longest + 1))
        guard bytes.count <= Self.longest else { return nil }
        let trimmed = trimmedSpace(bytes)
        guard let scheme = [Scheme.https, .http].first(where: { Self.opens(trimmed, $0) })
        else { return nil }
        let rest = trimmed.dropFirst(scheme.rawValue.utf8.count + 3)
            .prefix { $0 != UInt8(ascii: "#") }
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let loginEnd = authority.lastIndex(of: UInt8(ascii: "@"))
        let place = authority[(loginEnd.map { $0 + 1 } ?? authority.startIndex)...]
        // Some readers of addresses take this for a slash: it would be one host to them and
        // another here.
        guard !authority.contains(UInt8(ascii: "\\")) else { return nil }
        guard let (name, port) = Self.split(place), let (host, shown) = Self.host(name)
        else { return nil }
        let path = escaped(rest[authority.endIndex...])
        self.scheme = scheme
        self.login = loginEnd.map { Self.login(authority[..<$0]) }
        self.host = host
        shownHost = shown
        self.port = port ?? scheme.port
        self.path = path.hasPrefix("/") ? path : "/" + path
    }

    /// Longer ones no server takes.
    private static let longest = 8192

    var text: String {
        let shown = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return scheme.rawValue + "://" + shown + (port == scheme.port ? "" : ":\(port)") + path
    }

    /// Another path on the same server.
    func with(path: String) -> FetchAddress? {
        FetchAddress(scheme.rawValue + "://" + text.serverPart(after: scheme) + path)
    }

    /// Whether a login for this address may be shown to the other: the same server, and never
    /// in the clear what was given for a secret connection.
    func sharesLogin(with other: FetchAddress) -> Bool {
        guard host == other.host else { return false }
        let isSame = scheme == other.scheme && port == other.port
        let isSecured =
            scheme == .http && other.scheme == .https && port == 80 && other.port == 443
        return isSame || isSecured
    }

    private static func opens(_ bytes: ArraySlice<UInt8>, _ scheme: Scheme) -> Bool {
        bytes.prefix(scheme.rawValue.utf8.count + 3).map(asciiSmall)
            .elementsEqual((scheme.rawValue + "://").utf8)
    }

    private static func login(_ bytes: ArraySlice<UInt8>) -> Login {
        let user = bytes.prefix { $0 != UInt8(ascii: ":") }
        let password = bytes[user.endIndex...].dropFirst()
        return Login(
            user: String(decoding: unescaped(user), as: UTF8.self),
            password: String(decoding: unescaped(password), as: UTF8.self))
    }

    /// The host and, where one is named, the port.
    private static func split(
        _ place: ArraySlice<UInt8>
    ) -> (name: ArraySlice<UInt8>, port: Int?)? {
        let isBracketed = place.first == UInt8(ascii: "[")
        let nameEnd =
            isBracketed
            ? place.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
            : place.firstIndex(of: UInt8(ascii: ":")) ?? place.endIndex
        guard let nameEnd else { return nil }
        let rest = place[nameEnd...]
        guard let colon = rest.first else { return (place, nil) }
        guard colon == UInt8(ascii: ":") else { return nil }
        guard rest.count > 1 else { return (place[..<nameEnd], nil) }
        guard let port = decimal(rest.dropFirst()), (1...65_535).contains(port) else { return nil }
        return (place[..<nameEnd], port)
    }

    private static func host(_ name: ArraySlice<UInt8>) -> (host: String, shown: String)? {
        if name.first == UInt8(ascii: "[") {
            let inner = String(decoding: name.dropFirst().dropLast(), as: UTF8.self)
            guard let address = IPAddress(inner), address.isIPv6 else { return nil }
            return (address.text, inner)
        }
        var shown = String(decoding: unescaped(name), as: UTF8.self).lowercased()
        guard shown.utf8.allSatisfy(mayStandInHost), shown.utf8.count <= longestHost else {
            return nil
        }
        if shown.utf8.last == UInt8(ascii: ".") { shown.unicodeScalars.removeLast() }
        // By bytes: a combining mark after a dot would make it another character.
        let labels = shown.utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let spelled = labels.compactMap { asciiLabel(Substring($0)) }
        guard spelled.count == labels.count, !spelled.contains(""), let last = spelled.last
        else { return nil }
        let host = spelled.joined(separator: ".")
        // What ends in a number is read as an IPv4 address by whoever connects.
        let isNumber = last.utf8.allSatisfy { (0x30...0x39).contains($0) } || last.hasPrefix("0x")
        guard isNumber else { return (host, shown) }
        return IPAddress(host).map { ($0.text, $0.text) }
    }

    private static let longestHost = 1024
}

extension String {
    /// The host and port of a written address.
    fileprivate func serverPart(after scheme: FetchAddress.Scheme) -> Substring {
        self.dropFirst(scheme.rawValue.utf8.count + 3).prefix { $0 != "/" }
    }
}

/// Whether a byte of a decoded host name could not make it something else than a host.
private func mayStandInHost(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"#%/:;<>?@[\\]^`{|}".utf8.contains(byte)
}
