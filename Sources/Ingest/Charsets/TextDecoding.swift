/// A text and what had to be mended to read it.
struct DecodedText {
    var text: String
    /// What it was read as.
    var encoding: TextEncoding
    var notes: [IngestProblem] = []
}

/// The text of `bytes`, in the encoding that is most to be trusted: the one the reader chose, the
/// byte order mark's, UTF-8 for what is valid UTF-8 whatever it is said to be, the header's, the
/// document's own, and the one its letters tell. No byte makes a text unreadable.
func decodedText(
    _ bytes: ArraySlice<UInt8>, declared: DeclaredCharset = .none
) -> DecodedText {
    if let chosen = declared.chosenEncoding { return text(of: bytes, as: chosen) }
    if let order = utf16Order(of: bytes) { return text(of: bytes, as: order) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? bytes.dropFirst(3) : bytes
    let said = hasMark ? .utf8 : declared.encoding(of: body)
    // Its bytes are all ASCII, and so valid UTF-8.
    if said == .iso2022Japanese, body.contains(0x1B) { return text(of: body, as: said ?? .utf8) }
    if let valid = String(validating: body, as: UTF8.self) {
        if said == .utf16LittleEndian || said == .utf16BigEndian,
            let order = judgedUTF16Order(of: body)
        {
            return text(of: body, as: order)
        }
        let isLie = said != nil && said != .utf8 && valid.utf8.contains { $0 >= 0x80 }
        return DecodedText(
            text: valid, encoding: .utf8,
            notes: isLie ? [IngestProblem(.decoded(as: .utf8, declared: said))] : [])
    }
    let encoding = encoding(of: body, said: said)
    var decoded = text(of: body, as: encoding)
    if encoding != said, encoding != .utf8 || said != nil {
        decoded.notes.insert(IngestProblem(.decoded(as: encoding, declared: said)), at: 0)
    }
    return decoded
}

/// The encoding of bytes that are not valid UTF-8.
private func encoding(of bytes: ArraySlice<UInt8>, said: TextEncoding?) -> TextEncoding {
    if hasMoreUTF8ThanNot(bytes) { return .utf8 }
    switch said {
    case .utf8, nil: return judgedEncoding(of: bytes) ?? likeliestLatin(of: bytes)
    case .utf16LittleEndian, .utf16BigEndian:
        return judgedUTF16Order(of: bytes) ?? judgedEncoding(of: bytes) ?? likeliestLatin(of: bytes)
    case .some(let said):
        guard upperHalf(of: said) != nil else { return said }
        return contradictingEncoding(said, of: bytes) ?? said
    }
}

/// Whether there are more sound sequences of UTF-8 than faults: a few bad bytes change nothing.
private func hasMoreUTF8ThanNot(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (invalid, multibyte) = (0, 0)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while invalid + multibyte < 4096 {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded): if encoded.count > 1 { multibyte += 1 }
        case .error: invalid += 1
        case .emptyInput: return multibyte >= invalid
        }
    }
    return multibyte >= invalid
}

private func text(of bytes: ArraySlice<UInt8>, as encoding: TextEncoding) -> DecodedText {
    let read: (text: String, invalid: Int, firstInvalid: Int?)
    switch encoding {
    case .utf8: read = utf8Text(bytes)
    case .utf16LittleEndian, .utf16BigEndian: read = utf16Text(bytes, encoding)
    default:
        // A C library without its tables leaves what UTF-8 makes of it.
        read =
            singleByteText(bytes, encoding) ?? iconvText(bytes, encoding) ?? utf8Text(bytes)
    }
    let note = IngestProblem(.invalidBytes(count: read.invalid), offset: read.firstInvalid)
    return DecodedText(
        text: read.text, encoding: encoding, notes: read.invalid > 0 ? [note] : [])
}

private func utf8Text(_ bytes: ArraySlice<UInt8>) -> (
    text: String, invalid: Int, firstInvalid: Int?
) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if let valid = String(validating: bytes, as: UTF8.self) { return (valid, 0, nil) }
    var (invalid, offset) = (0, bytes.startIndex)
    var firstInvalid: Int?
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    parsing: while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded): offset += encoded.count
        case .error(let length):
            if firstInvalid == nil { firstInvalid = offset }
            offset += length
            invalid += 1
        case .emptyInput: break parsing
        }
    }
    return (String(decoding: bytes, as: UTF8.self), invalid, firstInvalid)
}
