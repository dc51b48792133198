extension Stems {
    /// Stems shorter than the beginning of a word that words which begin so may have: «сделавший» has
    /// «сдела». Found by trying endings, so some are of words that do not exist.
    func stems(ofWordsBeginning beginning: FoldedWord) -> [[UInt8]] {
        let plain = plain(beginning)
        guard beginning.letterCount >= shortestTried, !beginning.hasDigit else { return [] }
        var stems: [[UInt8]] = []
        var made: [UInt8] = []
        for language in beginning.languages.members {
            for tail in beginning.script == .cyrillic ? cyrillicTails : latinTails {
                stem(beginning.adding(tail), language, into: &made)
                guard made.count < plain.count, plain.starts(with: made), !stems.contains(made),
                    letters(made) >= shortestStem,
                    letters(plain) - letters(made) <= longestRest
                else { continue }
                stems.append(made)
            }
        }
        return stems
    }
}

/// Letters of a beginning that is tried: with less, it says too little.
private let shortestTried = 4
/// Letters of a stem, and how many the beginning may have besides: what is shorter is mostly another
/// word, as «вес» is for «вест».
private let shortestStem = 4
private let longestRest = 3

private func letters(_ word: [UInt8]) -> Int {
    word.count { $0 & 0xC0 != 0x80 }
}

private let cyrillicTails = [
    "", "а", "е", "и", "і", "й", "о", "у", "ы", "ь", "ю", "я", "ий", "ый", "ая", "ое", "ие", "ого",
    "ому", "ым", "их", "ом", "ем", "ой", "ей", "ам", "ами", "ов", "ев", "ів", "ові", "ть", "ти",
    "ць",
    "л", "в", "ла", "ло", "ли", "т", "ет", "ит", "ют", "ут", "ат", "ят", "ся", "ться", "ость",
    "ости",
    "ность", "ный", "щий", "ший", "вший", "та", "те", "ите",
]
private let latinTails = [
    "", "a", "e", "i", "o", "u", "s", "d", "t", "ed", "es", "er", "ing", "ly", "al", "ul", "lui",
    "ului",
    "ele", "elor", "ile", "ilor", "ii", "ie", "ea", "re", "ării", "ția", "ții",
]
