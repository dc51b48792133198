import Articles
import Screen
import TextLayout

/// The article that is shown, and how far it is read.
struct ArticlePane: Sendable {
    /// What is known of the subject.
    enum Content: Sendable {
        case nothing
        /// The headline alone, while the article is on its way.
        case headline(Headline)
        case article(LoadedArticle)
        case card(RelatedStory)
        case gone
    }

    private(set) var subject: Subject?
    private(set) var content = Content.nothing
    /// The text at the top of the pane; it outlasts every change of size and measure.
    private(set) var place = TextPlace.start
    private(set) var page: ArticlePage?
    private var pageKey: PageKey?
    /// The row of the page that the place is in.
    private(set) var top = ArticlePage.Position()
    /// What stays on screen until the new article is there: blank and full again would flicker.
    private var former: Former?
    /// Where what was searched for stands in the article.
    private(set) var hits: HitsInArticle?
    private var pageHits: PageHits?

    /// An article and its sidebar as they were when another was chosen.
    private struct Former: Sendable {
        var page: ArticlePage
        var top: ArticlePage.Position
        var sidebar: SidebarContent
        var hits: PageHits?
    }

    /// Shows another subject; `related` is the choice in the sidebar that is left.
    mutating func show(
        _ subject: Subject?, _ content: Content, at place: TextPlace = .start,
        leaving related: SidebarChoice
    ) {
        if isLoaded, let page {
            former = Former(page: page, top: top, sidebar: sidebar(related), hits: pageHits)
        }
        self.subject = subject
        self.content = content
        // The page may be the one that is shown already, at another place.
        go(to: place)
        forgetFormerIfLoaded()
    }

    /// Takes in what was on its way; the place stays.
    mutating func fill(with content: Content) {
        self.content = content
        forgetFormerIfLoaded()
    }

    /// The article does not come: what is known of it is better than another one.
    mutating func giveUpWaiting() { former = nil }

    private mutating func forgetFormerIfLoaded() {
        if case .headline = content { return }
        former = nil
    }

    /// What the sidebar beside the article shows.
    func sidebar(_ choice: SidebarChoice) -> SidebarContent {
        former?.sidebar ?? ownSidebar(choice)
    }

    /// The sidebar of the article itself, while that of another may still be seen.
    func ownSidebar(_ choice: SidebarChoice) -> SidebarContent {
        SidebarContent(
            stories: related, choice: choice, language: language, section: section)
    }

    private var section: String? {
        if case .article(let article) = content {
            article.document.article.section?.name
        } else {
            nil
        }
    }

    private var shownTop: ArticlePage.Position { former?.top ?? top }
    private var shownPage: ArticlePage? { former?.page ?? page }

    /// The articles around the one shown.
    var related: [RelatedStory] {
        if case .article(let article) = content { article.related } else { [] }
    }

    /// The language of the article, for what stands around it as well.
    var language: Language {
        let code: String? =
            switch content {
            case .article(let article): article.document.article.language
            case .headline(let headline): headline.language
            case .nothing, .card, .gone: nil
            }
        return code.map { Language($0) } ?? .undetermined
    }

    var isLoaded: Bool {
        switch content {
        case .nothing, .headline: false
        case .article, .card, .gone: true
        }
    }

    var hasText: Bool {
        if case .article = content { true } else { false }
    }

    var url: String? {
        switch content {
        case .article(let article): article.document.article.url
        case .card(let story): story.url
        case .nothing, .headline, .gone: nil
        }
    }
}

// MARK: Moving

extension ArticlePane {
    /// Rows by which a page overlaps the one before, so that the eye finds its line again.
    private static let overlap = 1

    mutating func scroll(by rows: Int, visible: Int) {
        guard rows != 0, let position = page?.position(rows, from: top, visible: visible) else {
            return
        }
        go(to: position)
    }

    mutating func scrollPage(_ pages: Int, visible: Int) {
        scroll(by: pages * max(1, visible - Self.overlap), visible: visible)
    }

    mutating func scrollHome() { go(to: .start) }

    mutating func scrollEnd(visible: Int) {
        if let end = page?.lastTop(visible: visible), end > top { go(to: end) }
    }

    private mutating func go(to position: ArticlePage.Position) {
        guard position != top else { return }
        top = position
        place = page?.place(of: position) ?? place
    }

    private mutating func go(to place: TextPlace) {
        self.place = place
        top = page?.position(of: place) ?? ArticlePage.Position()
    }

    func isAtEnd(visible: Int) -> Bool { page?.isAtEnd(top, visible: visible) ?? true }

    /// How much of the text has been on screen, in per cent.
    func progress(visible: Int) -> Int {
        guard let extent = shownPage?.extent(before: shownTop), extent.all > 0 else { return 100 }
        return min(100, (extent.before + visible) * 100 / extent.all)
    }
}

// MARK: Hits

extension ArticlePane {
    mutating func showHits(_ hits: HitsInArticle?) {
        guard hits != self.hits else { return }
        self.hits = hits
        if let hits, case .article(let article) = content {
            pageHits = PageHits(hits.texts, in: article.document.article)
        } else {
            pageHits = nil
        }
    }

    var hitCount: Int { pageHits?.places.count ?? 0 }

    /// To the next hit, or the one before: from the one gone to last where that is seen, else from
    /// what is seen. Its number, from 1; nil where there is none.
    mutating func goToHit(by step: Int, visible: Int) -> Int? {
        guard let places = pageHits?.places, !places.isEmpty, page != nil else { return nil }
        let index: Int
        if let current = pageHits?.current, row(of: places[current], visible: visible) != nil {
            index = (current + step + places.count) % places.count
        } else if step > 0 {
            index = places.firstIndex { place <= $0 } ?? 0
        } else {
            index = places.lastIndex { $0 < place } ?? places.count - 1
        }
        pageHits?.current = index
        if row(of: places[index], visible: visible) == nil,
            let position = page?.position(of: places[index]),
            // Some lines above it tell what it is about.
            let top = page?.position(-visible / 3, from: position, visible: visible)
        {
            go(to: top)
        }
        return index + 1
    }

    /// The row of the pane in which a place is seen.
    private mutating func row(of place: TextPlace, visible: Int) -> Int? {
        guard let position = page?.position(of: place) else { return nil }
        return page?.rows(from: top, to: position, fewerThan: visible)
    }
}

// MARK: Layout

/// The text that a page is of.
private struct PageKey: Hashable, Sendable {
    var subject: Subject
    /// Below nothing for what stands in for an article.
    var edition: Int
    /// Which digits lead to the cards in it.
    var jumps: JumpDigits
}

extension ArticlePane {
    /// The bytes of text set behind what is seen before that is drawn: most articles are whole then.
    static let firstSlice = 8 << 10
    /// The bytes set at a time after that: no key waits for more than a few milliseconds.
    static let slice = 64 << 10

    /// Lays out what is seen of the article where its page is of another setting or another text.
    mutating func layOut(
        _ size: Size, setting: TypeSetting, hyphenation: Hyphenation, wording: Wording,
        today: ArticleDate
    ) {
        guard let subject else {
            page = nil
            pageKey = nil
            return
        }
        let wanted = PageSetting(
            measure: Self.measure(in: size.columns, setting), isJustified: setting.isJustified,
            isHyphenated: setting.isHyphenated)
        if former?.page.setting.measure != wanted.measure { former = nil }
        let formerTop = shownTop
        former?.page.prepare(rows: size.rows, from: formerTop)
        let key = PageKey(
            subject: subject, edition: content.edition, jumps: JumpDigits(related))
        var isNew = true
        if key != pageKey {
            page = ArticlePage(
                content.page(wording), setting: wanted, hyphenation: hyphenation, today: today)
            pageKey = key
        } else if page?.setting != wanted {
            page?.set(wanted, today: today)
        } else {
            isNew = false
        }
        if isNew { go(to: place) }
        page?.prepare(rows: size.rows, from: top)
        if isNew { page?.setMore(bytes: Self.firstSlice) }
    }

    var hasWorkLeft: Bool { page?.isWhole == false }

    /// Sets some more of what is not seen.
    mutating func workOn() { page?.setMore(bytes: Self.slice) }

    /// Words of a language are parted at other places from now on.
    mutating func use(_ hyphenation: Hyphenation, for language: Language) {
        page?.use(hyphenation, for: language)
        go(to: place)
    }

    /// The languages of the texts that are set so far.
    var languages: Set<Language> { page?.languages ?? [] }

    /// The measure in a pane of so many columns: what the reader set, less where there is no room.
    private static func measure(in columns: Int, _ setting: TypeSetting) -> Int {
        max(1, min(setting.measure, room(in: columns)))
    }

    /// The widest measure that a pane of so many columns has room for.
    static func room(in columns: Int) -> Int { columns - 2 * margin(in: columns) }

    private static func margin(in columns: Int) -> Int {
        columns >= 36 ? 2 : 1
    }
}

// MARK: Drawing

extension ArticlePane {
    func draw(on canvas: inout Canvas) {
        guard let page = shownPage else { return }
        let left = max(0, (canvas.size.columns - page.setting.measure) / 2)
        canvas.draw(page, from: shownTop, hits: former.map(\.hits) ?? pageHits, column: left)
    }

    /// Where the thumb of a scrollbar of so many rows stands; nil where all is seen.
    func thumb(rows: Int) -> Range<Int>? {
        guard rows > 0, let (topRow, total) = shownPage?.extent(before: shownTop), total > rows
        else { return nil }
        let length = max(1, rows * rows / total)
        let lowest = total - rows
        let start = min(topRow, lowest) * (rows - length) / lowest
        return start..<start + length
    }
}

// MARK: Doing

extension ReaderState {
    /// Rows of text that are seen at once; none where the article is not on screen.
    var visibleTextRows: Int { layout.article?.size.rows ?? 0 }

    /// What the article makes of an action; nil where it is not the article's.
    mutating func performInArticle(_ action: Action) -> [Effect]? {
        layOutPage()
        let visible = visibleTextRows
        switch action {
        case .up: pane.scroll(by: -1, visible: visible)
        case .down: pane.scroll(by: 1, visible: visible)
        case .pageUp: pane.scrollPage(-1, visible: visible)
        case .pageDown: pane.scrollPage(1, visible: visible)
        case .home: pane.scrollHome()
        case .end: pane.scrollEnd(visible: visible)
        default: return nil
        }
        return []
    }

    /// A page on; from the end of the text to the next unread article.
    mutating func readOn() -> [Effect] {
        guard visibleTextRows > 0 else { return openChosen() }
        followList()
        layOutPage()
        // The body is still on its way: there is no end to have come to.
        guard pane.isLoaded else { return [] }
        if !pane.isAtEnd(visible: visibleTextRows) {
            pane.scrollPage(1, visible: visibleTextRows)
            return []
        }
        let read = shownID.map { mark($0, .read(true)) } ?? []
        return read + goToUnread(after: true)
    }
}
