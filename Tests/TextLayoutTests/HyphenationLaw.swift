import Foundation

@testable import TextLayout

/// What the letters of a language forbid, told letter by letter: slow and obvious.
struct HyphenationLaw {
    var language: Language
    var vowels: String
    var consonants: String
    var signs = ""
    /// Letters that no part begins with.
    var neverFirst = ""
    /// What may stand before a vowel that a consonant is torn from; nil where it may be anything.
    var ends: [String]? = []
    /// Stems that a doubled consonant may open; nil where doubled consonants are free.
    var doubledOpenings: [String]?
    var wholePairs: [String] = []
    var fewestAfter = 2

    var letters: [Character] { Array(vowels + consonants + signs) }

    /// Why a word may not be parted before a letter of it; nil where it may.
    func fault(of word: String, before place: Int) -> String? {
        let word = Array(word.lowercased().replacing("ё", with: language == .russian ? "е" : "ё"))
        guard place > 0, place < word.count else { return "outside" }
        let (left, right) = (word[..<place], word[place...])
        if left.count < 2 || right.count < fewestAfter { return "too few letters" }
        if !left.contains(where: vowels.contains) || !right.contains(where: vowels.contains) {
            return "a part has no vowel"
        }
        if neverFirst.contains(word[place]) { return "torn from the letter before" }
        if let ends, isConsonant(word[place - 1]), vowels.contains(word[place]) {
            let isEnd = ends.contains { String(left).hasSuffix($0) }
            if !isEnd { return "a consonant is torn from its vowel" }
        }
        let pair = String(word[place - 1...place])
        if wholePairs.contains(pair), ends?.contains(where: String(left).hasSuffix) != true {
            return "a pair is torn"
        }
        return doubledFault(word, place)
    }

    private func doubledFault(_ word: [Character], _ place: Int) -> String? {
        guard let doubledOpenings, isDoubled(word, at: place) else { return nil }
        let opens = doubledOpenings.contains { String(word[place...]).hasPrefix($0) }
        return opens ? nil : "a doubled consonant begins a part"
    }

    /// Whether a doubled consonant between vowels stands at a place.
    private func isDoubled(_ word: [Character], at place: Int) -> Bool {
        place > 0 && place + 2 < word.count && word[place] == word[place + 1]
            && isConsonant(word[place]) && vowels.contains(word[place - 1])
            && vowels.contains(word[place + 2])
    }

    private func isConsonant(_ letter: Character) -> Bool { consonants.contains(letter) }

    /// The faults of a word as it is parted.
    func faults(_ parts: [Substring]) -> [String] {
        let word = parts.joined()
        var place = 0
        return parts.dropLast().compactMap { part in
            place += part.count
            return fault(of: word, before: place).map {
                "\(parts.joined(separator: "-")) at \(place): \($0)"
            }
        }
    }
}

extension HyphenationLaw {
    static let all = [russian, ukrainian, belarusian, bulgarian, kyrgyz, romanian, english]

    static let russian = HyphenationLaw(
        language: .russian, vowels: "аеиоуыэюя", consonants: "бвгджзклмнпрстфхцчшщ", signs: "ъьй",
        neverFirst: "ъьйы",
        ends: [
            "без", "воз", "из", "низ", "об", "от", "под", "над", "пред", "раз", "роз", "меж",
            "сверх",
            "двух", "трех", "четырех", "пол", "супер", "гипер", "интер", "спец", "парт", "полит",
            "проф", "тех", "зав", "контр", "пост", "транс", "дез",
        ], doubledOpenings: ["сс", "вв", "жж"])

    static let ukrainian = HyphenationLaw(
        language: .ukrainian, vowels: "аеєиіїоуюя", consonants: "бвгґджзйклмнпрстфхцчшщь",
        signs: "'",
        neverFirst: "ь'",
        ends: [
            "без", "від", "між", "над", "об", "під", "перед", "роз", "най", "пів", "мед", "екс",
            "дез",
            "пост", "транс", "супер", "інтер",
        ], wholePairs: ["дж", "дз"])

    static let belarusian = HyphenationLaw(
        language: .belarusian, vowels: "аеёіоуыэюя", consonants: "бвгґджзклмнпрстфхцчш",
        signs: "ьйў'",
        neverFirst: "ьйў'",
        ends: ["ад", "аб", "бяз", "без", "над", "пад", "перад", "раз", "роз", "уз", "звыш", "між"],
        wholePairs: ["дж", "дз"])

    static let bulgarian = HyphenationLaw(
        language: .bulgarian, vowels: "аеиоуъюя", consonants: "бвгджзйклмнпрстфхцчшщь",
        neverFirst: "ь",
        ends: ["без", "въз", "из", "над", "об", "от", "под", "пред", "през", "раз"],
        doubledOpenings: [])

    static let kyrgyz = HyphenationLaw(
        language: Language("ky"), vowels: "аеёиоөуүыэюя", consonants: "бвгджзйклмнңпрстфхцчшщ",
        signs: "ьъ", neverFirst: "ьъ", wholePairs: ["аа", "оо", "уу", "ээ", "өө", "үү"])

    static let romanian = HyphenationLaw(
        language: .romanian, vowels: "aăâeiîou", consonants: "bcdfghjklmnpqrstvwxzșț",
        ends: ["dez", "in", "sub", "des", "trans", "inter", "super"], wholePairs: ["ch", "gh"])

    static let english = HyphenationLaw(
        language: .english, vowels: "aeiouy", consonants: "bcdfghjklmnpqrstvwxz", signs: "'",
        neverFirst: "'", ends: nil, fewestAfter: 3)
}

/// The patterns of an installed dictionary; nil where it is not.
func installedPatterns(_ name: String) -> HyphenationPatterns? {
    guard let bytes = FileManager.default.contents(atPath: "/usr/share/hyphen/hyph_\(name).dic")
    else { return nil }
    return HyphenationPatterns(dictionary: Array(bytes))
}

/// The hyphenator of a language without patterns, made once.
func letterRules(of language: Language) -> Hyphenator {
    Hyphenation.letterRules.hyphenator(for: language) ?? Hyphenator(language)
}

extension Hyphenator {
    /// The word with hyphens where it may be parted, those in it left out first.
    func hyphenated(_ word: String) -> String {
        parted(word.filter { $0 != "-" }).joined(separator: "-")
    }
}
