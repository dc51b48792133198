import ArgumentParser
import Foundation

/// Russian text in any amount, the same on every machine.
///
/// The model is a chain of words of the first order (Shannon, «A Mathematical Theory of
/// Communication», 1948): a sentence begins as one of the bundled edition's, and each word is
/// followed by one that follows it there, until one that ends a sentence. So words, their marks and
/// their frequencies are those of the edition, and hardly a sentence comes twice. A paragraph has two
/// to eight of them.
struct RussianText {
    private var words: [[UInt8]] = []
    private var numbers: [Substring: Int] = [:]
    /// For every word those that follow it, as often as they do; nil where a sentence ends.
    private var followers: [[Int?]] = []
    private var openers: [Int] = []
    private var random = SeededGenerator(seed: 19_480_701)

    private static let sentences = 2...8
    /// A sentence that has not ended by itself is ended here.
    private static let mostWords = 60

    init() {
        for sentence in SyntheticNews().sentences {
            let numbers = sentence.split(separator: " ").map { number(of: $0) }
            guard let first = numbers.first else { continue }
            openers.append(first)
            for (word, next) in zip(numbers, numbers.dropFirst().map(Optional.some) + [nil]) {
                followers[word].append(next)
            }
        }
    }

    /// Paragraphs of at least so many bytes in UTF-8, a newline after each included.
    mutating func paragraphs(bytes: Int) -> [String] {
        var paragraphs: [String] = []
        var made = 0
        while made < bytes {
            let paragraph = paragraph()
            made += paragraph.utf8.count + 1
            paragraphs.append(paragraph)
        }
        return paragraphs
    }

    /// The next paragraph.
    mutating func paragraph() -> String {
        var text: [UInt8] = []
        for _ in 0..<Int.random(in: Self.sentences, using: &random) {
            var word = openers.randomElement(using: &random)
            var count = 0
            while let present = word, count < Self.mostWords {
                if !text.isEmpty { text.append(UInt8(ascii: " ")) }
                text += words[present]
                count += 1
                word = followers[present].randomElement(using: &random) ?? nil
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func number(of word: Substring) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(Array(word.utf8))
        followers.append([])
        return words.count - 1
    }
}

/// The text that `gazeta-bench text` measures on, for other programs to be measured on.
struct MakeText: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make-text",
        abstract: "Print the Russian text of the benchmark, an empty line after each paragraph.")

    @Option(help: "Millions of bytes.") var megabytes = 20

    func run() throws {
        var model = RussianText()
        var left = try bytes(ofMegabytes: megabytes)
        while left > 0 {
            let paragraph = model.paragraph()
            left -= paragraph.utf8.count + 1
            try FileHandle.standardOutput.write(contentsOf: Data((paragraph + "\n\n").utf8))
        }
    }
}

/// A text of some size.
func bytes(ofMegabytes count: Int) throws -> Int {
    guard (1...10_000).contains(count) else {
        throw ValidationError("A text has 1 to 10000 megabytes, not \(count).")
    }
    return count * 1_000_000
}
