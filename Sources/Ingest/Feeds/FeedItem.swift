import Articles

/// What a feed of any format says of one article.
struct FeedItem {
    var title: FeedText?
    var link: String?
    var guid: String?
    var published: ArticleDate?
    var updated: ArticleDate?
    var authors: [String] = []
    var categories: [String] = []
    var keywords: [String] = []
    var summary: FeedText?
    var content: FeedText?
    var media: [FeedMedia] = []
    var language: String?
    /// What another feed is called that the article was taken from.
    var source: String?
}

/// What a feed of any format says of itself.
struct FeedHead {
    var title: FeedText?
    var description: FeedText?
    var site: String?
    var selfAddress: String?
    var language: String?
    var authors: [String] = []
    var schedule = FeedSchedule()
}
