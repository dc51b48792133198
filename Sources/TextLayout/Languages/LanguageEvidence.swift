/// What the beginning of a text says for each language and against it.
struct LanguageEvidence {
    /// In the order of `LanguageRow.all`.
    private(set) var scores = LanguageScores.zero
    private(set) var cyrillicLetters = 0
    private(set) var latinLetters = 0
    /// Letters of scripts that no row is written in.
    private(set) var otherLetters = 0

    /// Enough for any language to show; also keeps the scores far from the end of their type.
    private static let scalarLimit = 2000

    /// One pass over the scalars, each looked up in two tables.
    init(_ bytes: Span<UInt8>) {
        let table = TrigramTable.shared
        let codes = LetterCodes.ofScalar
        var place = 0
        var seen = 0
        var word = WordTail()
        while place < bytes.count, seen < Self.scalarLimit {
            let scalar = bytes.scalar(at: place)
            place += scalar.length
            seen += 1
            let value = Int(scalar.value)
            let letter = value < codes.count ? UInt32(codes[value]) : 0
            if letter != 0 {
                if letter < LetterCodes.firstCyrillic {
                    latinLetters += 1
                } else {
                    cyrillicLetters += 1
                }
                if word.hasApostrophe { put(LetterCodes.apostrophe, &word, table) }
                put(letter, &word, table)
                scores &-= table.cost(of: letter)
            } else if isApostrophe(scalar.value) {
                if word.hasApostrophe { end(&word, table) }
                word.hasApostrophe = !word.isEmpty
            } else if !isInsideWords(scalar.value) {
                end(&word, table)
                if scalar.value >= 0x370 { countOther(scalar.value) }
            }
        }
        end(&word, table)
    }

    /// The last two letters of a word that has not ended yet.
    private struct WordTail {
        var last = LetterCodes.boundary
        var beforeLast: UInt32 = 0
        /// An apostrophe stands behind the letters: part of the word where another letter follows.
        var hasApostrophe = false

        var isEmpty: Bool { beforeLast == 0 }
    }

    @inline(__always)
    private mutating func put(_ letter: UInt32, _ word: inout WordTail, _ table: TrigramTable) {
        if !word.isEmpty {
            let trigram = LetterCodes.trigram(word.beforeLast, word.last, letter)
            scores &+= table.worth(of: trigram)
        }
        word.beforeLast = word.last
        word.last = letter
        word.hasApostrophe = false
    }

    @inline(__always)
    private mutating func end(_ word: inout WordTail, _ table: TrigramTable) {
        if !word.isEmpty { put(LetterCodes.boundary, &word, table) }
        word = WordTail()
    }

    private mutating func countOther(_ value: UInt32) {
        if Unicode.Scalar(value)?.properties.isAlphabetic == true { otherLetters += 1 }
    }
}

private func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x2BC
}

/// A soft hyphen, a stress mark or another mark over a letter parts no word.
private func isInsideWords(_ value: UInt32) -> Bool {
    value == 0xAD || (0x300..<0x370).contains(value)
}
