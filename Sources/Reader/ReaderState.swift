package import Articles
package import Screen
import TextLayout

/// The whole reader as a value: events change it and yield effects, and it can be drawn.
package struct ReaderState: Sendable {
    let wording: Wording
    let keyMap: KeyMap
    /// The local time now.
    var today: ArticleDate
    var size: Size
    package internal(set) var setting: TypeSetting
    /// Words are whole until what parts them has come.
    var hyphenation = Hyphenation.none
    /// The languages whose patterns were asked for: once is enough.
    var languagesAsked: Set<Language> = []

    /// Nil until the cache has counted.
    var counts: HeadlineCounts?
    var list = HeadlineWindow(source: .all)
    /// Nobody has moved in the list or opened anything since the start: what is new may come to
    /// the top of the screen, and be chosen.
    var isAtStart = true
    /// The lists of other sources as they were left.
    var leftLists = LeftLists()
    /// Questions about the list that are not answered yet.
    var asked: [HeadlineRequest.Purpose: HeadlineRequest] = [:]
    /// What failed is not asked for again until a key is pressed.
    var failed: Set<HeadlineRequest.Purpose> = []
    var failedArticle: Article.ID?

    var view = View.browsing
    var isInSidebar = false
    var pane = ArticlePane()
    var related = SidebarChoice()
    var trail = Trail()
    var shelf = ArticleShelf()
    /// The article that is on its way.
    var awaited: Article.ID?
    /// The article that was opened, and is marked read once its text is there.
    var opened: Article.ID?
    var editions = 0

    /// The search whose results, or whose field, are shown.
    var search: Search?
    var searchHistory = SearchHistory()
    /// The hits that are on their way.
    var hitsAwaited: HitsInArticle.Key?
    /// Where a key leads as soon as they have come.
    var stepWhenHitsAreThere: Int?
    /// How far the index of the words has come, while it is not whole.
    var indexing: Indexing?

    var feedList = FeedList()
    /// Whether the feeds take the place of the panes.
    var isInFeeds = false
    /// The refresh under way.
    var refresh: Refresh?
    /// One on its schedule that goes on behind the one that somebody asked for.
    var refreshBehind: Refresh?
    /// How many were begun.
    var refreshes = 0
    /// When the last one was done.
    var lastRefresh: ArticleDate?
    let schedule: RefreshSchedule
    /// The article whose whole text is on its way.
    var fetchingWhole: Article.ID?
    /// Once is enough: what a page does not have it will not have later either.
    var wholeAsked: Set<Article.ID> = []

    var overlay = Overlay.none
    var message: Message?
    /// The address last given to the clipboard.
    var copied: String?
    /// What marking all read has marked, and nobody has changed since.
    var undoable: Set<Article.ID> = []
    /// What was marked at once and the cache has not confirmed.
    var marking: [Article.ID] = []
    /// What was marked unread again and the cache may yet refuse.
    var undoing: [Article.ID] = []
    /// Where a press of the mouse has opened or jumped: the second of a pair is no press of its own.
    var spentPress: Point?

    /// What stands over the panes and takes the keys.
    enum Overlay: Hashable, Sendable {
        case none
        case help(top: Int)
        case confirmingAllRead
        case confirmingUnsubscribe(Feed.ID)
        case renaming(Feed.ID, TextField)
    }

    struct Message: Hashable, Sendable {
        var text: String
        var isError = false
    }

    package init(
        wording: Wording, today: ArticleDate, size: Size, setting: TypeSetting = TypeSetting(),
        keyMap: KeyMap = .standard, schedule: RefreshSchedule = .never
    ) {
        self.wording = wording
        self.today = today
        self.size = size
        self.setting = setting
        self.keyMap = keyMap
        self.schedule = schedule
    }

    var focus: Focus {
        isInFeeds ? .feeds : isInSidebar ? .sidebar : view == .browsing ? .list : .article
    }

    var layout: ScreenLayout {
        ScreenLayout(size: size, view: view, focus: focus)
    }

    /// What the list shows, or will show as soon as it is there.
    var source: HeadlineSource {
        asked[.first]?.source ?? asked[.last]?.source ?? list.source
    }

    /// The article shown, when it is one of the cache.
    var shownID: Article.ID? {
        if case .article(let id) = pane.subject { id } else { nil }
    }

    /// How many headlines a source holds; nil where that is not known.
    func total(in source: HeadlineSource) -> Int? {
        if case .feed(let id) = source { return feedList.listing(of: id)?.all }
        return counts?.count(in: source)
    }

    func marks(of id: Article.ID) -> Marks? {
        if let index = list.index(of: id) { return list.headlines[index].marks }
        if let marks = shelf[id]?.document.marks { return marks }
        return pane.related.first { $0.id == id }?.marks
    }

    mutating func tell(_ text: String, isError: Bool = false) {
        message = Message(text: text, isError: isError)
    }
}
