import Articles

/// Tells of a run of checks as it goes on: a line a feed, or one JSON object at the end.
struct FetchReporter {
    private let json: Bool
    private let quiet: Bool
    private var progress: ProgressLine
    private var object = FetchObject()
    private var count = 0
    private(set) var hasFailed = false

    init(json: Bool, quiet: Bool) {
        self.json = json
        self.quiet = quiet
        progress = ProgressLine(isWanted: !json && !quiet)
    }

    mutating func heed(_ news: FetchNews) throws(Complaint) {
        switch news {
        case .began(let feeds, let taken, let tooSoon, let resting):
            count = feeds.count
            object.taken = taken.map(\.id.text)
            object.tooSoon = tooSoon.map(\.id.text)
            object.resting = resting.map(\.id.text)
            for feed in taken { tell(.feedTaken(feed.title)) }
            for feed in resting {
                guard let problem = feed.state.status.problem else { continue }
                // What was asked for did not come.
                hasFailed = true
                tell(.feedFailed(feed.title, problem))
            }
            for feed in tooSoon {
                try say(FeedLineWords.in(.current).tooSoon, of: feed)
            }
        case .asking(let feed):
            progress.show("\(object.feeds.count)/\(count) \(feed.title)")
        case .failed:
            break
        case .pages(let done, let all):
            progress.show("\(FeedLineWords.in(.current).wholeTexts): \(done)/\(all)")
            object.pages = done
        case .checked(let fetched):
            try heed(fetched)
        case .dropped(let feed):
            object.dropped.append(feed.id.text)
            try say(FeedLineWords.in(.current).changedMeanwhile, of: feed)
        }
    }

    private mutating func heed(_ fetched: FetchedFeed) throws(Complaint) {
        object.add(fetched)
        let feed = fetched.feed
        switch feed.state.status {
        case .failed(let problem):
            hasFailed = true
            tell(.feedFailed(feed.title, problem))
        case .stopped(let problem):
            hasFailed = true
            tell(.feedStopped(feed.title, problem))
        case .neverChecked, .arrived, .unchanged:
            for problem in fetched.problems { tell(problem) }
            try say(countsLine(of: fetched), of: feed)
        }
    }

    private func countsLine(of fetched: FetchedFeed) -> String {
        let words = CommandWords.in(.current)
        let counts = [(words.added, fetched.added), (words.updated, fetched.updated)]
        let told = counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }
        return told.isEmpty ? words.unchanged : told.joined(separator: ", ")
    }

    private mutating func say(_ text: String, of feed: Feed) throws(Complaint) {
        guard !json, !quiet else { return }
        progress.clear()
        do throws(Complaint) {
            try printLine("\(feed.title) — \(text)")
        } catch .outputClosed {
            // Nobody listens any more, but the news still comes in.
        }
    }

    private mutating func tell(_ complaint: Complaint) {
        guard !json else { return }
        progress.clear()
        complain(complaint)
    }

    func tell(letGo: Int) throws {
        guard letGo > 0, !json, !quiet else { return }
        try printLine("\(FeedLineWords.in(.current).letGo): \(letGo)")
    }

    /// Says how it ended, and how many articles the rules let go of.
    mutating func finish(nextCheck: Int64?, letGo: Int) throws {
        progress.clear()
        object.nextCheck = nextCheck.flatMap(localMoment)
        object.letGo = letGo
        try tell(letGo: letGo)
        if json {
            try printJSON(object)
        } else if !quiet, object.isIdle {
            let words = FeedLineWords.in(.current)
            let next = object.nextCheck.map { "; \(words.next) \(plainDate($0))" } ?? ""
            try printLine(words.nothingDue + next)
        }
    }
}

/// A run in JSON.
private struct FetchObject: Encodable {
    struct Fetched: Encodable {
        let id: String
        let title: String
        let url: String
        let state: String
        let added: Int
        let updated: Int
        let unchanged: Int
        let bytes: Int
        /// Why nothing came, or what was wrong with what did, as sentences.
        let problems: [String]
        let nextCheck: ArticleDate?
    }

    var added = 0
    var updated = 0
    var failed = 0
    /// Pages fetched for the whole texts of articles.
    var pages = 0
    var feeds: [Fetched] = []
    /// The ids of feeds that another program was checking.
    var taken: [String] = []
    /// The ids of feeds that were checked just before.
    var tooSoon: [String] = []
    /// The ids of feeds whose servers want rest.
    var resting: [String] = []
    /// The ids of feeds that were removed or set otherwise while they were checked.
    var dropped: [String] = []
    /// Articles that went as the rules of the configuration have it.
    var letGo = 0
    var nextCheck: ArticleDate?

    var isIdle: Bool {
        feeds.isEmpty && dropped.isEmpty && resting.isEmpty && taken.isEmpty && tooSoon.isEmpty
    }

    mutating func add(_ fetched: FetchedFeed) {
        let (feed, status) = (fetched.feed, fetched.feed.state.status)
        added += fetched.added
        updated += fetched.updated
        let fault: Complaint? =
            switch status {
            case .failed(let problem): .feedFailed(feed.title, problem)
            case .stopped(let problem): .feedStopped(feed.title, problem)
            case .neverChecked, .arrived, .unchanged: nil
            }
        if fault != nil { failed += 1 }
        let problems = [fault].compactMap(\.self) + fetched.problems
        feeds.append(
            Fetched(
                id: feed.id.text, title: feed.title, url: feed.url, state: status.name,
                added: fetched.added, updated: fetched.updated, unchanged: fetched.unchanged,
                bytes: fetched.bytes, problems: problems.map { sentence(for: $0, in: .current) },
                nextCheck: status.hasStopped ? nil : localMoment(feed.state.nextCheck)))
    }
}
