/// Ukrainian has no stemmer in libstemmer: an ending of the declensions and conjugations is taken away.
enum UkrainianStem {
    private static let endings = EndingTable(
        """
        ами ями ові еві єві ого ього ому ьому ими іми ій ої єю ею ою ах ях ам ям ів їв ей ем ом єм \
        им ім их іх а я о е є у ю и і ї ь й ла ло ли ти ть ав ив
        """)

    static func stem(_ word: [UInt8], into stem: inout [UInt8]) {
        stem = word
        stem.removeLast(endings.longestEnding(of: word, leaving: 4))
    }
}
