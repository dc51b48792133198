import Foundation
import Glibc

/// A program that opens web addresses.
struct Browser: Hashable, Sendable {
    let program: String
    /// Draws in the terminal itself, so the reader has to step aside.
    let needsTerminal: Bool

    init(_ program: String) {
        self.program = program
        let name = program.split(separator: "/").last.map(String.init) ?? program
        needsTerminal = Self.textBrowsers.contains(name)
    }

    private static let textBrowsers = [
        "w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh", "chawan", "cha",
    ]

    /// What may open an address here, the user's own choice first: a window where there is a
    /// display, else a text browser.
    static var inOrder: [Browser] {
        // BROWSER may name several, parted by colons; one with a command line of its own is left
        // out, since only a shell could read it.
        let chosen = (environment("BROWSER") ?? "").split(separator: ":").map(String.init)
            .filter { !$0.contains(" ") && !$0.contains("%") }
        let hasDisplay = environment("DISPLAY") ?? environment("WAYLAND_DISPLAY") != nil
        let windows = hasDisplay ? ["xdg-open", "x-www-browser"] : []
        return (chosen + windows + ["www-browser", "w3m", "lynx", "links"]).map(Browser.init)
            .filter { $0.path != nil }
    }

    /// Where the program lies; nil where it is not installed.
    private var path: String? {
        if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
        let folders = (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
    }

    /// Starts it with the address as its one argument, never a shell's word; its process number.
    func open(_ address: String) throws(Complaint) -> pid_t {
        guard let path else { throw .noBrowser(address) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // What the reader ignores or blocks is not to be inherited.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        if !needsTerminal {
            // A window of its own: no key of the reader's ends it, nor does it draw over the reader.
            posix_spawnattr_setpgroup(&attributes, 0)
            flags |= POSIX_SPAWN_SETPGROUP
            for (number, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
                posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", mode, 0)
            }
        }
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(path), strdup(address)]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        let status = posix_spawn(&process, path, &actions, &attributes, words + [nil], environ)
        guard status == 0 else { throw .browserFailed(program, address: address) }
        return process
    }

    /// Opens the address and waits, away from the main thread, for what becomes of it.
    func show(_ address: String) async throws(Complaint) {
        let process = try open(address)
        // A browser may stay open for hours: none of the few threads that tasks share may wait.
        let status = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var status: Int32 = 0
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                continuation.resume(returning: status)
            }
        }
        guard status == 0 else { throw .browserFailed(program, address: address) }
    }
}

/// Whether an article's address may be handed to a browser: http or https, and nothing in it that
/// is no part of an address.
func isWebAddress(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
        && address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
}
