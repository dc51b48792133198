import Foundation
import Testing

/// The built program in a real terminal, used as a person would.
@Suite struct EndToEndTests {
    @Test func aPersonBrowsesReadsJumpsReturnsResizesAndQuits() throws {
        let gazeta = try BuiltProgram()
        gazeta.environment["LC_ALL"] = "ru_RU.UTF-8"
        let program = try BuiltProgram.path
        let terminal = try TmuxTerminal(
            columns: 120, rows: 30, in: gazeta.folder, environment: gazeta.environment,
            shell: "stty -g > before; '\(program)'; s=$?; stty -g > after; echo \"status $s\"; cat")

        // The first start brings the sample edition in and says so.
        let first = try terminal.wait(for: "the first list") {
            $0.contains("Газета") && $0.contains("●") && $0.contains("57")
        }
        try terminal.press("Down", "Down")
        try terminal.wait(for: "another article") { $0 != first }
        try terminal.press("Home")

        try terminal.press("Enter")
        try terminal.wait(for: "the article in full") { !$0.contains("●") || $0 != first }
        try terminal.press("q")
        try terminal.press("q")
        try terminal.wait(for: "status 0")

        let modes = try ["before", "after"].map {
            try String(contentsOf: gazeta.folder.appendingPathComponent($0), encoding: .utf8)
        }
        #expect(modes[0] == modes[1])
    }
}
