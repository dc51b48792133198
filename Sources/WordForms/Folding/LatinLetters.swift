/// Latin letters without their marks, in small letters. Only those keep them that a stemmer knows:
/// the Romanian ă â î ş ţ (ș and ț become ş and ţ, as libstemmer 2.2 wants them) and the Serbian
/// č ć š ž đ.
enum LatinLetters {
    /// What becomes of a letter behind ASCII; nil where nothing does.
    static func folded(_ letter: UInt32) -> UInt32? {
        let found =
            switch letter {
            case 0xC0...0x24F: basic[Int(letter - 0xC0)]
            case 0x1E00...0x1EFF: additional[Int(letter - 0x1E00)]
            default: none
            }
        return found == none ? nil : UInt32(found)
    }

    /// A folded letter without the mark that it kept for a stemmer; nil where it has none.
    static func plain(_ letter: UInt32) -> UInt32? {
        switch letter {
        case 0xE2, 0x103: 0x61
        case 0x107, 0x10D: 0x63
        case 0x111: 0x64
        case 0xEE: 0x69
        case 0x15F, 0x161: 0x73
        case 0x163: 0x74
        case 0x17E: 0x7A
        default: nil
        }
    }

    private static let none: UInt16 = 0x2E

    /// From U+00C0 to U+024F, a point for those that are letters by themselves.
    private static let basic = Array(
        """
        aaâaaa.ceeeeiiîi.nooooo.ouuuuy.saaâaaa.ceeeeiiîi.nooooo.ouuuuy.yaaăăaaććccccččdd\
        đđeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnnnnnoooooo..rrrrrrssssşş\
        ššţţttttuuuuuuuuuuuuwwyyyzzzzžžs................................oo.............u\
        u............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
        aaaaeeeeiiiioooorrrruuuuşşţţ..hh......aaeeooooooooyy............................
        """.utf16)

    /// From U+1E00 to U+1EFF.
    private static let additional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
        oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy....s.\
        aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
        uuyyyyyyyy......
        """.utf16)
}
