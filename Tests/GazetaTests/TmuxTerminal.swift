import Foundation
import Testing

/// A real terminal: tmux with one window, seen and typed into as a person would.
final class TmuxTerminal {
    private let socket: String

    /// Runs a line of shell in a window of its own.
    init(
        columns: Int, rows: Int, in folder: URL, environment: [String: String], shell: String
    ) throws {
        // A socket's name has to be short: the temporary folder's own name may be too long.
        socket = "/tmp/gazeta-\(UUID().uuidString.prefix(8)).tmux"
        var start = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        for (name, value) in environment where name != "TERM" {
            start += ["-e", "\(name)=\(value)"]
        }
        try tmux(start + ["-c", folder.path, "sh", "-c", shell])
    }

    deinit {
        do {
            try tmux(["kill-server"])
        } catch {
            // The shell may have ended, and the server with it; a server that goes on is a fault.
            if FileManager.default.fileExists(atPath: socket), isServing {
                Issue.record("The tmux server on \(socket) cannot be ended: \(error)")
            }
        }
        try? FileManager.default.removeItem(atPath: socket)
    }

    private var isServing: Bool { (try? tmux(["list-sessions"])) != nil }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let child = try Child(
            ["tmux", "-S", socket, "-u", "-f", "/dev/null"] + arguments,
            // Nothing of what surrounds the tests, such as a NO_COLOR, gets into the terminal.
            environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"],
            // The terminal outlives the folder of the program in it.
            in: FileManager.default.temporaryDirectory)
        try #require(child.status == 0, "tmux \(arguments): \(child.complaints)")
        return child.output
    }

    /// What stands on the screen.
    var screen: String {
        get throws { try tmux(["capture-pane", "-p"]) }
    }

    /// The same with the escapes that colour it.
    var styledScreen: String {
        get throws { try tmux(["capture-pane", "-p", "-e"]) }
    }

    func press(_ keys: String...) throws {
        try tmux(["send-keys"] + keys)
    }

    /// As a terminal pastes: with sequences around the text where the program has asked for them.
    func paste(_ text: String) throws {
        try tmux(["set-buffer", "--", text])
        try tmux(["paste-buffer", "-p", "-r"])
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Looks until the screen is as `condition` wants it; each look is a program of its own, which
    /// is pause enough.
    @discardableResult
    func wait(for what: String, _ condition: (String) -> Bool) throws -> String {
        var last = ""
        for _ in 0..<12_000 {
            last = try screen
            if condition(last) { return last }
        }
        Issue.record("The screen never showed \(what):\n\(last)")
        throw NeverShown()
    }

    @discardableResult
    func wait(for text: String) throws -> String {
        try wait(for: "«\(text)»") { $0.contains(text) }
    }

    private struct NeverShown: Error {}
}
