/// The bytes that ask a terminal to put a text on the clipboard (OSC 52), also from afar over
/// ssh; nil for a text longer than terminals take.
///
/// The text goes as base64, so that nothing in it can steer the terminal.
func clipboardRequest(for text: String) -> [UInt8]? {
    guard text.utf8.count <= longestClipboardText else { return nil }
    return Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
}

/// The least of the limits of terminals that have one, in bytes before base64.
private let longestClipboardText = 74_994

private let base64Letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// Three bytes become four letters; "=" stands for those that are missing at the end.
private func base64(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 3).flatMap { start in
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        return (0..<4).map { place in
            place <= group.count
                ? base64Letters[bits >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "=")
        }
    }
}
