import Foundation
import Testing

/// The built program in a real terminal, used as a person would.
@Suite struct EndToEndTests {
    private let gazeta: BuiltProgram
    private let terminal: TmuxTerminal

    init() throws {
        gazeta = try BuiltProgram()
        gazeta.environment["LC_ALL"] = "ru_RU.UTF-8"
        // The shell shows how the program ended, and what became of the terminal's modes.
        terminal = try TmuxTerminal(
            columns: 120, rows: 30, in: gazeta.folder, environment: gazeta.environment,
            shell: """
                stty -g > before
                sh -c 'echo $$ > pid; exec "\(try BuiltProgram.path)"'; echo "status $?"
                stty -g > after; echo done; cat
                """)
    }

    private func waitForTheFirstArticle() throws -> String {
        try terminal.wait(for: "the first article beside the list, words parted") {
            $0.contains("▌● ") && $0.contains("корреспондент") && $0.contains("1/57")
                && $0.contains("-  ")
        }
    }

    @Test func aPersonBrowsesReadsJumpsReturnsResizesAndQuits() throws {
        let first = try waitForTheFirstArticle()
        #expect(first.contains("57 статей"))

        try terminal.press("Down")
        try terminal.wait(for: "the second article") {
            $0.contains("2/57") && $0.contains("семенами")
        }
        try terminal.press("Up", "Enter")
        try terminal.wait(for: "the article alone") {
            !$0.contains("▌● ") && $0.contains("318 километров темноты")
        }
        try terminal.press("NPage")
        let middle = try terminal.wait(for: "a later page") {
            !$0.contains("318 километров темноты") && $0.contains("По теме") && $0.contains(" %")
        }

        try terminal.press("1")
        try terminal.wait(for: "the related story") {
            $0.contains("Самая маленькая школа района открыла обсерваторию")
                && $0.contains("26 января 2022")
        }
        try terminal.press("Left")
        try terminal.wait(for: "the page that was left") { $0 == middle }

        try terminal.resize(columns: 60, rows: 20)
        let opening = try #require(topmostWords(of: middle))
        try terminal.wait(for: "the same text at the top of a smaller screen") {
            topmostWords(of: $0) == opening && !$0.contains("По теме")
        }
        try terminal.resize(columns: 120, rows: 30)
        try terminal.wait(for: "the page as it was") { $0 == middle }

        try terminal.press("q")
        try terminal.wait(for: "the list, with what was read marked") {
            $0.contains("▌○ ") && $0.contains("1/57")
        }
        try terminal.press("q")
        try terminal.wait(for: "done")
        try expectTheTerminalAsItWas(status: 0)
    }

    @Test(arguments: [("TERM", 15), ("HUP", 1), ("ABRT", 6)])
    func whateverEndsTheProgramTheTerminalIsGivenBack(signal: String, number: Int) throws {
        _ = try waitForTheFirstArticle()
        try terminal.press("Enter")
        try terminal.wait(for: "the article alone") { !$0.contains("▌● ") }
        let process = try String(
            contentsOf: gazeta.folder.appendingPathComponent("pid"), encoding: .utf8)
        _ = try Child(
            ["kill", "-" + signal, String(process.dropLast())], environment: gazeta.environment,
            in: gazeta.folder)
        try terminal.wait(for: "done")
        try expectTheTerminalAsItWas(status: 128 + number)
        // The screen before the reader is back, not the reader's last.
        #expect(try !terminal.screen.contains("По теме"))
    }

    @Test func withoutColoursTheScreenIsTheSame() throws {
        _ = try waitForTheFirstArticle()
        gazeta.environment["NO_COLOR"] = "1"
        let plain = try TmuxTerminal(
            columns: 120, rows: 30, in: gazeta.folder, environment: gazeta.environment,
            shell: "'\(try BuiltProgram.path)'; cat")
        // The last line but tells, on the first start alone, of the sample edition.
        try plain.wait(for: "what the terminal with colours shows") { screen in
            let coloured = (try? terminal.screen) ?? ""
            return screen.contains("корреспондент")
                && screen.split(separator: "\n").dropLast()
                    .elementsEqual(coloured.split(separator: "\n").dropLast())
        }
        // Red to white, dark and light, in front and behind; 9 is the terminal's own.
        let colours = ["3", "4", "9", "10"].flatMap { kind in
            (0...7).map { "\u{1B}[\(kind)\($0)m" }
        }
        func hasColour(_ drawn: String) -> Bool {
            drawn.contains("8;5;") || colours.contains { drawn.contains($0) }
        }
        #expect(try hasColour(terminal.styledScreen))
        #expect(try !hasColour(plain.styledScreen))
    }

    private func expectTheTerminalAsItWas(status: Int) throws {
        #expect(try terminal.screen.contains("status \(status)"))
        let modes = try ["before", "after"].map {
            try String(contentsOf: gazeta.folder.appendingPathComponent($0), encoding: .utf8)
        }
        #expect(modes[0] == modes[1])
    }

    /// The first words of the article on a screen: what stands first under the top bar.
    private func topmostWords(of screen: String) -> [Substring]? {
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        let text = rows.map { $0.prefix { $0 != "│" && $0 != "┃" } }
        return text.first { !$0.allSatisfy(\.isWhitespace) }?
            .split(separator: " ").prefix(3).map { $0 }
    }
}
