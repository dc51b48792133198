import Glibc

/// An address of a machine: four bytes of IPv4 or sixteen of IPv6, in the order of the network.
struct IPAddress: Hashable, Sendable {
    let bytes: [UInt8]

    init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Every spelling that would reach a machine: "127.0.0.1", "127.1", "2130706433",
    /// "0x7f.0.0.1", "::1"; without brackets and zone.
    init?(_ text: String) {
        var v6 = in6_addr()
        if inet_pton(AF_INET6, text, &v6) == 1 {
            bytes = withUnsafeBytes(of: v6) { Array($0) }
            return
        }
        var v4 = in_addr()
        guard inet_aton(text, &v4) != 0 else { return nil }
        bytes = withUnsafeBytes(of: v4) { Array($0) }
    }

    var isIPv6: Bool { bytes.count == 16 }

    /// As it stands in an address, without brackets: IPv6 in eight groups.
    var text: String {
        guard isIPv6 else { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}
