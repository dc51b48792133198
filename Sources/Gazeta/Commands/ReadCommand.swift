import ArgumentParser
import ArticleCache
import Articles
import Edition
import Glibc
import Reader
import Terminal

/// `gazeta` alone: the reader.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Open the reader; this is what no subcommand does.")

    @OptionGroup var cache: CacheOption
    // The reader stands in for a missing subcommand, so a misspelt one ends up here.
    @Argument(help: .hidden) var words: [String] = []

    func validate() throws {
        if let word = words.first {
            throw ValidationError("There is no command '\(word)': gazeta --help lists them.")
        }
    }

    @MainActor func run() async throws {
        // Before the cache is touched: a pipe must not bring anything in.
        if let obstacle = TerminalFacts.current.obstacle { throw Complaint(obstacle) }
        let configured = try ConfigurationFile.load()
        configured.unknown.forEach(complain)
        let settings = configured.settings
        let cache = try openCache(cache)
        let broughtIn = try bringInEdition(whenEmpty: cache)
        let terminal = try takeTerminal(logFolder: cache.path)
        let state = ReaderState(
            wording: .in(.current), today: localNow(), size: terminal.size,
            schedule: RefreshSchedule(
                onStart: settings.onStart, whileReading: settings.whileReading))
        var loop = ReaderLoop(
            state: state, terminal: terminal, cache: cache,
            news: NewsAccess(cache: cache, settings: settings),
            upkeep: CacheUpkeep(cache: cache, rules: settings.keeping))
        let told = broughtIn.map { [Event.told(.sampleBroughtIn(articles: $0))] } ?? []
        if let signal = await loop.run(first: [.started] + told) { end(by: signal) }
    }

    /// Ends as the signal would have ended it, so that whoever sent it learns that it was heeded.
    private func end(by number: Int32) {
        _ = signal(number, SIG_DFL)
        // The threads that run tasks have every signal blocked.
        var only = sigset_t()
        sigemptyset(&only)
        sigaddset(&only, number)
        pthread_sigmask(SIG_UNBLOCK, &only, nil)
        raise(number)
    }

    @MainActor private func takeTerminal(logFolder: String) throws(Complaint) -> Terminal {
        do throws(TerminalError) {
            return try Terminal(
                colour: environment("NO_COLOR") == nil, log: logFolder + "/gazeta.log")
        } catch {
            throw Complaint(error)
        }
    }

    /// Brings the sample edition into a cache that has no articles; how many they were.
    private func bringInEdition(whenEmpty cache: ArticleCache) throws -> Int? {
        try cacheAnswer(of: cache) { () throws(CacheError) in
            guard try cache.counts().all == 0 else { return nil }
            return try cache.store(bundledEdition(), at: secondsNow()).count
        }
    }
}

extension Complaint {
    init(_ error: TerminalError) {
        switch error {
        case .inputIsNoTerminal, .outputIsNoTerminal, .alreadyTaken, .refused: self = .noTerminal
        case .unnamedTerminal: self = .unknownTerminal("")
        case .unknownTerminal(let name), .terminalWithoutCursor(let name):
            self = .unknownTerminal(name)
        }
    }
}
