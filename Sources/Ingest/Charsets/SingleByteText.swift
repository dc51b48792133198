/// The text of `bytes` in an encoding of one byte a letter, and how many of them stand for
/// nothing; nil for any other encoding.
func singleByteText(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> (
    text: String, invalid: Int, firstInvalid: Int?
)? {
    guard let table = upperHalf(of: encoding) else { return nil }
    let letters = table.map(EncodedLetter.init)
    var (invalid, firstInvalid) = (0, Int?.none)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2 + 4)
    var start = bytes.startIndex
    while start < bytes.endIndex {
        var end = start
        while end < bytes.endIndex, bytes[end] < 0x80 { end += 1 }
        if start < end { output += bytes[start..<end] }
        while end < bytes.endIndex, bytes[end] >= 0x80 {
            let letter = letters[Int(bytes[end] & 0x7F)]
            output.append(letter.first)
            output.append(letter.second)
            if letter.count == 3 { output.append(letter.third) }
            if letter.isNothing {
                invalid += 1
                if firstInvalid == nil { firstInvalid = end }
            }
            end += 1
        }
        start = end
    }
    return (String(decoding: output, as: UTF8.self), invalid, firstInvalid)
}

/// The UTF-8 of a letter beyond ASCII: two or three bytes.
private struct EncodedLetter {
    let first: UInt8
    let second: UInt8
    let third: UInt8
    let count: UInt8

    init(_ scalar: Unicode.Scalar) {
        let bytes = Array(String(scalar).utf8)
        first = bytes[0]
        second = bytes.count > 1 ? bytes[1] : 0
        third = bytes.count > 2 ? bytes[2] : 0
        count = UInt8(bytes.count)
    }

    var isNothing: Bool { first == 0xEF && second == 0xBF && third == 0xBD }
}
