import ArgumentParser
import Glibc
import Screen
import TextLayout

/// `gazeta wrap`: the text layout as a filter.
struct WrapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wrap",
        abstract: "Set plain text to a measure, as fmt and par do, by a newspaper's rules.",
        discussion: """
            Lines are chosen for the whole paragraph, so that they end as evenly as the words \
            allow; no short preposition, dash, initial or number is torn from what it belongs to. \
            No character is lost or added but spaces, line ends and hyphens. A hyphen at a line's \
            end always stays, also one that an earlier setting put there.

            A paragraph ends at a blank line, and where a list item (-, *, •, 1., а), (2)), direct \
            speech (—), another indent or another depth of quoting (>) begins. Blank lines, \
            indents and quote marks stay; the lines of an item hang behind its marker. Headings \
            (#), rules (---), tables (|, │ or wide gaps), code (between lines of ``` or ~~~, or set \
            in below a blank line), trailers (Signed-off-by:) and the signature of a mail are left as \
            they are.

            With --prefix only lines that begin with it are set; it stands before each line they \
            become. All other lines pass untouched.

            The output of a file with CRLF line ends has them too; bytes that are no UTF-8 become \
            U+FFFD, which is reported. Exit status: 0 done, 1 something could not be read or was \
            no UTF-8, 2 wrong usage.

            Examples:
              gazeta wrap notes.txt
              gazeta wrap --width 40 --justify --indent 2 story.txt
              gazeta wrap --prefix '// ' main.swift           the comments of a program
              gazeta wrap reply.txt                           a mail; quotes stay quotes
              gazeta wrap --no-hyphens message.txt | git commit -F -
              :set formatprg=gazeta\\ wrap\\ --no-hyphens     in Vim: gq sets a text by it
            """)

    @Argument(help: "The file; without it, or with -, standard input.") var file: String?
    @Option(parsing: .unconditional, help: "The measure in cells.") var width = 72
    @Option(
        name: .customLong("lang"),
        help: "The language, such as ru or ro; else each paragraph's own is told by its words.")
    var language: String?
    @Flag(help: "Fill the lines to the measure, the last of a paragraph apart.")
    var justify = false
    @Flag(help: "Fill each line with what fits, without looking ahead.") var greedy = false
    @Flag(help: "Do not break words with hyphens.") var noHyphens = false
    @Option(
        parsing: .unconditional,
        help: """
            Cells before the first line of each paragraph, counted from where its other lines \
            begin; replaces the indent a first line has. Without it first lines stay as they are.
            """)
    var indent: Int?
    @Option(
        parsing: .unconditional,
        help: "Set only lines that begin with this, such as '# ', blanks before it or not.")
    var prefix: String?

    func validate() throws {
        if !(1...10_000).contains(width) {
            throw ValidationError("--width must be between 1 and 10000.")
        }
        if let indent, !(0..<width).contains(indent) {
            throw ValidationError("--indent must be between 0 and \(width - 1).")
        }
        if let language, !isLanguageTag(language) {
            throw ValidationError("--lang must be a language tag such as ru, ro or sr-Latn.")
        }
        if let marks {
            if marks.allSatisfy({ $0 == " " }) || onOneLine(marks) != marks {
                throw ValidationError("--prefix must be visible characters.")
            }
            if cellWidth(of: marks) >= width {
                throw ValidationError("--prefix must be shorter than --width.")
            }
        }
    }

    /// The prefix without the blanks before it: lines may have any.
    private var marks: String? {
        prefix.map { String($0.drop { $0 == " " || $0 == "\t" }) }
    }

    func run() throws {
        let name = FileName(argument: file ?? "-")
        let input = try OpenFile(name)
        guard !input.isFolder else { throw Complaint.isFolder(name.text) }
        let setting = ParagraphSetting(
            measure: width,
            manner: Manner(
                choice: greedy ? .greedy : .optimum, justified: justify, hyphenated: !noHyphens,
                partsAddresses: false),
            language: language.map { Language($0) }, newspaperIndent: indent,
            prefix: marks.map { Array($0.utf8) })
        var filter = ParagraphFilter(setting, hyphenator: installedHyphenator)
        let write = isatty(STDOUT_FILENO) == 1 ? writeToTerminal : writeToFile
        do throws(Complaint) {
            while case let bytes = try input.read(atMost: 1 << 16), !bytes.isEmpty {
                try filter.feed(bytes, write)
            }
        } catch {
            // What could be read is still worth setting.
            if error.isOfInput { try filter.finish(write) }
            throw error
        }
        try filter.finish(write)
        if let offset = filter.firstReplacedOffset {
            complain(.replacedBytes(name.text, count: filter.replacedCount, offset: offset))
            throw Outcome.partlyFailed
        }
    }
}

/// A tag as BCP 47 has them, or the name of a locale: letters, then letters and digits in parts.
private func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...8).contains(first.utf8.count) else { return false }
    let isAlphabetic = first.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    return isAlphabetic
        && parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.utf8.count)
                && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
        }
}

private func writeToFile(_ bytes: [UInt8]) throws(Complaint) {
    try writeAll(bytes, to: STDOUT_FILENO)
}

/// Without what could steer the terminal, and without soft hyphens, on which terminals differ.
private func writeToTerminal(_ bytes: [UInt8]) throws(Complaint) {
    var text = sanitised(String(decoding: bytes, as: UTF8.self))
    text.unicodeScalars.removeAll { $0 == "\u{AD}" }
    try writeAll(Array(text.utf8), to: STDOUT_FILENO)
}
