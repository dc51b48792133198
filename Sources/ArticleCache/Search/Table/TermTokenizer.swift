import GRDB

/// Takes an `IndexText`, whose words are found and stemmed already, apart into its terms: that
/// costs next to nothing while the cache is locked for writing.
///
/// A term ends at a space, or at a 0x01 where the next one stands at the same place in the text.
/// A phrase that is searched for is written in the same way, so each of its places may name
/// several stems.
final class TermTokenizer: FTS5CustomTokenizer {
    static let name = "terms"

    static let between: UInt8 = 0x20
    static let atSamePlace: UInt8 = 0x01

    init(db: Database, arguments: [String]) {}

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
        pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        let text = UnsafeBufferPointer(start: pText, count: Int(max(0, nText)))
        var start = 0
        var place: CInt = 0
        while start < text.count {
            var end = start
            while end < text.count, !Self.endsTerm(text[end]) { end += 1 }
            if end > start {
                let code = tokenCallback(
                    context, place, text.baseAddress?.advanced(by: start), CInt(end - start),
                    CInt(start), CInt(end))
                guard code == 0 else { return code }
            }
            let isSame = end < text.count && UInt8(bitPattern: text[end]) == Self.atSamePlace
            place = isSame && end > start ? FTS5TokenFlags.colocated.rawValue : 0
            start = end + 1
        }
        return 0
    }

    private static func endsTerm(_ character: CChar) -> Bool {
        let byte = UInt8(bitPattern: character)
        return byte == between || byte == atSamePlace
    }
}
