/// The text of `bytes` in an encoding of one byte a letter.
func singleByteText(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
    let table = upperHalf(of: encoding)
    var text = String.UnicodeScalarView()
    for byte in bytes {
        if byte < 0x80 {
            text.append(Unicode.Scalar(byte))
        } else {
            text.append(table[Int(byte) - 0x80])
        }
    }
    return String(text)
}

/// The encoding of one byte a letter that `bytes` are plainly in; nil where it is not plain.
///
/// In running text small letters follow small letters, the commonest letters are common and
/// signs stand between words: in a wrong table small and capital letters change places (KOI8
/// against windows-1251) or letters become frames (both against cp866).
func judgedEncoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var best: (encoding: TextEncoding, score: Int)?
    let sample = bytes.lazy.filter { $0 != 0 }.prefix(16_384)
    for encoding in [TextEncoding.windows1251, .koi8u, .cp866] {
        let score = likelihood(of: sample, in: upperHalf(of: encoding))
        if score > (best?.score ?? 0) { best = (encoding, score) }
    }
    return best?.encoding
}

private func likelihood(of bytes: some Sequence<UInt8>, in table: [Unicode.Scalar]) -> Int {
    var score = 0
    var before: Unicode.Scalar = " "
    for byte in bytes {
        let scalar = byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80]
        if byte >= 0x80 { score += worth(of: scalar, after: before) }
        before = scalar
    }
    return score
}

private func worth(of scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Int {
    let followsSmall = isSmall(before)
    let followsLetter = followsSmall || isCapital(before)
    if isSmall(scalar) {
        return "оеаинтсрвлкмдпіу".unicodeScalars.contains(scalar) ? 3 : 1
    }
    if isCapital(scalar) { return followsSmall ? -6 : followsLetter ? 0 : 1 }
    switch scalar {
    // Signs that newspapers set.
    case "«", "»", "–", "—", "…", "№", "\u{A0}", "„", "“", "”", "©", "°": return 0
    default: return followsLetter ? -6 : -3
    }
}

private func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    (0x430...0x45F).contains(scalar.value) || scalar == "ґ"
}

private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x42F).contains(scalar.value) || scalar == "Ґ"
}

/// What the bytes from 0x80 to 0xFF stand for.
private func upperHalf(of encoding: TextEncoding) -> [Unicode.Scalar] {
    switch encoding {
    case .koi8u: koi8uUpperHalf
    case .cp866: cp866UpperHalf
    default: windows1251UpperHalf
    }
}

private let windows1251UpperHalf = Array(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
    """.unicodeScalars)

private let koi8uUpperHalf = Array(
    """
    ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґў╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©\
    юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
    """.unicodeScalars)

private let cp866UpperHalf = Array(
    """
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}
    """.unicodeScalars)
