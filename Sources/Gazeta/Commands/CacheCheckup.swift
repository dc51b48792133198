import ArticleCache
import Articles

/// What the doctor finds of the cache, in JSON as in lines.
struct CacheCheckup: Encodable {
    let folder: String
    private(set) var sound = false
    /// What is wrong, as SQLite and the cache call it.
    private(set) var faults: [String] = []
    private(set) var version: Int?
    private(set) var articles: Int?
    private(set) var unread: Int?
    private(set) var starred: Int?
    private(set) var feeds: Int?
    /// Feeds of which the last check brought nothing but a problem.
    private(set) var failing: Int?
    private(set) var bytes: Int?
    /// Where they go.
    private(set) var sizes: SizesObject?
    private(set) var index: IndexObject?
    private(set) var keep: KeepObject?
    private(set) var complaints: [Complaint] = []

    private enum CodingKeys: CodingKey {
        case folder, sound, faults, version, articles, unread, starred, feeds, failing, bytes
        case sizes, index, keep
    }

    init(folder: String, rules: KeepRules) {
        self.folder = folder
        do throws(CacheError) {
            let cache = try ArticleCache(folder: folder)
            let report = try cache.inspect()
            sound = report.problems.isEmpty
            faults = report.problems.map(\.name)
            version = report.version
            bytes = report.databaseSize + report.journalSize
            let counts = try cache.counts()
            (articles, unread, starred) = (counts.all, counts.unread, counts.starred)
            let feeds = try cache.feeds()
            self.feeds = feeds.count
            failing = feeds.count { $0.state.status.problem != nil }
            sizes = report.sizes.map { SizesObject($0, articles: report.articles) }
            index = IndexObject(indexed: report.indexed, articles: report.articles)
            keep = KeepObject(rules, feeds)
            complaints = try report.complaints(folder: folder, of: cache)
        } catch {
            complaints.append(Complaint(error, folder: folder))
        }
    }

    func lines(_ words: CommandWords) -> [String] {
        var lines = [labelled(words.cache, folder)]
        if let version, let bytes {
            let state = sound ? words.isSound : words.isDamaged
            lines.append(labelled("", "\(state), \(words.version) \(version), \(bytes >> 10) KiB"))
        }
        lines += faults.map { labelled("", $0) }
        if let articles, let unread, let starred {
            let marks = "\(words.unread): \(unread), \(words.starred): \(starred)"
            lines.append(labelled(words.articles, "\(articles), \(marks)"))
        }
        if let feeds, let failing {
            lines.append(labelled(words.feeds, "\(feeds), \(words.failing): \(failing)"))
        }
        let upkeep = UpkeepWords.in(.current)
        if let sizes { lines.append(labelled(upkeep.sizes, sizes.line(words, upkeep))) }
        if let index { lines.append(labelled(upkeep.index, index.line(upkeep))) }
        if let keep { lines.append(labelled(upkeep.keep, keep.line(upkeep))) }
        return lines
    }
}

extension CacheReport {
    /// What is to be done for the cache.
    fileprivate func complaints(
        folder: String, of cache: ArticleCache
    ) throws(CacheError) -> [Complaint] {
        var complaints: [Complaint] = []
        // The index follows from the articles: it alone can be made anew.
        let lasting = problems.filter { if case .index = $0 { false } else { true } }
        if !lasting.isEmpty { complaints.append(.cacheDamaged(folder)) }
        if lasting.count < problems.count { complaints.append(.indexDamaged(folder)) }
        if !givesBackRoom {
            let gain = try cache.compactingNeeds().gain
            if gain > worthCompacting { complaints.append(.roomNotGivenBack(folder, bytes: gain)) }
        }
        return complaints
    }
}

/// With less room than this to win, making the file anew is not worth the wait.
private let worthCompacting = 32 << 20

extension CacheReport.Problem {
    fileprivate var name: String {
        switch self {
        case .database(let words): words
        case .orphans(let table): "orphans in \(table)"
        case .counts: "wrong counts"
        case .feedPlaces: "feed items out of place"
        case .bodiesMissing(let count): "bodies missing: \(count)"
        case .index(let fault): "index: \(fault.name)"
        }
    }
}

extension CacheReport.IndexFault {
    fileprivate var name: String {
        switch self {
        case .searchTable: "the search table is damaged"
        case .searchRows(let count): "articles missing from search: \(count)"
        case .likenessRows(let count): "articles missing from likeness: \(count)"
        case .frequencies: "wrong word counts"
        case .stories(let count): "wrong stories: \(count)"
        }
    }
}
