@testable import Ingest

/// The text in an encoding of one byte a letter; nil where it has letters that one lacks.
func encodedBytes(of text: String, as encoding: TextEncoding) -> [UInt8]? {
    guard let table = upperHalf(of: encoding) else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
        if scalar.isASCII {
            bytes.append(UInt8(scalar.value))
        } else if let place = table.firstIndex(of: scalar) {
            bytes.append(UInt8(0x80 + place))
        } else {
            return nil
        }
    }
    return bytes
}
