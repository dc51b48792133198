import Testing

@testable import Ingest

@Suite struct TextDecodingTests {
    private let sentence = "Мост через реку откроют в пятницу, сообщили в мэрии."

    @Test func byteOrderMarksDecide() {
        let units = Array(sentence.utf16)
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in units {
            little += [UInt8(unit & 255), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 255)]
        }
        let utf8: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(sentence.utf8)
        for bytes in [little, big, utf8] {
            let decoded = decodedText(bytes[...])
            #expect(decoded.text == sentence)
            #expect(decoded.notes.isEmpty)
        }
    }

    @Test(arguments: [TextEncoding.windows1251, .koi8r, .cp866])
    func lettersTellAnEncodingOfOneByteALetter(encoding: TextEncoding) throws {
        for text in [
            sentence, "В столице и пригородах ожидается дождь.", "Мост открыт",
        ] {
            let bytes = try #require(encodedBytes(of: text, as: encoding))
            let decoded = decodedText(bytes[...])
            #expect(decoded.text == text)
            #expect(decoded.notes == [IngestProblem(.decoded(as: encoding))])
        }
    }

    @Test func brokenBytesAreReplacedOneByOneAndCounted() {
        let bytes = Array("Мост ".utf8) + [0xFF, 0xC0] + Array("открыт".utf8) + [0xD0]
        let decoded = decodedText(bytes[...])
        #expect(decoded.text == "Мост \u{FFFD}\u{FFFD}открыт\u{FFFD}")
        #expect(decoded.notes == [IngestProblem(.invalidBytes(count: 3), offset: 9)])
    }

    @Test func aHalfSurrogateIsReplaced() {
        let decoded = decodedText([0xFF, 0xFE, 0x3C, 0xD8, 0x41, 0x00, 0x42])
        #expect(decoded.text == "\u{FFFD}A\u{FFFD}")
        #expect(decoded.notes == [IngestProblem(.invalidBytes(count: 2), offset: 2)])
    }

    @Test(arguments: [
        ("a\u{0}b\u{7}c\u{1B}[31m\u{7F}\u{9B}d", "abc[31md"),
        ("а\u{202E}б\u{2066}в\u{200F}\u{200B}\u{FEFF}\u{E0041}", "абв"),
        ("а\r\nб\rв\u{2028}г\u{2029}д\u{85}е\n\nж", "а\nб\nв\nг\nд\nе\n\nж"),
        ("со\u{AD}хра\u{A0}нены\tвсе", "со\u{AD}хра\u{A0}нены\tвсе"),
    ])
    func whatNoReaderSeesIsTakenOut(text: String, cleaned: String) {
        #expect(Array(cleanedText(text).utf8) == Array(cleaned.utf8))
    }

    @Test func aTowerOfMarksIsCutDown() {
        let tower = "е" + String(repeating: "\u{301}", count: 100_000) + "ж"
        #expect(cleanedText(tower).unicodeScalars.count == 10)
    }
}
