/// The text of `bytes` in an encoding of one byte a letter, and how many of them stand for
/// nothing; nil for any other encoding.
func singleByteText(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> (
    text: String, invalid: Int, firstInvalid: Int?
)? {
    guard let letters = encodedLetters[encoding] else { return nil }
    var (invalid, firstInvalid) = (0, Int?.none)
    // No letter takes more than three bytes.
    let output = [UInt8](capacity: bytes.count * 3) { output in
        let input = bytes.span
        var place = 0
        while place < input.count {
            let byte = input[place]
            if byte < 0x80 {
                output.append(byte)
            } else {
                let letter = letters[Int(byte & 0x7F)]
                output.append(letter.first)
                output.append(letter.second)
                if letter.third != 0 {
                    output.append(letter.third)
                    if letter.isNothing {
                        invalid += 1
                        if firstInvalid == nil { firstInvalid = bytes.startIndex + place }
                    }
                }
            }
            place += 1
        }
    }
    return (String(decoding: output, as: UTF8.self), invalid, firstInvalid)
}

/// The letters beyond ASCII of each encoding of one byte a letter.
private let encodedLetters: [TextEncoding: [EncodedLetter]] = {
    var letters: [TextEncoding: [EncodedLetter]] = [:]
    for encoding in TextEncoding.allCases {
        letters[encoding] = upperHalf(of: encoding)?.map(EncodedLetter.init)
    }
    return letters
}()

/// The UTF-8 of a letter beyond ASCII: two or three bytes.
private struct EncodedLetter {
    let first: UInt8
    let second: UInt8
    /// 0 where there are two.
    let third: UInt8

    init(_ scalar: Unicode.Scalar) {
        let bytes = Array(String(scalar).utf8)
        first = bytes[0]
        second = bytes.count > 1 ? bytes[1] : 0
        third = bytes.count > 2 ? bytes[2] : 0
    }

    var isNothing: Bool { first == 0xEF && second == 0xBF && third == 0xBD }
}
