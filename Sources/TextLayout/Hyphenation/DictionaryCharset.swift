/// The charsets that hyphenation dictionaries are written in.
enum DictionaryCharset: Sendable {
    case utf8
    /// One byte a letter: the letters of the bytes from 0x80 up.
    case singleByte([Unicode.Scalar])

    /// The charset of a dictionary's first line; nil where it names none that is known.
    init?(named name: some Sequence<UInt8>) {
        let plain = name.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.map {
            $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") ? $0 - 0x20 : $0
        }
        if plain.elementsEqual("UTF8".utf8) {
            self = .utf8
            return
        }
        guard
            let row = singleByteCharsets.first(where: { row in
                row.names.contains { plain.elementsEqual($0.utf8) }
            })
        else { return nil }
        self = .singleByte(Array(row.upperHalf.unicodeScalars))
    }

    /// The letters of a line; a byte that stands for none gives U+FFFD.
    func scalars(of line: ArraySlice<UInt8>) -> [UInt32] {
        switch self {
        case .utf8:
            return String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value)
        case .singleByte(let upperHalf):
            return line.map { byte in
                if byte < 0x80 { return UInt32(byte) }
                let place = Int(byte) - 0x80
                let letter = place < upperHalf.count ? upperHalf[place] : "·"
                return letter == "·" ? 0xFFFD : letter.value
            }
        }
    }
}

/// The letters of the bytes 0x80 to 0xFF, 32 a line, a middle dot where a byte is no letter.
private let singleByteCharsets: [(names: [String], upperHalf: String)] = [
    (
        ["KOI8R"],
        """
        ································\
        ···ё···············Ё············\
        юабцдефгхийклмнопярстужвьызшэщчъ\
        ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
        """
    ),
    (
        ["KOI8U"],
        """
        ································\
        ···ёє·ії·····ґ·····ЁЄ·ІЇ·····Ґ··\
        юабцдефгхийклмнопярстужвьызшэщчъ\
        ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
        """
    ),
    (
        ["ISO88591"],
        """
        ································\
        ·····················µ··········\
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ·ØÙÚÛÜÝÞß\
        àáâãäåæçèéêëìíîïðñòóôõö·øùúûüýþÿ
        """
    ),
    (
        ["ISO88592"],
        """
        ································\
        ·Ą·Ł·ĽŚ··ŠŞŤŹ·ŽŻ·ą·ł·ľśˇ·šşťź·žż\
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ·ŘŮÚŰÜÝŢß\
        ŕáâăäĺćçčéęëěíîďđńňóôőö·řůúűüýţ·
        """
    ),
    (
        ["ISO88595"],
        """
        ································\
        ·ЁЂЃЄЅІЇЈЉЊЋЌ·ЎЏАБВГДЕЖЗИЙКЛМНОП\
        РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп\
        рстуфхцчшщъыьэюя·ёђѓєѕіїјљњћќ·ўџ
        """
    ),
    (
        ["ISO885916"],
        """
        ································\
        ·ĄąŁ··Š·š·Ș·Ź·źŻ··ČłŽ···žčș·ŒœŸż\
        ÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚß\
        àáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ
        """
    ),
    (
        ["MICROSOFTCP1251", "WINDOWS1251", "CP1251"],
        """
        ЂЃ·ѓ······Љ·ЊЌЋЏђ·········љ·њќћџ\
        ·ЎўЈ·Ґ··Ё·Є····Ї··Ііґµ··ё·є·јЅѕї\
        АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
        абвгдежзийклмнопрстуфхцчшщъыьэюя
        """
    ),
]
