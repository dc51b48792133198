/// What is said of the encoding of a text, in the order in which it is believed.
struct DeclaredCharset: Sendable {
    /// What the reader has chosen for a feed.
    var chosen: String?
    /// The header "Content-Type" of the answer it came in.
    var contentType: String?

    static let none = DeclaredCharset()

    init(chosen: String? = nil, contentType: String? = nil) {
        self.chosen = chosen
        self.contentType = contentType
    }

    var chosenEncoding: TextEncoding? { chosen.flatMap { TextEncoding(label: $0) } }

    /// By the header, else by what the text says of itself.
    func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
        contentType.flatMap { charset(in: Array($0.utf8)[...]) } ?? encodingDeclared(in: bytes)
    }
}

/// The encoding that an XML declaration or a `<meta>` at the beginning of a document names.
func encodingDeclared(in bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let start = bytes.prefix(prescanned)
    let text = start.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard text.first == UInt8(ascii: "<") else { return nil }
    if text.starts(with: Array("<?xml".utf8)), let end = text.firstIndex(of: UInt8(ascii: ">")),
        let encoding = value(of: "encoding", in: text[..<end])
    {
        return encoding
    }
    var rest = text
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[(tag + 1)...]
        guard begins("meta", rest) else { continue }
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
        // In "http-equiv" too it stands as charset=… within the content.
        if let encoding = charset(in: rest[..<end]) { return encoding }
    }
    return nil
}

/// Browsers look at the first kilobyte; some pages come to it later.
private let prescanned = 4096

private func charset(in bytes: ArraySlice<UInt8>) -> TextEncoding? {
    value(of: "charset", in: bytes)
}

/// The encoding named by `name=value`, quoted or not.
private func value(of name: StaticString, in bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var rest = bytes
    while !rest.isEmpty {
        guard begins(name, rest) else {
            rest = rest.dropFirst()
            continue
        }
        rest = rest.dropFirst(name.utf8CodeUnitCount).drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { continue }
        let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        let label = value.prefix { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x3A: true
            default: false
            }
        }
        if let encoding = TextEncoding(label: String(decoding: label, as: UTF8.self)) {
            return encoding
        }
    }
    return nil
}

private func begins(_ name: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { name in
        zip(bytes, name).allSatisfy { $0 | 0x20 == $1 }
    }
}
