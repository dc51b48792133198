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
        version: version,
        subcommands: [
            ReadCommand.self, ImportCommand.self, InspectCommand.self, ListCommand.self,
            SearchCommand.self, ShowCommand.self, RelatedCommand.self, MarkCommand.self,
            ExportCommand.self, WrapCommand.self, AddCommand.self, RemoveCommand.self,
            FeedsCommand.self,
            SetCommand.self, FetchCommand.self, DoctorCommand.self, ConfigCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)

    static let version = "0.1.0"
    /// Where publishers learn who asks them.
    static let homePage = "https://gazeta.example/"

    static func main() async {
        settleProcess()
        Glibc.exit(await outcome().rawValue)
    }

    private static func outcome() async -> Outcome {
        do {
            try await runNamedCommand()
            return .done
        } catch let outcome as Outcome {
            return outcome
        } catch let complaint as Complaint {
            if complaint != .outputClosed { complain(complaint) }
            return complaint.outcome
        } catch {
            writeToStandardError(fullMessage(for: error))
            return .wrongUsage
        }
    }

    private static func runNamedCommand() async throws {
        do {
            var command = try parseAsRoot(withCommandFirst(CommandLine.arguments.dropFirst()))
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch  where isHelp(error) {
            try writeAll(Array((fullMessage(for: error) + "\n").utf8), to: STDOUT_FILENO)
        }
    }

    private static func isHelp(_ error: any Error) -> Bool {
        if error is Outcome || error is Complaint { return false }
        return exitCode(for: error).isSuccess
    }
}

/// What the exit status says.
enum Outcome: Int32, Error {
    case done = 0
    case partlyFailed = 1
    case wrongUsage = 2
    case cacheUnusable = 3
}
