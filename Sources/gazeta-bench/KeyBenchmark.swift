import ArgumentParser

/// From a key to what is drawn for it, through a real pseudo-terminal.
struct KeyBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "A key press to the drawn frame, at 160×45.")

    @Option(help: "Articles in the cache.") var articles = 20_000
    @Option(help: "Key presses.") var runs = 200

    func run() throws {
        print("Key to the first bytes of the new frame, \(articles) articles, 160×45")
        let place = try Workplace()
        let home = try place.cache(articles: articles)
        guard
            let reader = PseudoTerminal(
                [try place.gazeta(), "--cache", home], variables: place.variables, rows: 45,
                columns: 160),
            let echo = PseudoTerminal(["cat"], variables: place.variables, rows: 45, columns: 160)
        else { throw ValidationError("gazeta cannot be started.") }
        guard reader.output(until: "№ 0") != nil else {
            throw ValidationError("gazeta never showed its list.")
        }
        // A move that would come to an end is taken back before the next.
        let moves: [(name: String, keys: String, back: String)] = [
            ("next headline", "j", ""), ("page of headlines", "\u{06}", ""),
            ("opening the article", "\r", "q"),
        ]
        for (name, keys, back) in moves {
            var (ours, theirs): ([Double], [Double]) = ([], [])
            for _ in 0..<runs {
                // What the key before set off, such as an article being loaded, is over.
                reader.settle(milliseconds: 20)
                ours.append(try milliseconds { try answer(of: reader, to: keys) })
                reader.type(back)
                echo.settle(milliseconds: 1)
                theirs.append(try milliseconds { try answer(of: echo, to: "j\n") })
            }
            report(name, Times(ours), beside: ("the terminal's own echo", Times(theirs)))
        }
    }

    private func answer(of terminal: borrowing PseudoTerminal, to keys: String) throws {
        terminal.type(keys)
        guard terminal.read(within: 5)?.isEmpty == false else {
            throw ValidationError("The program no longer answers.")
        }
    }
}
