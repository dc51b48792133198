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
    private(set) var page = ArticlePage.empty
    private var pageKey: PageKey?
    /// What stays on screen until the new article is there: blank and full again would flicker.
    private var former: Former?

    /// An article and its sidebar as they were when another was chosen.
    private struct Former: Sendable {
        var page: ArticlePage
        var top: Int
        var measure: Int
        var sidebar: SidebarContent
    }

    /// Shows another subject; `related` is the choice in the sidebar that is left.
    mutating func show(
        _ subject: Subject?, _ content: Content, at place: TextPlace = .start,
        leaving related: ScrolledChoice
    ) {
        if isLoaded, let pageKey {
            former = Former(
                page: page, top: page.row(at: self.place), measure: pageKey.measure,
                sidebar: sidebar(related))
        }
        self.subject = subject
        self.content = content
        self.place = place
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
    func sidebar(_ choice: ScrolledChoice) -> SidebarContent {
        former?.sidebar
            ?? SidebarContent(stories: related, choice: choice, language: language)
    }

    private var topRow: Int { former?.top ?? page.row(at: place) }
    private var shownPage: ArticlePage { former?.page ?? page }

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
        let top = page.row(at: place)
        // Where a larger window shows more than the end, the way back up is the only one.
        let lowest = max(top, page.lastTop(rows: visible))
        let target = max(0, min(top + rows, rows > 0 ? lowest : top))
        if target != top { place = page.place(ofRow: target) }
    }

    mutating func scrollPage(_ pages: Int, visible: Int) {
        scroll(by: pages * max(1, visible - Self.overlap), visible: visible)
        // A page that begins with an empty row wastes it.
        let top = page.row(at: place)
        if pages > 0, page.isEmpty(row: top), !isAtEnd(visible: visible) {
            scroll(by: 1, visible: visible)
        }
    }

    mutating func scrollHome() { place = .start }

    mutating func scrollEnd(visible: Int) {
        scroll(by: page.rows.count, visible: visible)
    }

    func isAtEnd(visible: Int) -> Bool {
        page.row(at: place) >= page.lastTop(rows: visible)
    }

    /// How much of the text has been on screen, in per cent.
    func progress(visible: Int) -> Int {
        guard !shownPage.rows.isEmpty else { return 100 }
        return min(100, (topRow + visible) * 100 / shownPage.rows.count)
    }
}

// MARK: Layout

extension ArticlePane {
    /// Lays the article out anew where its page is of another measure or another text.
    mutating func layOut(
        columns: Int, setting: TypeSetting, wording: Wording, today: ArticleDate
    ) {
        guard let subject else {
            page = .empty
            pageKey = nil
            return
        }
        let edition =
            switch content {
            case .nothing: 0
            case .headline: -1
            case .gone: -2
            case .card: -3
            case .article(let article): article.edition
            }
        let key = PageKey(
            subject: subject, edition: edition, measure: Self.measure(in: columns, setting),
            isJustified: setting.isJustified)
        if former?.measure != key.measure { former = nil }
        guard key != pageKey else { return }
        page = Self.page(of: content, key: key, wording: wording, today: today)
        pageKey = key
    }

    private static func page(
        of content: Content, key: PageKey, wording: Wording, today: ArticleDate
    ) -> ArticlePage {
        func builder(_ language: String?) -> PageBuilder {
            PageBuilder(
                measure: key.measure, isJustified: key.isJustified,
                language: language.map { Language($0) } ?? .undetermined)
        }
        switch content {
        case .nothing:
            return .empty
        case .headline(let headline):
            var builder = builder(headline.language)
            let article = Article(
                id: headline.id, title: headline.title,
                section: headline.section.map { Section(name: $0) },
                published: headline.published, site: headline.site)
            builder.append(article, related: [], wording: wording, today: today)
            return builder.page
        case .article(let loaded):
            let article = loaded.document.article
            var builder = builder(article.language)
            builder.append(article, related: loaded.related, wording: wording, today: today)
            return builder.page
        case .card(let story):
            var builder = builder(wording.language.code)
            builder.append(card: story, wording: wording, today: today)
            return builder.page
        case .gone:
            var builder = builder(wording.language.code)
            builder.append(wording.articleGone, style: .dim)
            return builder.page
        }
    }

    /// The measure in a pane of so many columns: what the reader set, less where there is no room.
    private static func measure(in columns: Int, _ setting: TypeSetting) -> Int {
        max(1, min(setting.measure, columns - 2 * margin(in: columns)))
    }

    private static func margin(in columns: Int) -> Int {
        columns >= 36 ? 2 : 1
    }
}

// MARK: Drawing

extension ArticlePane {
    func draw(on canvas: inout Canvas) {
        guard let measure = pageKey?.measure else { return }
        let left = max(0, (canvas.size.columns - measure) / 2)
        canvas.draw(shownPage, from: topRow, column: left)
    }

    /// Where the thumb of a scrollbar of so many rows stands; nil where all is seen.
    func thumb(rows: Int) -> Range<Int>? {
        let total = shownPage.rows.count
        guard total > rows, rows > 0 else { return nil }
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
