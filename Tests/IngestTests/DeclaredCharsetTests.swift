import Testing

@testable import Ingest

@Suite struct DeclaredCharsetTests {
    private let text = "Мост через реку откроют в пятницу, сообщили в мэрии."

    @Test(arguments: [
        ("<?xml version=\"1.0\" encoding=\"koi8-r\"?><a/>", TextEncoding.koi8r),
        ("<?xml version='1.0' encoding = 'WINDOWS-1251' ?>", .windows1251),
        ("<!DOCTYPE html><html><head><meta charset=windows-1251>", .windows1251),
        ("<html><META http-equiv=Content-Type content='text/html; charset=cp1251'>", .windows1251),
        ("<html><!-- x --><meta name=a content=b><meta charset=\"latin1\" />", .windows1252),
        ("<html><meta charset=nonsense>", nil),
        ("charset=koi8-r", nil),
    ])
    func documentsNameTheirEncoding(start: String, encoding: TextEncoding?) {
        #expect(encodingDeclared(in: Array(start.utf8)[...]) == encoding)
    }

    @Test func trustGoesFromTheChosenToTheHeaderToTheDocument() throws {
        let body = try #require(encodedBytes(of: "ёж", as: .windows1251))
        let page = Array("<meta charset=windows-1251>".utf8) + body
        func end(_ declared: DeclaredCharset) -> String {
            String(decodedText(page[...], declared: declared).text.suffix(2))
        }
        #expect(end(.none) == "ёж")
        #expect(end(DeclaredCharset(contentType: "text/html; charset=\"IBM866\"")) == "╕ц")
        #expect(end(DeclaredCharset(chosen: "koi8-r", contentType: "a/b;charset=cp866")) == "╦Ф")
        #expect(end(DeclaredCharset(contentType: "text/html")) == "ёж")
    }

    @Test func whatIsValidUTF8IsUTF8WhateverIsDeclared() {
        let said = DeclaredCharset(contentType: "text/html; charset=windows-1251")
        let decoded = decodedText(Array(text.utf8)[...], declared: said)
        #expect(decoded.text == text)
        #expect(decoded.notes == [IngestProblem(.decoded(as: .utf8, declared: .windows1251))])
        #expect(decodedText(Array("bridge".utf8)[...], declared: said).notes.isEmpty)
    }

    @Test func aFewBadBytesDoNotMakeUTF8AnythingElse() {
        var bytes = Array(text.utf8)
        bytes[9] = 0xFF
        let said = DeclaredCharset(contentType: "text/html; charset=windows-1251")
        let decoded = decodedText(bytes[...], declared: said)
        #expect(decoded.encoding == .utf8)
        #expect(decoded.text.hasSuffix("откроют в пятницу, сообщили в мэрии."))
    }

    @Test(arguments: [
        (TextEncoding.utf16LittleEndian, false), (.utf16BigEndian, false),
        (.utf16LittleEndian, true), (.utf16BigEndian, true),
    ])
    func utf16NeedsNoMark(order: TextEncoding, isMarkup: Bool) {
        let text = isMarkup ? "<p>" + text : text
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            let pair = [UInt8(unit & 255), UInt8(unit >> 8)]
            bytes += order == .utf16LittleEndian ? pair : pair.reversed()
        }
        let said = DeclaredCharset(contentType: isMarkup ? nil : "text/plain; charset=utf-16")
        #expect(decodedText(bytes[...], declared: said).text == text)
    }

    /// The same word in each, by the bytes its standard gives.
    @Test(arguments: [
        ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4] as [UInt8], "中文"),
        ("gbk", [0xD6, 0xD0, 0xFF, 0xCE, 0xC4], "中\u{FFFD}文"),
        ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
        ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
        ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
        ("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9], "한국"),
        ("iso-8859-7", [0xE3, 0xE5, 0xE9, 0xE1], "γεια"),
        ("windows-1254", [0x69, 0xFE, 0x74], "işt"),
        ("macintosh", [0x63, 0x8E], "cé"),
    ])
    func otherEncodingsAreReadToo(label: String, bytes: [UInt8], text: String) {
        let decoded = decodedText(
            bytes[...], declared: DeclaredCharset(contentType: "a/b; charset=\(label)"))
        #expect(decoded.text == text)
        let bad = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        #expect(decoded.notes.map(\.kind) == (bad > 0 ? [.invalidBytes(count: bad)] : []))
    }

    @Test func anyBytesAreReadInAnyEncoding() {
        var random = SeededGenerator(seed: 45)
        for encoding in TextEncoding.allCases {
            for _ in 0..<40 {
                let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &random) }
                let decoded = decodedText(
                    bytes[...], declared: DeclaredCharset(chosen: encoding.rawValue))
                #expect(!decoded.text.isEmpty)
                #expect(decoded.encoding == encoding)
            }
        }
    }
}
