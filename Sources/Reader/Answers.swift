import Articles

extension ReaderState {
    /// Takes in headlines; an answer to a question that is no longer open is left aside.
    mutating func takeIn(
        _ request: HeadlineRequest, _ headlines: [Headline], _ above: Int?,
        _ found: SearchFindings?
    ) -> [Effect] {
        guard asked[request.purpose] == request else { return [] }
        guard !isRefused(request, found) else {
            asked[request.purpose] = nil
            return []
        }
        let effects = takeIn(request, headlines, above)
        return effects + takeIn(found, of: request)
    }

    private mutating func takeIn(
        _ request: HeadlineRequest, _ headlines: [Headline], _ above: Int?
    ) -> [Effect] {
        asked[request.purpose] = nil
        switch request.purpose {
        case .first, .last:
            let total = total(in: request.source)
            let rank = above ?? total.map { max(0, $0 - headlines.count) }
            replaceList(HeadlineWindow(request, headlines, lastRank: rank))
        case .append, .prepend:
            list.join(request, headlines, above: above)
        case .reload:
            return reloaded(request, headlines, above)
        case .nextUnread, .previousUnread:
            return unreadFound(request, headlines.first, above)
        }
        return []
    }

    /// Tabs that are seen keep their places while a person is there; new ones stand at the end.
    mutating func takeIn(_ new: HeadlineCounts) {
        let places = (counts?.sections ?? []).enumerated().reduce(into: [:]) {
            $0[$1.element.name] = $1.offset
        }
        var ordered = new
        ordered.sections = new.sections.enumerated().sorted { a, b in
            (places[a.element.name] ?? .max, a.offset) < (places[b.element.name] ?? .max, b.offset)
        }.map(\.element)
        counts = ordered
    }

    /// Shows another list; what was asked about the one before is of no use to it.
    mutating func replaceList(_ new: HeadlineWindow) {
        if new.source != list.source { leftLists.keep(list) }
        list = new
        asked = [:]
    }

    private mutating func unreadFound(
        _ request: HeadlineRequest, _ headline: Headline?, _ above: Int?
    ) -> [Effect] {
        // Whoever has moved on in the meantime is not pulled back.
        guard request.source == list.source,
            request.from == nil || request.from == list.chosenHeadline?.position
        else {
            return []
        }
        guard let headline else {
            if request.isTowardsOlder, request.from != nil { return goToFirstUnread() }
            tell(request.isTowardsOlder ? wording.everythingRead : wording.noneUnreadBefore)
            return []
        }
        if let index = list.index(of: headline.id) {
            list.choice.choose(index, of: list.headlines.count)
        } else {
            replaceList(HeadlineWindow(around: headline, source: list.source, rank: above))
        }
        return arriveAtUnread()
    }

    mutating func takeIn(_ document: ArticleDocument, _ related: [RelatedStory]) {
        let id = document.article.id
        guard id == shownID, awaited == id || !pane.isLoaded else {
            fulfilCard(from: document, related)
            return
        }
        awaited = nil
        put(document, related)
    }

    /// Shows what the cache holds of the article that is shown.
    mutating func put(_ document: ArticleDocument, _ related: [RelatedStory]) {
        var document = document
        // A mark set while the article was on its way is newer than what came with it.
        if let index = list.index(of: document.article.id) {
            document.marks = list.headlines[index].marks
        }
        // What has not changed is not laid out anew.
        if pane.isLoaded, let shown = shelf[document.article.id], shown.document == document,
            shown.related == related, shown.visited == Set(trail.articles)
        {
            return
        }
        editions += 1
        let article = LoadedArticle(
            document: document, related: related, visited: trail.articles, edition: editions)
        shelf.put(article)
        let shown = withoutTrail(article)
        self.related = self.related.following(from: pane.related, to: shown.related)
        pane.fill(with: .article(shown))
    }

    mutating func missing(_ id: Article.ID) {
        guard id == shownID else { return }
        awaited = nil
        // What is being read is not taken out of the reader's hands.
        if !pane.isLoaded { pane.fill(with: .gone) }
    }

    mutating func failed(_ effect: Effect, _ detail: String?) {
        switch effect {
        case .loadHeadlines(let request):
            guard asked[request.purpose] == request else { return }
            asked[request.purpose] = nil
            failed.insert(request.purpose)
            search?.held = nil
        case .loadArticle(let id, _):
            guard id == awaited else { return }
            awaited = nil
            failedArticle = id
            pane.giveUpWaiting()
        case .mark(let ids, let change):
            setMarks(ids, change.inverse)
            if ids == undoing, change == .read(false) { undoable = Set(ids) }
        case .markAllRead:
            setMarks(marking, .read(false))
            marking = []
        case .refresh(let request):
            guard leave(request) else { return }
        case .fetchWhole(let id):
            guard fetchingWhole == id else { return }
            fetchingWhole = nil
        case .loadHits:
            hitsAwaited = nil
        case .loadCounts, .awaitPause, .loadHyphenator, .loadFeeds, .stopRefreshing, .rename,
            .unsubscribe,
            .openInBrowser, .copy, .nextTheme, .redraw, .quit:
            break
        }
        guard let sentence = wording.failures(effect) else { return }
        tell([sentence, detail].compactMap { $0 }.joined(separator: ": "), isError: true)
    }
}
