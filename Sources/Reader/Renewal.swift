import Articles

/// Somebody else has written to the cache: what is on screen stays until it has come anew.
extension ReaderState {
    mutating func cacheChanged(added: Int) -> [Effect] {
        // A refresh tells itself what it has brought.
        if added > 0, refresh == nil { tell(wording.counted(wording.articlesAdded, added)) }
        return renewed()
    }

    /// Asks for all anew that may have changed. `byNews` where articles have come that nobody who is
    /// still where the list began should miss.
    mutating func renewed(byNews: Bool = false) -> [Effect] {
        leftLists.forget()
        search?.before.isOutOfDate = true
        shelf.forgetAll(but: shownID)
        let isOnItsWay = asked[.first] ?? asked[.last]
        var effects = [
            .loadCounts,
            ask(
                isOnItsWay
                    ?? list.request(
                        .reload,
                        from: byNews && isAtStart ? nil : list.chosenHeadline?.position)),
            .loadFeeds,
        ]
        if let id = shownID {
            awaited = id
            failedArticle = nil
            effects.append(.loadArticle(id, visited: trail.articles))
        } else if let id = tellerOfCard {
            effects.append(.loadArticle(id))
        }
        return effects
    }

    /// The article whose card is shown, where the story itself was not in the cache.
    private var tellerOfCard: Article.ID? {
        guard case .card = pane.subject, case .article(let id) = trail.stops.last?.subject else {
            return nil
        }
        return id
    }

    /// The story that a card told of has come into the cache: it takes the card's place.
    mutating func fulfilCard(from document: ArticleDocument, _ related: [RelatedStory]) {
        guard case .card(let card) = pane.subject, tellerOfCard == document.article.id,
            let id = related.first(where: { $0.id != nil && $0.isSame(as: card) })?.id
        else { return }
        show(.article(id))
        opened = id
    }

    /// Puts the list as it is by now in the place of the one loaded before; the chosen headline
    /// stays chosen, and in its row.
    mutating func reloaded(
        _ request: HeadlineRequest, _ headlines: [Headline], _ above: Int?
    ) -> [Effect] {
        guard request.source == list.source else { return [] }
        let renewed = HeadlineWindow(request, reloaded: headlines, firstRank: above)
        if request.from == nil, isAtStart {
            list = renewed
            takeInMarks()
            return []
        }
        if let chosen = list.chosenHeadline, !renewed.covers(chosen) {
            // Whoever has gone far on in the meantime needs another part of the list.
            return [ask(list.request(.reload, from: chosen.position))]
        }
        let (former, column) = (list, listColumn)
        list = renewed
        list.choice = former.choice
        if let chosen = former.chosenHeadline {
            let first = former.choice.shownTop(in: column)
            let row = (first..<former.choice.chosen).reduce(0) { $0 + column.height($1) }
            if let shift = renewed.shift(from: former) {
                list.choice.chosen += shift
                list.choice.top += shift
            } else {
                list.choice.choose(renewed.nearest(to: chosen), atRow: row, in: listColumn)
            }
        }
        takeInMarks()
        return []
    }

    /// The marks of the list, which is the newest that is known of them, count everywhere.
    private mutating func takeInMarks() {
        let marks = list.headlines.reduce(into: [:]) { $0[$1.id] = $1.marks }
        changeMarks { id, now in now = marks[id] ?? now }
    }
}

extension HeadlineWindow {
    /// Whether a headline stands, or would stand, in the part of the list that is loaded.
    fileprivate func covers(_ headline: Headline) -> Bool {
        if index(of: headline.id) != nil { return true }
        guard let first = headlines.first, let last = headlines.last else { return true }
        return (!hasNewer || first.position < headline.position)
            && (!hasOlder || headline.position < last.position)
    }

    /// The headline itself, or else the first that stood below it.
    fileprivate func nearest(to headline: Headline) -> Int {
        index(of: headline.id)
            ?? headlines.firstIndex { headline.position < $0.position } ?? headlines.count
    }

    /// By how many places all that stood from the top of the screen to the choice has moved;
    /// nil where something has come or gone amid it.
    fileprivate func shift(from former: HeadlineWindow) -> Int? {
        let choice = former.choice
        guard choice.top <= choice.chosen, let chosen = former.chosenHeadline,
            let now = index(of: chosen.id), now >= choice.chosen - choice.top
        else { return nil }
        let shift = now - choice.chosen
        let seen = headlines[(choice.top + shift)...now].map(\.id)
        return seen == former.headlines[choice.top...choice.chosen].map(\.id) ? shift : nil
    }
}

extension ScrolledChoice {
    /// Chooses an item and has it seen in a row, or as little above it as the items allow.
    fileprivate mutating func choose(_ index: Int, atRow row: Int, in column: ItemColumn) {
        choose(index, of: column.count)
        top = chosen
        var taken = 0
        while top > 0 {
            taken += max(1, column.height(top - 1))
            if taken > row { break }
            top -= 1
        }
    }
}
