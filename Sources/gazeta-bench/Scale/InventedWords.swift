/// Russian-looking words that no dictionary has, declined as Russian words are.
///
/// The edition alone has too few words for a large cache: every one of them would stand in
/// thousands of articles, where real news are full of words and names that a handful of articles
/// share. Word `n` is the same on every machine.
enum InventedWords {
    /// How many nouns there are, and of each kind of name.
    static let count = 60_000

    private static let syllables: [String] = {
        let onsets = ["б", "в", "гр", "д", "ж", "к", "л", "м", "пр", "с"]
        let vowels = ["а", "е", "и", "о"]
        return onsets.flatMap { onset in vowels.map { onset + $0 } }
    }()
    private static let codas = ["н", "р", "т", "л", "к", "м"]

    private static let masculine = ["", "а", "у", "ом", "е"]
    private static let feminine = ["а", "ы", "у", "ой", "е"]
    private static let surname = ["ов", "ова", "ову", "овым", "ове"]
    private static let town = ["ск", "ска", "ску", "ском", "ске"]

    /// A number whose frequency falls with its rank as that of words does (Zipf 1949).
    static func rank(by random: inout SeededGenerator) -> Int {
        // Doubling the rank halves the chance: the logarithm is even. 16 bits span the count.
        let bits = Int.random(in: 0..<16, using: &random)
        let low = 1 << bits
        return (low - 1 + Int.random(in: 0..<low, using: &random)) % count
    }

    static func noun(_ number: Int, by random: inout SeededGenerator) -> String {
        root(number) + ending(number % 2 == 0 ? masculine : feminine, by: &random)
    }

    static func surname(_ number: Int, by random: inout SeededGenerator) -> String {
        capitalised(root(number)) + ending(surname, by: &random)
    }

    static func town(_ number: Int, by random: inout SeededGenerator) -> String {
        capitalised(root(number)) + ending(town, by: &random)
    }

    private static func root(_ rank: Int) -> String {
        // Words of neighbouring ranks begin differently: the factor has no divisor with the count.
        let number = rank * 7_919 % count
        let size = syllables.count
        let first = syllables[number % size]
        let second = syllables[number / size % size]
        let third = syllables[number / size / size % size]
        return first + second + third + codas[number % codas.count]
    }

    private static func ending(_ endings: [String], by random: inout SeededGenerator) -> String {
        endings.randomElement(using: &random) ?? ""
    }

    private static func capitalised(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
