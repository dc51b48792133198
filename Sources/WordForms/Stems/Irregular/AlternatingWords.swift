/// Frequent words whose stem changes in a way of their own: each row has a form with each stem. A
/// query asks for all stems of a row, so an index needs none of this.
/// Rows are parted by commas, their forms by spaces.
enum AlternatingWords {
    /// The stems of the rows that a stem stands in, without itself.
    static func stems(beside stem: [UInt8], _ language: WordLanguage) -> [[UInt8]] {
        others[language]?[stem] ?? []
    }

    /// Made once: it takes a few milliseconds.
    private static let others: [WordLanguage: [[UInt8]: [[UInt8]]]] = [
        .russian: others(in: rows(SlavicAlternations.russian), .russian),
        .ukrainian: others(in: rows(SlavicAlternations.ukrainian), .ukrainian),
        .romanian: others(in: rows(LatinAlternations.romanian), .romanian),
        .english: others(in: rows(LatinAlternations.english), .english),
    ]

    private static func others(
        in rows: [[String]], _ language: WordLanguage
    ) -> [[UInt8]: [[UInt8]]] {
        let stemmers = Stems()
        var word = FoldedWord()
        var others: [[UInt8]: [[UInt8]]] = [:]
        for row in rows {
            let stems = row.map { form in
                word.fold(0..<form.utf8.count, of: form.utf8.span)
                var made: [UInt8] = []
                stemmers.stem(word, language, into: &made)
                return made
            }
            for stem in stems { others[stem, default: []] += stems.filter { $0 != stem } }
        }
        return others
    }

    private static func rows(_ text: String) -> [[String]] {
        text.split(separator: ",").map { row in
            row.split(whereSeparator: \.isWhitespace).map(String.init)
        }
    }
}
