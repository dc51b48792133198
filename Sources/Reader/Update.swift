import Articles
import Screen

extension ReaderState {
    /// Takes in what happened; gives what has to be done outside.
    package mutating func update(_ event: Event) -> [Effect] {
        var effects: [Effect] = []
        switch event {
        case .started: effects = start()
        case .keys(let keys): effects = press(keys)
        case .idle: pane.workOn()
        case .resized(let size): self.size = size
        case .tick(let now):
            today = now
            if schedule.whileReading { effects = refreshWhatIsDue() }
        case .resumed: effects = [.redraw, .loadCounts]
        case .countsLoaded(let counts): takeIn(counts)
        case .headlinesLoaded(let request, let headlines, let above, let found):
            effects = takeIn(request, headlines, above, found)
        case .articleLoaded(let document, let related): takeIn(document, related)
        case .articleMissing(let id): missing(id)
        case .hitsLoaded(let id, let request, let texts):
            takeIn(HitsInArticle(key: .init(article: id, request: request), texts: texts))
        case .typingPaused(let typed): if search?.typed == typed { search?.isProblemDue = true }
        case .indexing(let indexing): self.indexing = indexing
        case .hyphenatorLoaded(_, let hyphenator): takeIn(hyphenator)
        case .allMarkedRead(_, let ids): effects = allMarkedRead(ids)
        case .feedsLoaded(let listings): feedList.replace(with: listings)
        case .refresh(let request, let news): effects = heed(news, of: request)
        case .renamed(let id, let title): renamed(id, title)
        case .unsubscribed(let id): effects = unsubscribed(id)
        case .wholeTextLoaded(let document, let related): takeInWhole(document, related)
        case .wholeTextMissing(let id, let problem): wholeTextMissing(id, problem)
        case .copied: tell("\(wording.linkCopied) \(copied ?? "")")
        case .themeChanged(let name): tell(wording.themes(name))
        case .failed(let effect, let detail): failed(effect, detail)
        case .told(let fact): tell(wording.sentence(for: fact))
        case .cacheChanged(let added): effects = cacheChanged(added: added)
        }
        return effects + settle()
    }

    private mutating func start() -> [Effect] {
        let asked = [.loadCounts, ask(list.request(.first)), .loadFeeds]
        return schedule.onStart ? asked + refreshWhatIsDue() : asked
    }

    private mutating func press(_ keys: [KeyPress]) -> [Effect] {
        message = nil
        failed = []
        failedArticle = nil
        stepWhenHitsAreThere = nil
        var effects: [Effect] = []
        for key in isTypingSearch ? onOneLine(keys) : keys {
            let place = placeInList
            let asked = press(key)
            isAtStart = isAtStart && placeInList == place && !asked.contains(where: \.isMark)
            effects += asked
            followList()
        }
        return effects
    }

    /// A paste of several lines makes one query: what follows the first would be taken for commands.
    private func onOneLine(_ keys: [KeyPress]) -> [KeyPress] {
        keys.indices.map { index in
            let next = keys[index...].dropFirst().prefix(Self.lettersOfPaste)
            let isInPaste =
                next.count == Self.lettersOfPaste
                && next.allSatisfy { if case .character = $0 { true } else { false } }
            return keys[index] == .enter && isInPaste ? .character(" ") : keys[index]
        }
    }

    /// Nobody types so many commands ahead of a screen; a line of a paste has more.
    private static let lettersOfPaste = 4

    /// What moves when somebody goes through the list or opens something of it.
    private struct PlaceInList: Equatable {
        var source: HeadlineSource
        var choice: ScrolledChoice
        var text: TextPlace
        var isInList: Bool
    }

    private var placeInList: PlaceInList {
        PlaceInList(
            source: source, choice: list.choice, text: pane.place,
            isInList: view == .browsing && !isInSidebar)
    }

    mutating func press(_ key: KeyPress) -> [Effect] {
        let action = keyMap.action(for: key)
        if case .paste(let text) = key { return paste(text) }
        if ScreenLayout.isTooSmall(size) {
            // Nobody sees what the other keys would do.
            return action.map { [.quit, .redraw].contains($0) ? perform($0, key) : [] }
                ?? []
        }
        switch overlay {
        case .help(let top): return pressInHelp(key, action, top)
        case .confirmingAllRead: return answer(key)
        case .confirmingUnsubscribe(let id): return answer(key, toUnsubscribing: id)
        case .renaming(let id, let field): return type(key, in: field, renaming: id)
        case .none: break
        }
        if isTypingSearch { return typeInSearch(key, action) }
        if case .mouse(let event) = key { return point(event) }
        spentPress = nil
        return action.map { perform($0, key) } ?? []
    }

    /// A pasted text goes where one types, and is nothing elsewhere: its letters are no commands.
    private mutating func paste(_ text: String) -> [Effect] {
        let field: TextField
        var effects: [Effect] = []
        switch overlay {
        case .renaming(let id, let name):
            field = name
            effects = type(.paste(text), in: name, renaming: id)
        case .none:
            guard let search, search.isTyping else { return [] }
            field = search.field
            effects = typeInSearch(.paste(text), nil)
        case .help, .confirmingAllRead, .confirmingUnsubscribe: return []
        }
        if !field.hasRoom(for: text) { tell(wording.pasteCut, isError: true) }
        return effects
    }

    /// Brings what follows from the rest of the state in line with it.
    private mutating func settle() -> [Effect] {
        var effects = askForResults()
        followList()
        layOutPage()
        effects += markOpened()
        if let id = shownID, !pane.isLoaded, awaited != id, failedArticle != id {
            awaited = id
            effects.append(.loadArticle(id, visited: trail.articles))
        }
        for request in list.wanted()
        where asked[request.purpose] != request && !failed.contains(request.purpose) {
            effects.append(ask(request))
        }
        return effects + askForHits() + askForHyphenators()
    }

    /// While browsing, the article shown is that of the chosen headline.
    mutating func followList() {
        guard view == .browsing else { return }
        let subject = list.chosenHeadline.map { Subject.article($0.id) }
        if subject != pane.subject { show(subject) }
    }

    /// Shows an article, or what is known of it until it is there.
    mutating func show(
        _ subject: Subject?, at place: TextPlace = .start, related choice: SidebarChoice? = nil
    ) {
        pane.show(subject, content(of: subject), at: place, leaving: related)
        related = choice ?? SidebarChoice()
        awaited = nil
    }

    private func content(of subject: Subject?) -> ArticlePane.Content {
        switch subject {
        case nil: return .nothing
        case .card(let story): return .card(story)
        case .article(let id):
            if let article = shelf[id], article.visited.isSubset(of: trail.articles) {
                return .article(withoutTrail(article))
            }
            if let index = list.index(of: id) { return .headline(list.headlines[index]) }
            if let story = pane.related.first(where: { $0.id == id }) {
                return .headline(Headline(id: id, story))
            }
            if case .card(let story) = pane.subject { return .headline(Headline(id: id, story)) }
            return .nothing
        }
    }

    /// An article as it is shown at the trail's end: no story of the trail is related to it, so that
    /// no way of jumps goes in a circle. The cache leaves them out for the trail that it was asked
    /// with; this one may be longer.
    func withoutTrail(_ article: LoadedArticle) -> LoadedArticle {
        guard !trail.stops.isEmpty else { return article }
        var article = article
        article.related.removeAll { trail.holds($0) }
        return article
    }

    mutating func layOutPage() {
        guard let size = layout.article?.size else { return }
        pane.layOut(
            size, setting: setting, hyphenation: hyphenation, wording: wording, today: today)
    }

    mutating func ask(_ request: HeadlineRequest) -> Effect {
        asked[request.purpose] = request
        if request.purpose == .first { asked[.last] = nil }
        if request.purpose == .last { asked[.first] = nil }
        return .loadHeadlines(request)
    }
}

extension Headline {
    /// What a related story tells of an article that is not in the list.
    init(id: Article.ID, _ story: RelatedStory) {
        self.init(
            id: id, position: ListPosition(instant: story.date?.instant ?? 0, arrival: 0),
            title: story.title, section: story.section, site: story.site, published: story.date,
            marks: story.marks)
    }
}

extension Effect {
    fileprivate var isMark: Bool {
        switch self {
        case .mark, .markAllRead: true
        default: false
        }
    }
}
