/// The encodings a text may come in, by their names in the WHATWG's Encoding Standard.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"

    // A byte a letter, by tables of our own.
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case koi8r = "KOI8-R"
    case koi8u = "KOI8-U"
    case iso8859Part2 = "ISO-8859-2"
    case iso8859Part5 = "ISO-8859-5"
    case iso8859Part16 = "ISO-8859-16"
    case cp866 = "IBM866"
    case macCyrillic = "x-mac-cyrillic"

    // Others, by iconv.
    case windows874 = "windows-874"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case iso8859Part3 = "ISO-8859-3"
    case iso8859Part4 = "ISO-8859-4"
    case iso8859Part6 = "ISO-8859-6"
    case iso8859Part7 = "ISO-8859-7"
    case iso8859Part8 = "ISO-8859-8"
    case iso8859Part10 = "ISO-8859-10"
    case iso8859Part13 = "ISO-8859-13"
    case iso8859Part14 = "ISO-8859-14"
    case iso8859Part15 = "ISO-8859-15"
    case macintosh
    case gb18030
    case big5 = "Big5"
    case eucJapanese = "EUC-JP"
    case iso2022Japanese = "ISO-2022-JP"
    case shiftJIS = "Shift_JIS"
    case eucKorean = "EUC-KR"
}

extension TextEncoding {
    /// The encoding a label means, as browsers understand it: "iso-8859-1" and "ascii" mean
    /// windows-1252. Nil for a label that none of them knows.
    init?(label: some StringProtocol) {
        let spelled = label.utf8.prefix(64).filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
        let label = String(decoding: spelled, as: UTF8.self).lowercased()
        guard let encoding = encodingsOfLabels[label] else { return nil }
        self = encoding
    }
}

/// Whether a text can be read in the character set of this name.
package func namesCharset(_ label: String) -> Bool { TextEncoding(label: label) != nil }

private let encodingsOfLabels: [String: TextEncoding] = {
    var encodings: [String: TextEncoding] = [:]
    for (encoding, labels) in labelsOfEncodings {
        for label in labels.split(separator: " ") { encodings[String(label)] = encoding }
    }
    for encoding in TextEncoding.allCases { encodings[encoding.rawValue.lowercased()] = encoding }
    return encodings
}()

/// The labels of the Encoding Standard beside the names themselves, and some that feeds use.
private let labelsOfEncodings: [(TextEncoding, String)] = [
    (.utf8, "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf8mb4"),
    (
        .utf16LittleEndian,
        "utf-16 utf16 ucs-2 unicode iso-10646-ucs-2 csunicode unicodefeff utf16le"
    ),
    (.utf16BigEndian, "unicodefffe utf16be"),
    (.windows1250, "cp1250 x-cp1250 windows1250 win-1250"),
    (.windows1251, "cp1251 x-cp1251 windows1251 win1251 win-1251 cp-1251 1251"),
    (
        .windows1252,
        """
        cp1252 x-cp1252 windows1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 \
        ascii us-ascii ansi_x3.4-1968 cp819 ibm819 csisolatin1 iso-ir-100 iso_8859-1:1987
        """
    ),
    (.koi8r, "koi koi8 koi8_r koi8r cskoi8r"),
    (.koi8u, "koi8-ru koi8u"),
    (
        .iso8859Part2,
        "iso8859-2 iso88592 iso_8859-2 latin2 l2 csisolatin2 iso-ir-101 iso_8859-2:1987"
    ),
    (
        .iso8859Part5,
        "iso8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic iso-ir-144 iso_8859-5:1988"
    ),
    (.iso8859Part16, "iso8859-16 iso885916 iso_8859-16 latin10 l10"),
    (.cp866, "866 cp866 csibm866 cp-866 dos-866"),
    (.macCyrillic, "x-mac-ukrainian mac-cyrillic maccyrillic"),
    (.windows874, "tis-620 iso-8859-11 iso8859-11 dos-874"),
    (.windows1253, "cp1253 x-cp1253"),
    (
        .windows1254,
        "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 csisolatin5"
    ),
    (.windows1255, "cp1255 x-cp1255"),
    (.windows1256, "cp1256 x-cp1256"),
    (.windows1257, "cp1257 x-cp1257"),
    (.windows1258, "cp1258 x-cp1258"),
    (.iso8859Part3, "iso8859-3 latin3 l3"),
    (.iso8859Part4, "iso8859-4 latin4 l4"),
    (.iso8859Part6, "iso8859-6 arabic"),
    (.iso8859Part7, "iso8859-7 greek greek8 sun_eu_greek"),
    (.iso8859Part8, "iso8859-8 iso-8859-8-i iso-8859-8-e hebrew visual logical"),
    (.iso8859Part10, "iso8859-10 latin6 l6"),
    (.iso8859Part13, "iso8859-13"),
    (.iso8859Part14, "iso8859-14"),
    (.iso8859Part15, "iso8859-15 iso_8859-15 latin9 latin-9 l9"),
    (.macintosh, "mac x-mac-roman csmacintosh"),
    (.gb18030, "gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312 cp936 euc-cn"),
    (.big5, "big5-hkscs cn-big5 x-x-big5 csbig5"),
    (.eucJapanese, "x-euc-jp cseucpkdfmtjapanese eucjp"),
    (.iso2022Japanese, "csiso2022jp"),
    (.shiftJIS, "shift-jis sjis x-sjis ms_kanji windows-31j ms932 csshiftjis cp932"),
    (.eucKorean, "korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr uhc"),
]
