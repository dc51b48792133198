import Articles
import Screen

extension ReaderState {
    /// Does an action: first what the pane that has the keys makes of it, else the reader.
    mutating func perform(_ action: Action, _ key: KeyPress) -> [Effect] {
        let done =
            switch focus {
            case .list: performInList(action)
            case .article: performInArticle(action)
            case .sidebar: performInSidebar(action, key)
            case .feeds: performInFeeds(action)
            }
        return done ?? performAnywhere(action, key)
    }

    private mutating func performAnywhere(_ action: Action, _ key: KeyPress) -> [Effect] {
        switch action {
        case .related: goToRelated()
        case .jump: return jump(toDigit: key)
        case .back: return goBack(key)
        case .readOn: return readOn()
        case .nextUnread: return goToUnread(after: true)
        case .previousUnread: return goToUnread(after: false)
        case .nextSection: return goToSection(by: 1)
        case .previousSection: return goToSection(by: -1)
        case .search: startSearch()
        case .searchOrder: changeSearchOrder()
        case .nextHit: return goToHit(by: 1)
        case .previousHit: return goToHit(by: -1)
        case .star: return toggleStar()
        case .toggleRead: return toggleRead()
        case .markAllRead: askWhetherAllAreRead()
        case .undo: return undo()
        case .openInBrowser: return link().map { [.openInBrowser($0)] } ?? []
        case .copyLink:
            copied = link()
            return copied.map { [.copy($0)] } ?? []
        case .refresh, .refreshAll: return refreshOrStop(.all)
        case .feeds: return openFeeds()
        case .fetchWhole: return fetchWhole()
        case .widen: changeMeasure(by: TypeSetting.step)
        case .narrow: changeMeasure(by: -TypeSetting.step)
        case .justify:
            setting.isJustified.toggle()
            tell(setting.isJustified ? wording.justified : wording.ragged)
        case .hyphenate:
            setting.isHyphenated.toggle()
            tell(setting.isHyphenated ? wording.hyphenated : wording.unhyphenated)
        case .theme: return [.nextTheme]
        case .help: overlay = .help(top: 0)
        case .redraw: return [.redraw]
        case .quit: return leave()
        case .up, .down, .pageUp, .pageDown, .home, .end, .open, .rename, .unsubscribe: break
        // The terminal makes a signal of its key, which never comes here.
        case .suspend: break
        }
        return []
    }

    private mutating func goToRelated() {
        if pane.isLoaded, pane.related.isEmpty {
            tell(wording.nothingRelated)
        } else if pane.subject != nil {
            isInSidebar = true
        }
    }

    /// From a pane that covers the list back to it; from the list out of the reader.
    private mutating func leave() -> [Effect] {
        if focus == .list { return search == nil ? [.quit] : leaveSearch() }
        isInSidebar = false
        view = .browsing
        trail.forget()
        return []
    }

    /// Out of the sidebar, back along the trail, out of the article; where there is nothing to leave,
    /// Esc stops what is under way.
    private mutating func goBack(_ key: KeyPress) -> [Effect] {
        if focus == .list {
            if search != nil { return leaveSearch() }
            return key == .escape ? stopRefreshing() : []
        }
        if isInSidebar {
            isInSidebar = false
        } else if view == .reading, let stop = trail.goBack() {
            returnTo(stop)
        } else {
            view = .browsing
        }
        return []
    }

    /// The article shown, and how; nil where there is none.
    var stop: TrailStop? {
        pane.subject.map {
            TrailStop(
                subject: $0, place: pane.place, view: view, isInSidebar: isInSidebar,
                related: related)
        }
    }

    mutating func returnTo(_ stop: TrailStop) {
        view = stop.view
        isInSidebar = stop.isInSidebar
        show(stop.subject, at: stop.place, related: stop.related)
    }

    private mutating func changeMeasure(by cells: Int) {
        let room = layout.article.map { ArticlePane.room(in: $0.size.columns) } ?? .max
        // What is seen is what a step widens or narrows.
        let shown = min(setting.measure, room)
        let wanted = setting.with(measure: shown + cells)
        if shown == room, min(wanted.measure, room) == shown {
            tell(wording.counted(wording.measureOfWindow, shown))
            return
        }
        setting = wanted
        tell(wording.counted(wording.measure, min(setting.measure, room)))
    }

    /// The address of the story in hand; nil, and a word about it, where it has none to open.
    private mutating func link() -> String? {
        var url = pane.url
        if focus == .sidebar {
            url = chosenStory?.url
        }
        if let url, isWeb(url) { return url }
        tell(wording.noLink)
        return nil
    }

    func isWeb(_ url: String) -> Bool { url.hasPrefix("https://") || url.hasPrefix("http://") }

    private mutating func goToSection(by step: Int) -> [Effect] {
        let sources = TopBar.sources(of: counts ?? HeadlineCounts(), selected: source)
        guard let index = sources.firstIndex(of: source) else { return [] }
        let next = (index + step + sources.count) % sources.count
        return open(sources[next])
    }

    /// The list of another source takes the place of this one as soon as it is there.
    mutating func open(_ source: HeadlineSource) -> [Effect] {
        isInFeeds = false
        isInSidebar = false
        view = .browsing
        trail.forget()
        return showList(of: source)
    }

    /// The same, whatever of the reader is seen.
    mutating func showList(of source: HeadlineSource) -> [Effect] {
        if source.search == nil { forgetSearch() }
        if source != list.source, let left = leftLists.take(source) {
            replaceList(left)
            return []
        }
        return [ask(HeadlineWindow(source: source).request(.first))]
    }
}
