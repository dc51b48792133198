/// The second stem of a name: what stays of it in every case. The Russian stemmer takes the -ев of
/// Киев for an ending and makes «ки» of it, «киев» of Киева.
enum NameStem {
    private static let endings = EndingTable(
        "а я о е у ю ы и й ь ом ем ой ей ою ею ым им ых их ах ях ам ям ами ями ыми ими ого ому")

    static func stem(_ word: [UInt8], into stem: inout [UInt8]) {
        stem = word
        stem.removeLast(endings.longestEnding(of: word, leaving: 4))
    }
}
