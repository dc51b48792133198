import ArticleCache
import Articles
import Glibc
import Reader
import Terminal

/// The reader at work: what happens goes into its state, what it wants done is started, and what
/// it shows goes to the terminal, one frame for all that waited.
@MainActor
struct ReaderLoop {
    private var state: ReaderState
    private let terminal: Terminal
    private let cache: ArticleCache
    private let upkeep: CacheUpkeep
    private let effects: EffectRunner
    private let happenings: AsyncStream<Happening>
    private let happen: AsyncStream<Happening>.Continuation
    /// The loop is to wake when nothing else waits.
    private var isIdleAwaited = false

    /// What the loop wakes for.
    private enum Happening {
        case event(Event)
        case inputs([TerminalInput])
        /// Whatever waited has had its turn.
        case idle
    }

    init(
        state: ReaderState, terminal: Terminal, cache: ArticleCache, news: NewsAccess,
        upkeep: CacheUpkeep
    ) {
        self.state = state
        self.terminal = terminal
        self.cache = cache
        self.upkeep = upkeep
        let (happenings, happen) = AsyncStream.makeStream(of: Happening.self)
        self.happenings = happenings
        self.happen = happen
        effects = EffectRunner(cache: cache, news: news) { happen.yield(.event($0)) }
    }

    /// Runs until the reader quits; the signal that ended it, if one did.
    mutating func run(first: [Event]) async -> Int32? {
        let (terminal, cache, happen) = (terminal, cache, happen)
        let listening = Task { @MainActor in
            for await inputs in terminal.inputs { happen.yield(.inputs(inputs)) }
        }
        let ticking = Task {
            while (try? await Task.sleep(for: .seconds(60 - secondsNow() % 60))) != nil {
                happen.yield(.event(.tick(localNow())))
            }
        }
        let effects = effects
        let watching = Task.detached {
            var watch = CacheWatch(cache)
            while (try? await Task.sleep(for: CacheWatch.pause)) != nil {
                if let added = watch.look(
                    changes: await effects.changes, added: await effects.added)
                {
                    happen.yield(.event(.cacheChanged(added: added)))
                }
            }
        }
        let indexing = Task.detached(priority: .background) {
            await keepIndex(of: cache, changed: { await effects.noteChange() }) {
                happen.yield(.event(.indexing($0)))
            }
        }
        let keeping = Task.detached(priority: .background) { [upkeep] in await upkeep.goOn() }
        let signal = await readUntilTheEnd(first)
        for task in [listening, ticking, watching, indexing, keeping] { task.cancel() }
        terminal.close()
        for loss in await effects.finish() { writeToStandardError("gazeta: " + onOneLine(loss)) }
        return signal
    }

    private mutating func readUntilTheEnd(_ first: [Event]) async -> Int32? {
        for event in first { _ = tell(event) }
        showAndAwaitIdle()
        for await happening in happenings {
            switch take(happening) {
            case .goOn: showAndAwaitIdle()
            case .quit: return nil
            case .ended(let signal): return signal
            }
        }
        return nil
    }

    private enum Verdict {
        case goOn
        case quit
        case ended(signal: Int32)
    }

    private mutating func showAndAwaitIdle() {
        terminal.show(state.screen())
        guard state.hasWorkLeft, !isIdleAwaited else { return }
        isIdleAwaited = true
        // Queued behind the keys and answers that have come by now.
        let happen = happen
        Task { @MainActor in happen.yield(.idle) }
    }

    private mutating func take(_ happening: Happening) -> Verdict {
        switch happening {
        case .event(let event):
            return tell(event)
        case .idle:
            isIdleAwaited = false
            return tell(.idle)
        case .inputs(let inputs):
            for input in inputs {
                let verdict = heed(input)
                guard case .goOn = verdict else { return verdict }
            }
            return .goOn
        }
    }

    private mutating func heed(_ input: TerminalInput) -> Verdict {
        switch input {
        case .keys(let keys):
            return tell(.keys(keys))
        case .resized(let size):
            return tell(.resized(size))
        case .resumed(let size):
            let verdict = tell(.resized(size))
            guard case .goOn = verdict else { return verdict }
            return tell(.resumed)
        case .interrupted:
            return .quit
        case .terminated(let signal):
            return .ended(signal: signal)
        case .hungUp:
            return .ended(signal: SIGHUP)
        }
    }

    /// Opens an address; for a browser that draws in the terminal the reader steps aside.
    private func open(_ address: String) {
        let (terminal, happen) = (terminal, happen)
        Task { @MainActor in
            do {
                guard isWebAddress(address) else { throw Complaint.notWebAddress(address) }
                guard let browser = Browser.inOrder.first else {
                    throw Complaint.noBrowser(address)
                }
                if browser.needsTerminal {
                    try await terminal.lend { try await browser.show(address) }
                } else {
                    try await browser.show(address)
                }
            } catch {
                let why = (error as? Complaint).map { sentence(for: $0, in: .current) }
                happen.yield(.event(.failed(.openInBrowser(address), detail: why)))
            }
        }
    }

    private mutating func tell(_ event: Event) -> Verdict {
        for effect in state.update(event) {
            switch effect {
            case .quit: return .quit
            case .redraw: terminal.repaint()
            case .nextTheme:
                terminal.theme = terminal.theme.next
                happen.yield(.event(.themeChanged(terminal.theme.rawValue)))
            case .openInBrowser(let address): open(address)
            case .copy(let text):
                let isCopied = terminal.copy(text)
                happen.yield(.event(isCopied ? .copied : .failed(effect, detail: nil)))
            default: effects.start(effect)
            }
        }
        return .goOn
    }
}
