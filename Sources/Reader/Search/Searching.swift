import Articles
import Screen

/// Searching while one types: what is found takes the list's place, and Esc brings all back.
extension ReaderState {
    var isTypingSearch: Bool { search?.isTyping == true }

    /// Begins a search, or goes on with the query of the one whose results are shown.
    mutating func startSearch() {
        if search == nil {
            search = Search(
                before: PlaceBeforeSearch(
                    list: list, isAtStart: isAtStart, view: view, isInFeeds: isInFeeds,
                    trail: trail, stop: stop))
        }
        isInFeeds = false
        isInSidebar = false
        view = .browsing
        trail.forget()
        search?.isTyping = true
        search?.recalled = nil
    }

    /// A key while the query is typed.
    mutating func typeInSearch(_ key: KeyPress, _ action: Action?) -> [Effect] {
        if search?.held != nil, key != .escape {
            search?.held?.append(key)
            return []
        }
        switch key {
        case .escape: return leaveSearch()
        case .enter: return enterResults(readingTheOnlyOne: true)
        case .down, .pageDown, .tab: return enterResults(readingTheOnlyOne: false)
        case .up: recallQuery()
        case .mouse(let event):
            if event.kind == .press || event.kind == .doublePress { search?.isTyping = false }
            return point(event)
        default:
            let before = search?.field.text
            if search?.field.take(key) == true {
                if search?.field.text != before {
                    search?.recalled = nil
                    search?.noteTyped()
                }
            } else if action == .searchOrder {
                changeSearchOrder()
            } else if action == .help {
                overlay = .help(top: helpPage.top(of: .searching))
            } else if action == .redraw {
                return [.redraw]
            }
        }
        return []
    }

    /// From the field to what was found; the only one found may be opened at once.
    private mutating func enterResults(readingTheOnlyOne: Bool) -> [Effect] {
        guard let search else { return [] }
        guard search.request != nil else { return leaveSearch() }
        self.search?.isProblemDue = true
        guard search.problemNow == nil else { return [] }
        self.search?.isEntered = true
        // What was found for half a word stays until what the whole word finds is there.
        guard list.source == self.search?.source else {
            self.search?.held = [readingTheOnlyOne ? .enter : .down]
            return []
        }
        guard !list.headlines.isEmpty else { return [] }
        self.search?.isTyping = false
        searchHistory.note(search.field.text)
        let isOnly = list.headlines.count == 1 && !list.hasOlder && !list.hasNewer
        return readingTheOnlyOne && isOnly ? openChosen() : []
    }

    /// Up in an empty field brings back the queries from before, round and round.
    private mutating func recallQuery() {
        guard let search, !searchHistory.queries.isEmpty,
            search.field.text.isEmpty || search.recalled != nil
        else { return }
        let next = search.recalled.map { $0 + 1 } ?? 0
        let query = searchHistory.queries.indices.contains(next) ? searchHistory.queries[next] : nil
        self.search?.recalled = query == nil ? nil : next
        self.search?.field = TextField(query ?? "")
        self.search?.noteTyped()
    }

    mutating func changeSearchOrder() {
        guard let search else {
            tell(wording.search.orderIsForSearches)
            return
        }
        self.search?.order = search.order == .newest ? .likeness : .newest
        guard !search.isTyping else { return }
        tell(search.order == .newest ? wording.search.nowLikeness : wording.search.nowNewest)
    }

    /// Back to the list and the place from before.
    mutating func leaveSearch() -> [Effect] {
        guard let search else { return [] }
        if search.findings != nil, !list.headlines.isEmpty { searchHistory.note(search.field.text) }
        let before = search.before
        showListFromBefore()
        self.search = nil
        isAtStart = before.isAtStart
        isInFeeds = before.isInFeeds
        view = before.view
        trail = before.trail
        isInSidebar = before.stop?.isInSidebar ?? false
        if let stop = before.stop { returnTo(stop) }
        return before.isOutOfDate ? renewed() : []
    }

    private mutating func showListFromBefore() {
        if list.source.search != nil, let before = search?.before.list {
            list = before
            asked = [:]
        }
        asked = asked.filter { $0.value.source.search == nil }
        search?.findings = nil
    }

    /// Asks for what answers to the query as it is now; where there is none, the list from before is
    /// shown again.
    mutating func askForResults() -> [Effect] {
        guard let search else { return [] }
        var effects: [Effect] = []
        if search.pausesAsked != search.typed {
            self.search?.pausesAsked = search.typed
            effects.append(.awaitPause(ofTyping: search.typed))
        }
        guard source != search.source, search.problemNow == nil, !failed.contains(.first) else {
            return effects
        }
        guard search.request != nil else {
            showListFromBefore()
            return effects
        }
        if list.source.search == nil {
            self.search?.before.list = list
            // What was on its way to that list is not waited for.
            if !asked.isEmpty { self.search?.before.isOutOfDate = true }
        }
        return effects + [ask(HeadlineWindow(source: search.source).request(.first))]
    }

    /// Whether a query cannot be answered as it stands: what was found before stays until it can.
    mutating func isRefused(_ request: HeadlineRequest, _ found: SearchFindings?) -> Bool {
        guard let problem = found?.problem, let refused = request.source.search, search != nil
        else { return false }
        search?.problem = (refused, problem)
        search?.held = nil
        return true
    }

    /// Keeps what a search tells beside its headlines, and does what was typed ahead of the answer.
    mutating func takeIn(_ found: SearchFindings?, of request: HeadlineRequest) -> [Effect] {
        guard let found, search != nil, request.source == list.source else { return [] }
        if request.purpose == .first || search?.findings == nil {
            search?.findings = found
        } else {
            search?.findings?.count = found.count
            search?.findings?.hits.merge(found.hits) { _, new in new }
        }
        guard request.source == search?.source, let held = search?.held else { return [] }
        search?.held = nil
        return held.flatMap { press($0) }
    }

    /// Somebody goes to another list: there is nothing to come back to.
    mutating func forgetSearch() {
        guard let search else { return }
        if !list.headlines.isEmpty { searchHistory.note(search.field.text) }
        self.search = nil
    }
}

// MARK: Hits in the article

extension ReaderState {
    /// The article whose hits are shown, and what was searched for.
    private var wantedHits: HitsInArticle.Key? {
        guard let request = list.source.search, let id = shownID, pane.hasText,
            list.index(of: id) != nil
        else { return nil }
        return HitsInArticle.Key(article: id, request: request)
    }

    /// Asks for the hits of the article that is shown; until they have come those of the query a
    /// letter before stay.
    mutating func askForHits() -> [Effect] {
        guard let wanted = wantedHits else {
            pane.showHits(nil)
            hitsAwaited = nil
            return []
        }
        if let shown = pane.hits?.key, shown.article != wanted.article { pane.showHits(nil) }
        guard pane.hits?.key != wanted, hitsAwaited != wanted else { return [] }
        hitsAwaited = wanted
        return [.loadHits(wanted.article, of: wanted.request)]
    }

    mutating func takeIn(_ hits: HitsInArticle) {
        guard hits.key == hitsAwaited else { return }
        hitsAwaited = nil
        pane.showHits(hits)
        guard let step = stepWhenHitsAreThere else { return }
        stepWhenHitsAreThere = nil
        _ = goToHit(by: step)
    }

    /// To the next hit of the article, or the one before, round and round.
    mutating func goToHit(by step: Int) -> [Effect] {
        guard list.source.search != nil else {
            tell(wording.search.hitsAreOfSearches)
            return []
        }
        // Where the article is not seen it is gone to.
        let effects = visibleTextRows == 0 && focus == .list ? openChosen() : []
        followList()
        layOutPage()
        guard wantedHits.map({ $0 == pane.hits?.key }) ?? pane.isLoaded else {
            stepWhenHitsAreThere = step
            return effects
        }
        guard let number = pane.goToHit(by: step, visible: visibleTextRows) else {
            tell(wording.search.noHits)
            return effects
        }
        let all = pane.hitCount
        tell("\(wording.search.hit) \(wording.number(number))/\(wording.number(all))")
        return effects
    }
}
