import Foundation
import Testing

/// A search in the built program, as a person makes one.
@Suite struct SearchingTests {
    private let gazeta: BuiltProgram
    private let terminal: TmuxTerminal

    init() throws {
        gazeta = try BuiltProgram()
        gazeta.environment["LC_ALL"] = "ru_RU.UTF-8"
        terminal = try TmuxTerminal(
            columns: 120, rows: 30, in: gazeta.folder, environment: gazeta.environment,
            shell: "'\(try BuiltProgram.path)'; echo done; cat")
    }

    @Test func aPersonSearchesReadsWhatIsFoundAndComesBack() throws {
        // The message of the first start gives way to a key.
        try terminal.wait(for: "the list") { $0.contains("1/57") && $0.contains("-  ") }
        try terminal.press("Down")
        // All of it: its text, with words parted at line ends, and what is related to it.
        let before = try terminal.wait(for: "the second article") {
            $0.contains("2/57") && $0.contains("ящич-") && $0.contains("тег: почта")
        }
        try terminal.press("/")
        try terminal.wait(for: "Поиск:")
        try terminal.press("обсерватория")
        try terminal.wait(for: "what is found, with the place of the text") {
            $0.contains("поиск: обсерватория") && $0.contains("чердаке сделали")
        }
        // Another form of the word is found, and shown as found.
        try terminal.press("Enter")
        try terminal.wait(for: "the keys of the list of results") { $0.contains("Esc назад") }
        try terminal.press("Enter")
        try terminal.wait(for: "the article alone") { !$0.contains("▌● ") }
        try terminal.press("m")
        try terminal.wait(for: "Совпадение 1/")
        #expect(try isMarked("обсерваторию", in: terminal.styledScreen))
        try terminal.press("Escape")
        try terminal.wait(for: "the results") { $0.contains("поиск:") && $0.contains("▌") }
        try terminal.press("Escape")
        try terminal.wait(for: "the list as it was, but for what was read") {
            content(of: $0) == content(of: before)
        }
        try terminal.press("q")
        try terminal.wait(for: "done")
    }

    @Test func aPastedTextIsNoCommandAndIsSearchedForInTheField() throws {
        try terminal.wait(for: "the list") { $0.contains("1/57") }
        try terminal.paste("sq")
        try terminal.press("/")
        try terminal.wait(for: "Поиск:")
        #expect(try !terminal.screen.contains("◆"))
        try terminal.paste("самая\nмаленькая\n")
        try terminal.wait(for: "поиск: самая маленькая")
        // Sent at once the two would be Alt-q.
        try terminal.press("Escape")
        try terminal.wait(for: "the list") { $0.contains("1/57") }
        try terminal.press("q")
        try terminal.wait(for: "done")
        // The terminal has been told that pastes are as they were.
        try terminal.paste("what follows")
        #expect(try !terminal.wait(for: "what follows").contains("200~"))
    }

    /// Whether a word stands on the screen on a background of its own.
    private func isMarked(_ word: String, in screen: String) -> Bool {
        screen.split(separator: "\n").contains { line in
            guard let place = line.range(of: word) else { return false }
            let last = line[..<place.lowerBound].split(separator: "\u{1B}").last ?? ""
            return last.contains("48;5;")
        }
    }

    /// The screen without the marks of what is read.
    private func content(of screen: String) -> String {
        String(screen.map { $0 == "●" ? "○" : $0 })
    }
}
