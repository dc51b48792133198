/// From how far a machine can be reached; the further, the smaller.
enum Reach: Int, Comparable, Sendable {
    case everywhere
    /// The networks of a house or an office.
    case localNetwork
    /// This machine and its closest neighbours, where services trust whoever asks.
    case machine

    static func < (a: Reach, b: Reach) -> Bool { a.rawValue < b.rawValue }

    /// By the special-purpose registries of IANA (RFC 6890 and its successors).
    init(_ address: IPAddress) {
        let inner = address.isIPv6 ? Self.innerIPv4(of: address.bytes) : nil
        let bytes = inner ?? address.bytes
        let blocks = bytes.count == 4 ? Self.blocksOfIPv4 : Self.blocksOfIPv6
        self = blocks.first { shareBits($0.prefix, bytes, count: $0.bits) }?.reach ?? .everywhere
    }

    /// What a name tells before it is looked up.
    init(host: String) {
        if let address = IPAddress(host) {
            self.init(address)
            return
        }
        let labels = host.split(separator: ".")
        switch labels.last {
        case "localhost", nil: self = .machine
        case "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private":
            self = .localNetwork
        case "arpa" where labels.suffix(2).first == "home": self = .localNetwork
        // Without a dot a name is looked up in the domain of this machine.
        default: self = labels.count == 1 ? .localNetwork : .everywhere
        }
    }

    private typealias Block = (prefix: [UInt8], bits: Int, reach: Reach)

    private static let blocksOfIPv4: [Block] = [
        ([0], 8, .machine),
        ([10], 8, .localNetwork),
        ([100, 64], 10, .localNetwork),
        ([127], 8, .machine),
        ([169, 254], 16, .machine),
        ([172, 16], 12, .localNetwork),
        ([192, 0, 0], 24, .localNetwork),
        ([192, 168], 16, .localNetwork),
        ([198, 18], 15, .localNetwork),
        ([224], 4, .machine),
        ([240], 4, .machine),
    ]

    private static let blocksOfIPv6: [Block] = [
        ([0], 8, .machine),
        ([0x00, 0x64, 0xFF, 0x9B, 0, 1], 48, .localNetwork),
        ([0x01], 8, .machine),
        ([0xFC], 7, .localNetwork),
        ([0xFE, 0x80], 10, .machine),
        ([0xFE, 0xC0], 10, .localNetwork),
        ([0xFF], 8, .machine),
    ]

    /// The IPv4 address that an IPv6 one stands for: mapped, compatible, NAT64, 6to4.
    private static func innerIPv4(of bytes: [UInt8]) -> [UInt8]? {
        let zeros = [UInt8](repeating: 0, count: 10)
        let isMapped = bytes.starts(with: zeros + [0xFF, 0xFF])
        let isCompatible =
            bytes.starts(with: zeros + [0, 0]) && !bytes[12...].starts(with: [0, 0, 0])
        let isTranslated = bytes.starts(with: [0, 0x64, 0xFF, 0x9B] + zeros.prefix(8))
        if isMapped || isCompatible || isTranslated { return Array(bytes[12...]) }
        return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
    }
}

/// Whether the first `count` bits of both are the same, as far as either goes.
func shareBits(_ bytes: [UInt8], _ others: [UInt8], count: Int) -> Bool {
    for (index, (byte, other)) in zip(bytes, others).enumerated() {
        let counted = min(8, count - index * 8)
        guard counted > 0 else { return true }
        if (byte ^ other) >> (8 - counted) != 0 { return false }
    }
    return true
}
