import Articles

/// The part of a long list that is in memory, and the chosen headline in it.
///
/// It is read on by position as the choice nears an end, and cut at the far end.
struct HeadlineWindow: Sendable {
    private(set) var source: HeadlineSource
    /// Newest first, or the best where the source is ranked.
    private(set) var headlines: [Headline] = []
    private(set) var hasNewer = false
    private(set) var hasOlder = false
    /// How many headlines of the source stand before the first here, where that is known.
    private(set) var firstRank: Int?
    var choice = ScrolledChoice()

    /// Enough for any screen several times over, little enough to be there at once.
    static let pageLength = 200
    /// Of what a search has found, of which every one is shown with a passage of its text.
    static let resultsPageLength = 24
    /// By likeness there is but one page: all that are ranked.
    static let mostRanked = 2000
    /// More headlines are asked for when the choice comes this near an end.
    static let margin = 60
    static let mostHeadlines = 2000

    init(source: HeadlineSource) {
        self.source = source
    }

    /// A list made of the answer to a request for the first or the last headlines; `lastRank` is
    /// the rank of the first of the last.
    init(_ request: HeadlineRequest, _ answer: [Headline], lastRank: Int?) {
        source = request.source
        headlines = inOrder(answer, of: source)
        // Of the best there is one page.
        let isWhole = answer.count < request.limit || source.isRanked
        if request.isTowardsOlder {
            hasOlder = !isWhole
            firstRank = 0
        } else {
            hasNewer = !isWhole
            firstRank = isWhole ? 0 : lastRank
            choice.choose(headlines.count, of: headlines.count)
            choice.top = choice.chosen
        }
    }

    /// A list that begins with one headline amid others that are yet to be read.
    init(around headline: Headline, source: HeadlineSource, rank: Int?) {
        self.source = source
        firstRank = rank
        headlines = [headline]
        hasNewer = true
        hasOlder = true
    }

    /// A list made of the answer to a reload, to which `choice` is yet to be given.
    init(_ request: HeadlineRequest, reloaded answer: [Headline], firstRank: Int?) {
        source = request.source
        headlines = inOrder(answer, of: source)
        let newer = request.from.map { from in headlines.count { $0.position < from } } ?? 0
        hasNewer = request.from != nil && newer >= request.limit
        hasOlder = !source.isRanked && headlines.count - newer >= request.limit
        self.firstRank = hasNewer ? firstRank : 0
    }

    private var chosen: Int { choice.chosen }

    var chosenHeadline: Headline? {
        headlines.indices.contains(chosen) ? headlines[chosen] : nil
    }

    /// The chosen headline's number in the whole list, from 1.
    var chosenRank: Int? {
        guard let firstRank, !headlines.isEmpty else { return nil }
        return firstRank + chosen + 1
    }

    /// The nearest unread headline after the chosen one, or before it; nil where none is loaded.
    func nearestUnread(after: Bool) -> Int? {
        if after {
            guard chosen + 1 < headlines.count else { return nil }
            return headlines[(chosen + 1)...].firstIndex { !$0.marks.read }
        }
        guard chosen > 0, chosen <= headlines.count else { return nil }
        return headlines[..<chosen].lastIndex { !$0.marks.read }
    }

    func index(of id: Article.ID) -> Int? {
        headlines.firstIndex { $0.id == id }
    }

    mutating func changeMarks(_ change: (Article.ID, inout Marks) -> Void) {
        for index in headlines.indices { change(headlines[index].id, &headlines[index].marks) }
    }
}

extension HeadlineWindow {
    /// What to ask for so that the choice never comes to a loaded end that is not the list's.
    func wanted() -> [HeadlineRequest] {
        var requests: [HeadlineRequest] = []
        if hasOlder, let last = headlines.last, headlines.count - chosen <= Self.margin {
            requests.append(request(.append, from: last.position))
        }
        if hasNewer, let first = headlines.first, chosen < Self.margin {
            requests.append(request(.prepend, from: first.position))
        }
        return requests
    }

    func request(
        _ purpose: HeadlineRequest.Purpose, from position: ListPosition? = nil
    ) -> HeadlineRequest {
        let isForOne = purpose == .nextUnread || purpose == .previousUnread
        let length =
            source.isRanked
            ? Self.mostRanked : source.search == nil ? Self.pageLength : Self.resultsPageLength
        return HeadlineRequest(
            purpose: purpose, source: source, from: source.isRanked ? nil : position,
            limit: isForOne ? 1 : length)
    }

    /// Joins more headlines to the end they were asked for; an answer that no longer fits is left.
    mutating func join(_ request: HeadlineRequest, _ answer: [Headline], above: Int?) {
        guard request.source == source else { return }
        let more = inOrder(answer, of: source)
        if request.purpose == .append, let last = headlines.last, request.from == last.position {
            headlines += more.filter { last.position < $0.position }
            hasOlder = answer.count >= request.limit
            trimFront()
        }
        if request.purpose == .prepend, let first = headlines.first,
            request.from == first.position
        {
            let newer = more.filter { $0.position < first.position }
            headlines = newer + headlines
            hasNewer = answer.count >= request.limit
            choice.chosen += newer.count
            choice.top += newer.count
            firstRank = hasNewer ? above ?? firstRank.map { max(0, $0 - newer.count) } : 0
            trimBack()
        }
    }

    private mutating func trimFront() {
        let excess = min(headlines.count - Self.mostHeadlines, min(chosen, choice.top))
        guard excess > 0 else { return }
        headlines.removeFirst(excess)
        hasNewer = true
        choice.chosen -= excess
        choice.top -= excess
        firstRank = firstRank.map { $0 + excess }
    }

    private mutating func trimBack() {
        // What the screen may show below the choice stays.
        let excess = min(
            headlines.count - Self.mostHeadlines, headlines.count - chosen - Self.pageLength)
        guard excess > 0 else { return }
        headlines.removeLast(excess)
        hasOlder = true
    }
}

/// Newest first, and none twice, whatever order the answer came in; the best first where the source
/// is ranked.
private func inOrder(_ answer: [Headline], of source: HeadlineSource) -> [Headline] {
    var seen: Set<Article.ID> = []
    let ordered = source.isRanked ? answer : answer.sorted { $0.position < $1.position }
    return ordered.filter { seen.insert($0.id).inserted }
}
