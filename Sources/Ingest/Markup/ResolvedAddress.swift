/// The absolute address a reference means where it stands in a document at `base` (RFC 3986,
/// section 5, with what browsers forgive: spaces around, line ends inside, backslashes). Nil for
/// anything that does not lead to http or https, and for any that no server would take for its
/// length. Letters beyond ASCII stay as they are.
func resolvedAddress(_ reference: String, base: String?) -> String? {
    guard reference.utf8.count <= longestAddress else { return nil }
    let reference = AddressParts(mendedAddress(reference))
    if let scheme = reference.scheme {
        guard isWeb(scheme) else { return nil }
        // "http:page" has no place to begin from.
        guard let authority = reference.authority, !authority.isEmpty else { return nil }
        return reference.address(scheme: scheme, authority: authority)
    }
    // It comes with every address that is relative to it.
    guard base?.utf8.count ?? 0 <= longestBase else { return nil }
    let base = base.map { AddressParts(mendedAddress($0)) }
    let scheme = base?.scheme ?? Array("https".utf8)[...]
    guard isWeb(scheme) else { return nil }
    if let authority = reference.authority {
        guard !authority.isEmpty else { return nil }
        return reference.address(scheme: scheme, authority: authority)
    }
    guard let base, let authority = base.authority, !authority.isEmpty else { return nil }
    var target = reference
    if reference.path.isEmpty {
        target.path = base.path
        if reference.query == nil { target.query = base.query }
    } else if reference.path.first != UInt8(ascii: "/") {
        let folder = base.path.lastIndex(of: UInt8(ascii: "/")).map { base.path[...$0] }
        target.path = (Array(folder ?? Array("/".utf8)[...]) + reference.path)[...]
    }
    return target.address(scheme: scheme, authority: authority)
}

/// Bytes: servers take 8 KiB with a request's first line.
private let longestAddress = 8 << 10
/// Bytes: browsers once took no more.
private let longestBase = 2 << 10

private func isWeb(_ scheme: ArraySlice<UInt8>) -> Bool {
    let small = scheme.map { $0 | 0x20 }
    return small == Array("http".utf8) || small == Array("https".utf8)
}

/// The parts of an address or a reference, as bytes (RFC 3986, appendix B).
private struct AddressParts {
    var scheme: ArraySlice<UInt8>?
    var authority: ArraySlice<UInt8>?
    var path: ArraySlice<UInt8>
    var query: ArraySlice<UInt8>?
    var fragment: ArraySlice<UInt8>?

    init(_ address: [UInt8]) {
        var rest = address[...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = rest[(hash + 1)...]
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = rest[(mark + 1)...]
            rest = rest[..<mark]
        }
        let colon = rest.firstIndex { !Self.isSchemeByte($0) }
        if let colon, rest[colon] == UInt8(ascii: ":"), let first = rest.first,
            (0x61...0x7A).contains(first | 0x20)
        {
            scheme = rest[..<colon]
            rest = rest[(colon + 1)...]
        }
        let slashes = Array("//".utf8)
        if rest.starts(with: slashes) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        path = rest
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    func address(scheme: ArraySlice<UInt8>, authority: ArraySlice<UInt8>) -> String {
        var written = scheme.map { $0 | 0x20 }
        written += Array("://".utf8)
        written += authority
        written += withoutDots(path)
        if let query { written += [UInt8(ascii: "?")] + query }
        if let fragment { written += [UInt8(ascii: "#")] + fragment }
        return String(decoding: written, as: UTF8.self)
    }
}

/// The path with its "." and ".." resolved (RFC 3986, 5.2.4).
private func withoutDots(_ path: ArraySlice<UInt8>) -> [UInt8] {
    guard path.contains(UInt8(ascii: ".")) else { return Array(path) }
    // Where each kept segment begins, so that ".." takes the last one back.
    var written: [UInt8] = []
    var starts: [Int] = []
    let segments = path.dropFirst().split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (number, segment) in segments.enumerated() {
        let isLast = number == segments.count - 1
        let isDot = segment.elementsEqual(".".utf8)
        let isUp = segment.elementsEqual("..".utf8)
        if isUp, let start = starts.popLast() { written.removeSubrange(start...) }
        if isDot || isUp {
            if isLast { written.append(UInt8(ascii: "/")) }
            continue
        }
        starts.append(written.count)
        written.append(UInt8(ascii: "/"))
        written += segment
    }
    return written
}

/// The bytes of a written address without what browsers take out of it.
private func mendedAddress(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isBeforeQuery = true
    var written = Array(text.utf8)[...]
    while let first = written.first, first <= 0x20 { written.removeFirst() }
    while let last = written.last, last <= 0x20 { written.removeLast() }
    bytes.reserveCapacity(written.count)
    for byte in written {
        switch byte {
        case 0..<0x20, 0x7F: continue
        case 0x20: bytes += Array("%20".utf8)
        case UInt8(ascii: "\\") where isBeforeQuery: bytes.append(UInt8(ascii: "/"))
        case UInt8(ascii: "<"): bytes += Array("%3C".utf8)
        case UInt8(ascii: ">"): bytes += Array("%3E".utf8)
        case UInt8(ascii: "\""): bytes += Array("%22".utf8)
        default:
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { isBeforeQuery = false }
            bytes.append(byte)
        }
    }
    return bytes
}
