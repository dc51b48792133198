extension WordAnalyser {
    /// Where a pattern stands in each of the texts of an article, in any form of its words: ranges
    /// in Unicode scalars of the text, in its order, none touching another.
    ///
    /// «Киева» is a hit of «Киев», "юго-востоке" one hit of «юго-восток». What the search found by
    /// its stem is shown, so a word that only shares the stem is a hit too.
    package func hits(
        of pattern: SearchPattern, in texts: [String], language: WordLanguage
    ) -> [[Range<Int>]] {
        let finder = PhraseFinder(pattern)
        return texts.map { text in
            guard !finder.isEmpty else { return [] }
            return joined(
                scalarRanges(hits(of: finder, in: text, language).map(\.source), of: text))
        }
    }

    /// Where a pattern stands in one text.
    package func hits(
        of pattern: SearchPattern, in text: String, language: WordLanguage
    ) -> [Range<Int>] {
        hits(of: pattern, in: [text], language: language).first ?? []
    }

    func hits(of finder: PhraseFinder, in text: String, _ language: WordLanguage) -> [PhraseHit] {
        finder.hits(in: analyse(text, language: language)) { term in
            plainWord(term.source, of: text.utf8.span)
        }
    }
}

/// UTF-8 ranges of a text, by where they begin, as ranges of its scalars.
func scalarRanges(_ ranges: [Range<Int>], of text: String) -> [Range<Int>] {
    var counter = ScalarCounter()
    let bytes = text.utf8.span
    return ranges.map { range in
        let start = counter.scalars(before: range.lowerBound, in: bytes)
        var inside = counter
        return start..<inside.scalars(before: range.upperBound, in: bytes)
    }
}

/// Ranges by where they begin, those that overlap made one.
func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges {
        if let last = joined.last, range.lowerBound < last.upperBound {
            joined[joined.count - 1] =
                last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            joined.append(range)
        }
    }
    return joined
}

/// Counts the scalars of a text up to places that only ever move on, so once in all.
private struct ScalarCounter {
    private var place = 0
    private var scalars = 0

    mutating func scalars(before end: Int, in bytes: Span<UInt8>) -> Int {
        while place < end {
            if bytes[place] & 0xC0 != 0x80 { scalars += 1 }
            place += 1
        }
        return scalars
    }
}
