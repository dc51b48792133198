/// An address without the name and password that may stand in it, and these apart.
struct AddressWithLogin {
    let url: String
    let user: String?
    let password: String?

    init(_ address: String) {
        let bytes = Array(address.utf8)
        guard let start = Self.authorityStart(of: bytes) else {
            (url, user, password) = (address, nil, nil)
            return
        }
        let end =
            bytes[start...].firstIndex { "/?#\\".utf8.contains($0) } ?? bytes.endIndex
        guard let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) else {
            (url, user, password) = (address, nil, nil)
            return
        }
        url = String(decoding: bytes[..<start] + bytes[(at + 1)...], as: UTF8.self)
        let login = bytes[start..<at]
        let colon = login.firstIndex(of: UInt8(ascii: ":")) ?? login.endIndex
        let name = Self.unescaped(login[..<colon])
        user = name.isEmpty ? nil : name
        password = colon < login.endIndex ? Self.unescaped(login[(colon + 1)...]) : nil
    }

    /// Behind the first "://".
    private static func authorityStart(of bytes: [UInt8]) -> Int? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            bytes[colon...].starts(with: "://".utf8)
        else { return nil }
        return colon + 3
    }

    /// With every "%40" as the byte it stands for.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            let pair = rest.prefix(2).compactMap(hexadecimalDigit)
            if byte == UInt8(ascii: "%"), pair.count == 2 {
                plain.append(pair[0] << 4 | pair[1])
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

/// The value of a digit from 0 to F in ASCII.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
}
