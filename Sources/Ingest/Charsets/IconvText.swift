import Glibc

/// The text of `bytes` by the C library's iconv; a byte that is none becomes U+FFFD, and reading
/// goes on after it. Nil where iconv does not know the encoding.
func iconvText(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> (
    text: String, invalid: Int, firstInvalid: Int?
)? {
    let descriptor = iconv_open("UTF-8", iconvName(of: encoding))
    // (iconv_t)-1
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var room = [CChar](repeating: 0, count: 1 << 14)
    var (place, invalid) = (0, 0)
    var firstInvalid: Int?
    var isFlushing = false
    while !isFlushing || place < input.count {
        isFlushing = place >= input.count
        let (status, read, written, problem) = converted(
            &input, from: place, to: &room, by: descriptor, isFlushing: isFlushing)
        place += read
        output += room[..<written].lazy.map { UInt8(bitPattern: $0) }
        // E2BIG only asks for another turn.
        guard status == -1, problem != E2BIG, place < input.count else { continue }
        if firstInvalid == nil { firstInvalid = bytes.startIndex + place }
        invalid += 1
        output += [0xEF, 0xBF, 0xBD]
        place += 1
    }
    return (String(decoding: output, as: UTF8.self), invalid, firstInvalid)
}

/// One call of iconv: what it returned, how many bytes it read and wrote, and its errno.
private func converted(
    _ input: inout [CChar], from place: Int, to room: inout [CChar], by descriptor: iconv_t,
    isFlushing: Bool
) -> (status: Int, read: Int, written: Int, problem: Int32) {
    let (given, capacity) = (input.count - place, room.count)
    return input.withUnsafeMutableBufferPointer { input in
        room.withUnsafeMutableBufferPointer { room in
            var (rest, free) = (given, capacity)
            var source = input.baseAddress.map { $0 + place }
            var target = room.baseAddress
            errno = 0
            let status =
                isFlushing
                ? iconv(descriptor, nil, nil, &target, &free)
                : iconv(descriptor, &source, &rest, &target, &free)
            return (status, given - rest, capacity - free, errno)
        }
    }
}

/// Browsers read some encodings as the larger ones that grew out of them.
private func iconvName(of encoding: TextEncoding) -> String {
    switch encoding {
    case .big5: "BIG5-HKSCS"
    case .eucJapanese: "EUC-JP-MS"
    case .shiftJIS: "CP932"
    case .eucKorean: "UHC"
    case .windows874: "CP874"
    case .windows1253, .windows1254, .windows1255, .windows1256, .windows1257, .windows1258:
        "CP" + encoding.rawValue.suffix(4)
    default: encoding.rawValue.uppercased()
    }
}
