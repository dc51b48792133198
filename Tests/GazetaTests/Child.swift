import Foundation
import Glibc
import Testing

/// A program run to its end. Foundation's `Process` will not do: it takes a program for running
/// until every descendant has ended too, and tmux leaves a server behind.
struct Child {
    let status: Int32
    let output: String
    let complaints: String

    init(
        _ arguments: [String], environment: [String: String], input: String = "", in folder: URL
    ) throws {
        let name = UUID().uuidString
        let files = ["input", "output", "complaints"].map { kind in
            folder.appendingPathComponent("\(name).\(kind)").path
        }
        defer { for file in files { unlink(file) } }
        try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, files[0], O_RDONLY, 0)
        for (number, file) in zip([STDOUT_FILENO, STDERR_FILENO], files.dropFirst()) {
            posix_spawn_file_actions_addopen(
                &actions, number, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        // The threads that run tests have every signal blocked, and other tests may have signals
        // ignored. A child would inherit both: no terminal could ever be ended, and no pipe.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let words = arguments.map { strdup($0) }
        let variables = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + variables).forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawnp(
            &process, try #require(arguments.first), &actions, &attributes, words + [nil],
            variables + [nil])
        try #require(failure == 0, "\(arguments) cannot be started")
        var ending: Int32 = 0
        while waitpid(process, &ending, 0) < 0, errno == EINTR {}
        // As a shell tells it: 128 and the signal for a program that one has ended.
        status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : 128 + ending & 0x7F
        output = try String(contentsOfFile: files[1], encoding: .utf8)
        complaints = try String(contentsOfFile: files[2], encoding: .utf8)
    }
}
