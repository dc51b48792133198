import ArgumentParser
import Foundation

/// Russian text in any amount, the same on every machine: paragraphs of two to eight sentences of a
/// `WordChain`.
struct RussianText {
    private let chain = WordChain()
    private var random = SeededGenerator(seed: 19_480_701)

    private static let sentences = 2...8

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
            chain.sentence(by: &random) { word in
                if !text.isEmpty { text.append(UInt8(ascii: " ")) }
                text += chain.words[word]
            }
        }
        return String(decoding: text, as: UTF8.self)
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
