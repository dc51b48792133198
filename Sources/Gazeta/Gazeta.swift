import ArgumentParser
import Glibc

/// The command: with no further word it opens the reader.
@main
struct Gazeta: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazeta",
        abstract: "Read news in the terminal, offline, set the way a newspaper sets it.",
        discussion: """
            With no subcommand, opens the reader. On the first start the bundled sample edition \
            is brought in. Everything else can be scripted: --json prints JSON on stdout, \
            messages go to stderr.

            Exit status: 0 done, 1 nothing found or partly failed, 2 wrong usage, 3 the cache is \
            unusable.
            """,
        version: "0.1.0",
        subcommands: [
            ReadCommand.self, ImportCommand.self, InspectCommand.self, ListCommand.self,
            ShowCommand.self, RelatedCommand.self, MarkCommand.self, ExportCommand.self,
            WrapCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)

    static func main() async {
        // A pipe closed by `head` ends the output; it is no reason to die by a signal.
        _ = signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let outcome as Outcome {
            _exit(after: outcome)
        } catch let complaint as Complaint {
            complain(complaint)
            _exit(after: complaint.outcome)
        } catch {
            let isHelp = exitCode(for: error).isSuccess
            if isHelp { exit(withError: error) }
            writeToStandardError(fullMessage(for: error))
            _exit(after: .wrongUsage)
        }
        _exit(after: .done)
    }

    private static func _exit(after outcome: Outcome) -> Never {
        Glibc.exit(outcome.rawValue)
    }
}

/// What the exit status says.
enum Outcome: Int32, Error {
    case done = 0
    case partlyFailed = 1
    case wrongUsage = 2
    case cacheUnusable = 3
}
