import Articles

/// A refresh under way: how far it has come, and what it has brought.
struct Refresh: Sendable {
    let request: RefreshRequest
    /// How many feeds are to be checked; nil until that is known.
    private(set) var all: Int?
    private(set) var subscribed = 0
    private(set) var done = 0
    /// How many are being checked already by others.
    private(set) var taken = 0
    /// Why none may be asked, where all of them want to be left alone.
    private(set) var resting: FetchProblem?
    /// How many pages have come of those that are fetched for the whole texts of articles.
    private(set) var pages: (done: Int, all: Int)?
    private(set) var added = 0
    private(set) var updated = 0
    private(set) var failed = 0
    /// What is wrong with all the feeds that failed, where it is the same with each.
    private(set) var commonProblem: FetchProblem?
    /// The feed that was checked last.
    private(set) var last: (title: String, status: FeedStatus)?

    private var asked: [Feed.ID: String] = [:]
    /// As they were asked; those before `first` have answered.
    private var order: [Feed.ID] = []
    private var first = 0

    init(_ request: RefreshRequest) {
        self.request = request
    }

    /// The feed that has been waited for longest.
    var awaited: String? {
        order.indices.contains(first) ? asked[order[first]] : nil
    }

    func isAsking(_ id: Feed.ID) -> Bool { asked[id] != nil }

    mutating func note(_ news: RefreshNews) {
        switch news {
        case .began(let feeds, let subscribed): (all, self.subscribed) = (feeds, subscribed)
        case .heldBack(let taken, let resting): (self.taken, self.resting) = (taken, resting)
        case .asking(let id, let title):
            guard asked.updateValue(title, forKey: id) == nil else { return }
            order.append(id)
        case .checked(let id, let title, let status):
            asked[id] = nil
            while first < order.count, asked[order[first]] == nil { first += 1 }
            done += 1
            last = (title, status)
            count(status)
        case .pages(let done, let all): pages = (done, all)
        case .failed, .ended: break
        }
    }

    private mutating func count(_ status: FeedStatus) {
        switch status {
        case .arrived(let added, let updated):
            self.added += added
            self.updated += updated
        case .failed(let problem), .stopped(let problem):
            commonProblem = failed == 0 || commonProblem == problem ? problem : nil
            failed += 1
        case .unchanged, .neverChecked: break
        }
    }
}
