/// The encodings a text may come in.
package enum TextEncoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1251 = "windows-1251"
    case koi8u = "KOI8-U"
    case cp866 = "IBM866"
}

/// A text and what had to be mended to read it.
struct DecodedText {
    var text: String
    var notes: [IngestProblem] = []
}

/// The text of `bytes`: by the byte order mark, else UTF-8, else, where the letters say so
/// plainly, an encoding of one byte a letter. No byte makes a text unreadable.
func decodedText(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) {
        return utf16Text(bytes.dropFirst(2), isBigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16Text(bytes.dropFirst(2), isBigEndian: true) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if let text = String(validating: body, as: UTF8.self) { return DecodedText(text: text) }
    let repaired = repairedUTF8(body)
    if repaired.invalid > repaired.multibyte, let encoding = judgedEncoding(of: body) {
        return DecodedText(
            text: singleByteText(body, encoding), notes: [IngestProblem(.decoded(as: encoding))])
    }
    return repaired.decoded
}

private struct RepairedText {
    var decoded: DecodedText
    var invalid: Int
    /// Sound sequences of two bytes and more.
    var multibyte: Int
}

private func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> RepairedText {
    var text = String.UnicodeScalarView()
    var (invalid, multibyte) = (0, 0)
    var firstInvalid: Int?
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    parsing: while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded):
            text.append(Unicode.UTF8.decode(encoded))
            offset += encoded.count
            if encoded.count > 1 { multibyte += 1 }
        case .error(let length):
            text.append("\u{FFFD}")
            if firstInvalid == nil { firstInvalid = offset }
            offset += length
            invalid += 1
        case .emptyInput:
            break parsing
        }
    }
    let note = IngestProblem(.invalidBytes(count: invalid), offset: firstInvalid)
    return RepairedText(
        decoded: DecodedText(text: String(text), notes: invalid > 0 ? [note] : []),
        invalid: invalid, multibyte: multibyte)
}

private func utf16Text(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
        let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isBigEndian ? a << 8 | b : b << 8 | a)
        index += 2
    }
    var (invalid, firstInvalid) = (0, Int?.none)
    var unit = 0
    while unit < units.count {
        let isLead = (0xD800...0xDBFF).contains(units[unit])
        let hasTrail = unit + 1 < units.count && (0xDC00...0xDFFF).contains(units[unit + 1])
        if isLead && hasTrail {
            unit += 2
            continue
        }
        if (0xD800...0xDFFF).contains(units[unit]) {
            invalid += 1
            if firstInvalid == nil { firstInvalid = bytes.startIndex + unit * 2 }
        }
        unit += 1
    }
    if index < bytes.endIndex {
        invalid += 1
        if firstInvalid == nil { firstInvalid = index }
        units.append(0xFFFD)
    }
    let note = IngestProblem(.invalidBytes(count: invalid), offset: firstInvalid)
    return DecodedText(
        text: String(decoding: units, as: UTF16.self), notes: invalid > 0 ? [note] : [])
}
