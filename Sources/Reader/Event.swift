package import Articles
package import Screen
package import TextLayout

/// What happens to the reader.
///
/// Dates are told on the reader's own clock: time zones are known outside.
package enum Event: Sendable {
    case started
    /// All keys that were waiting.
    case keys([KeyPress])
    /// No key waits: there is time for the rest of the work.
    case idle
    case resized(Size)
    /// The local time, told at every minute.
    case tick(ArticleDate)
    /// Back from having been suspended.
    case resumed

    case countsLoaded(HeadlineCounts)
    /// At most `limit` of them, in any order; fewer mean that the list ends there.
    /// `above` is how many headlines of the source stand above the first of them, where that was
    /// looked up; `found` is what a search tells beside them.
    case headlinesLoaded(
        HeadlineRequest, [Headline], above: Int? = nil, found: SearchFindings? = nil)
    case articleLoaded(ArticleDocument, related: [RelatedStory])
    case articleMissing(Article.ID)
    case hitsLoaded(Article.ID, of: SearchRequest, TextHits)
    /// Nobody has typed since `awaitPause` was asked for.
    case typingPaused(Int)
    /// How far the index of the words has come; nil when it is whole.
    case indexing(Indexing?)
    /// Nil where there are no patterns of the language.
    case hyphenatorLoaded(Language, Hyphenator?)
    /// `markAllRead` is done, and these had been unread.
    case allMarkedRead(HeadlineSource, [Article.ID])
    case feedsLoaded([FeedListing])
    case refresh(RefreshRequest, RefreshNews)
    case renamed(Feed.ID, title: String?)
    case unsubscribed(Feed.ID)
    /// `fetchWhole` is done: the article as it is by now.
    case wholeTextLoaded(ArticleDocument, related: [RelatedStory])
    case wholeTextMissing(Article.ID, WholeTextProblem)
    case copied
    /// `nextTheme` is done; the name is that of the configuration.
    case themeChanged(String)
    /// An effect could not be done; `detail` is what the system said, if anything.
    case failed(Effect, detail: String?)
    /// Something to tell that no key brought about.
    case told(Fact)
    /// Somebody else has changed the cache, and added so many articles, or none.
    case cacheChanged(added: Int)
}

/// Why the whole text of an article did not come.
package enum WholeTextProblem: Hashable, Sendable {
    case notFetched(FetchProblem)
    /// There is no article on its page.
    case noArticle
}

/// What the reader may be told to tell.
package enum Fact: Hashable, Sendable {
    /// The first start brought in the sample edition.
    case sampleBroughtIn(articles: Int)
}
