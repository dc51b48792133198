import ArgumentParser
import Foundation
import TextLayout

/// The speed of layout on one thread, beside what the machine allows and what other libraries do.
struct TextBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Line breaking and layout of megabytes of Russian text, and of one article.")

    @Option(help: "Millions of bytes of text.") var megabytes = 20
    @Option(help: "Rounds.") var rounds = 5
    @Option(help: "The saved page to set; else the longest article of the sample edition.")
    var page: String?

    private static let measure = 72

    func run() throws {
        var model = RussianText()
        let paragraphs = model.paragraphs(bytes: try bytes(ofMegabytes: megabytes))
        let text = Array(paragraphs.joined(separator: "\n").utf8)
        let hyphenation = russianHyphenation()
        let article = try SetArticle(page: page)
        let ceiling = Ceiling()

        var works = [
            Work("decoding and a table: the ceiling", text.count) { ceiling.sum(over: text) },
            Work("places where a line may end", text.count) { opportunities(in: text) },
        ]
        let others = [
            (lineBreakerOfICU(), "ICU", "libicu72"),
            (lineBreakerOfLibunistring(), "libunistring", "libunistring2"),
        ]
        for (breaker, name, package) in others {
            guard let breaker else {
                print("\(name) is not installed: apt-get install \(package), or the system's own")
                continue
            }
            works.append(
                Work(breaker.name, text.count) {
                    text.withUnsafeBufferPointer(breaker.opportunities)
                })
        }
        works += [
            Work("greedy, rules and hyphens", text.count) {
                lines(of: paragraphs, Manner(choice: .greedy), hyphenation)
            },
            Work("optimum fit, rules and hyphens", text.count) {
                lines(of: paragraphs, Manner(), hyphenation)
            },
            Work("the article measured and set", article.bytes) { article.set(hyphenation) },
            Work("the article at another measure", article.bytes) { article.setAgain(hyphenation) },
        ]
        print(
            "\(text.count) bytes in \(paragraphs.count) paragraphs, measure \(Self.measure), and "
                + "«\(article.title)», \(article.bytes) bytes; processor's time of one thread, median of \(rounds)"
        )
        measure(&works)
    }

    /// All works in turn, round after round, so that a machine that slows down slows each.
    private func measure(_ works: inout [Work]) {
        for round in 0...max(1, rounds) {
            for index in works.indices { works[index].run(isFirst: round == 0) }
        }
        guard let ceiling = works.first?.rate else { return }
        for work in works { work.report(beside: ceiling) }
    }

    private func lines(
        of paragraphs: [String], _ manner: Manner, _ hyphenation: Hyphenation
    ) -> Int {
        var measurer = Measurer(hyphenation: hyphenation)
        return paragraphs.reduce(0) { count, text in
            let paragraph = measurer.paragraph(text, language: .russian)
            return count + layOut(paragraph, measure: Self.measure, manner: manner).count
        }
    }
}

/// One row of the report: work done on some bytes, and how long it took in each round.
private struct Work {
    let name: String
    let bytes: Int
    /// Gives how many things it found: letters, places, lines.
    private let body: () -> Int
    private var times: [Double] = []
    private var found = 0

    init(_ name: String, _ bytes: Int, _ body: @escaping () -> Int) {
        self.name = name
        self.bytes = bytes
        self.body = body
    }

    /// The first run is not counted: it does what is only done once.
    mutating func run(isFirst: Bool) {
        // Work of microseconds is done again until a clock can time it.
        let times = bytes < 1_000_000 ? 200 : 1
        let taken = processorMilliseconds { for _ in 0..<times { found = body() } } / Double(times)
        if !isFirst { self.times.append(taken) }
    }

    /// Millions of bytes a second.
    var rate: Double { Double(bytes) / 1e3 / Times(times).median }

    func report(beside ceiling: Double) {
        let times = Times(times)
        print(
            column(name, 42) + column("\(shown(rate)) MB/s", 14)
                + column("\(shown(rate / ceiling)) of the ceiling", 24)
                + column("\(shown(times.median)) ms", 12)
                + column("[\(shown(times.least)) – \(shown(times.most))]", 18) + "\(found) found")
    }
}

/// What the machine allows: every scalar decoded and its class looked up, nothing made of it.
private struct Ceiling {
    /// A byte for each scalar.
    private let classes: [UInt8]

    init() {
        classes = (UInt32(0)..<0x110000).map { scalarLookup[$0].line.rawValue }
    }

    func sum(over text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { bytes in
            classes.withUnsafeBufferPointer { classes in
                var sum = 0
                var place = 0
                while place < bytes.count {
                    let first = Int(bytes[place])
                    // The text is a string's, so no scalar ends beyond it.
                    if first < 0x80 {
                        sum &+= Int(classes[first])
                        place += 1
                    } else if first < 0xE0 {
                        sum &+= Int(classes[(first & 0x1F) << 6 | Int(bytes[place + 1]) & 0x3F])
                        place += 2
                    } else if first < 0xF0 {
                        let high = (first & 0xF) << 12 | (Int(bytes[place + 1]) & 0x3F) << 6
                        sum &+= Int(classes[high | Int(bytes[place + 2]) & 0x3F])
                        place += 3
                    } else {
                        let high = (first & 7) << 18 | (Int(bytes[place + 1]) & 0x3F) << 12
                        let low = (Int(bytes[place + 2]) & 0x3F) << 6 | Int(bytes[place + 3]) & 0x3F
                        sum &+= Int(classes[high | low])
                        place += 4
                    }
                }
                return sum
            }
        }
    }
}

private func opportunities(in text: [UInt8]) -> Int {
    var count = 0
    forEachBreakOpportunity(in: text.span) { _, _ in count += 1 }
    return count
}

/// With the patterns that Debian's hyphen-ru installs, if it is there.
private func russianHyphenation() -> Hyphenation {
    var hyphenation = Hyphenation()
    let dictionary = URL(fileURLWithPath: "/usr/share/hyphen/hyph_ru_RU.dic")
    if let bytes = try? Data(contentsOf: dictionary),
        let patterns = HyphenationPatterns(dictionary: [UInt8](bytes))
    {
        hyphenation.use(Hyphenator(.russian, patterns: [patterns]))
    } else {
        print("No Russian patterns: apt-get install hyphen-ru; letter rules alone serve")
    }
    return hyphenation
}
