/// Stems of single words whose endings mislead: by them судья would be a form of суд, писем of
/// писать, умер of умеренный, Львів of лев. Unlike `AlternatingWords` this is what an index has.
enum IrregularStems {
    /// The stem that takes the place of the one its endings leave; nil for all other words.
    static func first(of word: [UInt8], _ language: WordLanguage) -> [UInt8]? {
        firsts[language]?[word]
    }

    /// The stem of another word that a word is a form of as well; nil for all other words.
    static func second(of word: [UInt8], _ language: WordLanguage) -> [UInt8]? {
        seconds[language]?[word]
    }

    private static let firsts: [WordLanguage: [[UInt8]: [UInt8]]] = [
        .russian: table(
            """
            судь: судья судьи судье судью судьёй судей судьям судьями судьях, письм: писем, \
            умерл: умер, могл: мог, примут: примет
            """),
        .ukrainian: table(
            """
            львов: Львів, почат: почати почав почала почало почали, \
            вкраст: вкрав вкрала вкрали
            """),
        .romanian: table("barbat: bărbați bărbații bărbaților barbati barbatii barbatilor"),
    ]

    /// Children or copies, a bridge or of cities: so copii is found by copil, which copie is not.
    private static let seconds: [WordLanguage: [[UInt8]: [UInt8]]] = [
        .ukrainian: table("мост: міст"), .romanian: table("copil: copii copiii copiilor"),
    ]

    /// The stems by their words, which people type without marks as well. Rows are parted by commas.
    private static func table(_ text: String) -> [[UInt8]: [UInt8]] {
        var stems: [[UInt8]: [UInt8]] = [:]
        var word = FoldedWord()
        for row in text.split(separator: ",") {
            let words = row.split { $0 == " " || $0 == ":" }.map(String.init)
            guard let stem = words.first else { continue }
            for form in words.dropFirst() {
                word.fold(0..<form.utf8.count, of: form.utf8.span)
                stems[word.bytes] = Array(stem.utf8)
            }
        }
        return stems
    }
}
