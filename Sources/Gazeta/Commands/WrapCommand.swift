import ArgumentParser
import Glibc
import TextLayout

/// `gazeta wrap`: the text layout as a filter.
struct WrapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wrap",
        abstract: "Set plain text to a measure, as fmt and par do, by a newspaper's rules.",
        discussion: """
            Paragraphs are parted by blank lines. Lines are chosen for the whole paragraph, so \
            that they end as evenly as the words allow; no short preposition, dash, initial or \
            number is torn from what it belongs to.

            Examples:
              gazeta wrap notes.txt
              gazeta show 3f9a | gazeta wrap --width 40 --justify
            """)

    @Argument(help: "The file; without it, or with -, standard input.") var file: String?
    @Option(parsing: .unconditional, help: "The measure in cells.") var width = 72
    @Option(
        name: .customLong("lang"),
        help: "The language, such as ru or ro; else each paragraph's own is told by its words.")
    var language: String?
    @Flag(help: "Fill the lines to the measure, the last of a paragraph apart.")
    var justify = false
    @Flag(help: "Do not break words at their soft hyphens.") var noHyphens = false
    @Flag(help: "Fill each line with what fits, without looking ahead.") var greedy = false

    func validate() throws {
        if !(1...10_000).contains(width) {
            throw ValidationError("--width must be between 1 and 10000.")
        }
    }

    func run() throws {
        let name = FileName(argument: file ?? "-")
        let input = try OpenFile(name)
        guard !input.isFolder else { throw Complaint.isFolder(name.text) }
        var filter = ParagraphFilter(
            measure: width,
            manner: Manner(
                choice: greedy ? .greedy : .optimum, justified: justify, hyphenated: !noHyphens),
            language: language.map { Language($0) })
        while true {
            let bytes = try input.read(atMost: 1 << 16)
            if bytes.isEmpty { break }
            try writeAll(filter.feed(bytes), to: STDOUT_FILENO)
        }
        try writeAll(filter.finish(), to: STDOUT_FILENO)
        if let offset = filter.firstInvalidOffset {
            complain(.replacedBytes(name.text, count: filter.invalidCount, offset: offset))
        }
    }
}
