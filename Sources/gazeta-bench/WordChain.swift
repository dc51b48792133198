/// A chain of words of the first order (Shannon, «A Mathematical Theory of Communication», 1948),
/// learnt from the bundled edition's Russian sentences: a sentence begins as one of them, and each
/// word is followed by one that follows it there, until one that ends a sentence.
///
/// So words, their marks and their frequencies are those of the edition, and hardly a sentence comes
/// twice.
struct WordChain: Sendable {
    /// In UTF-8, with the marks that stand at them.
    private(set) var words: [[UInt8]] = []
    /// For every word those that follow it, as often as they do; nil where a sentence ends.
    private var followers: [[Int?]] = []
    private var openers: [Int] = []

    /// A sentence that has not ended by itself is ended here.
    static let mostWords = 60

    init() {
        var numbers: [Substring: Int] = [:]
        for sentence in SyntheticNews().sentences {
            let sentence = sentence.split(separator: " ").map { word in
                number(of: word, in: &numbers)
            }
            guard let first = sentence.first else { continue }
            openers.append(first)
            for (word, next) in zip(sentence, sentence.dropFirst().map(Optional.some) + [nil]) {
                followers[word].append(next)
            }
        }
    }

    /// Gives the words of a sentence, by their numbers, one after the other.
    func sentence(
        by random: inout SeededGenerator, most: Int = mostWords, _ take: (Int) -> Void
    ) {
        var word = openers.randomElement(using: &random)
        var count = 0
        while let present = word, count < most {
            take(present)
            count += 1
            word = followers[present].randomElement(using: &random) ?? nil
        }
    }

    private mutating func number(of word: Substring, in numbers: inout [Substring: Int]) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(Array(word.utf8))
        followers.append([])
        return words.count - 1
    }
}
