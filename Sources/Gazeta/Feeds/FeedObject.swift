import ArticleCache
import Articles
import Reader

/// A feed in JSON: what `gazeta feeds --json` prints, and what other commands print of one.
struct FeedObject: Encodable {
    let id: String
    let title: String
    let url: String
    let publishedTitle: String?
    let site: String?
    let folders: [[String]]
    let tags: [String]
    /// Minutes; absent where nobody chose them.
    let interval: Int?
    let fullText: Bool
    let user: String?
    let charset: String?
    /// Days, and how many articles, 0 for all; absent where the configuration decides.
    let keepDays: Int?
    let keepArticles: Int?
    /// "new", "arrived", "unchanged", "failed" or "stopped".
    let state: String
    /// The state as a sentence.
    let status: String
    let failures: Int
    let lastCheck: ArticleDate?
    let lastChange: ArticleDate?
    /// Absent where the feed is not checked any more.
    let nextCheck: ArticleDate?
    let articles: Int
    let unread: Int
    let bytesReceived: Int64
    let bytesSaved: Int64

    init(_ feed: Feed, _ counts: FeedCounts?, in language: InterfaceLanguage = .current) {
        id = feed.id.text
        title = feed.title
        url = feed.url
        publishedTitle = feed.publishedTitle
        site = feed.site
        folders = feed.places.filter { !$0.isEmpty }
        tags = feed.tags
        interval = feed.settings.interval
        fullText = feed.settings.fullText
        user = feed.settings.user
        charset = feed.settings.charset
        keepDays = feed.settings.keepDays
        keepArticles = feed.settings.keepArticles
        state = feed.state.status.name
        status = feed.state.status.sentence(in: language)
        failures = feed.state.failures
        lastCheck = feed.state.lastCheck.flatMap(localMoment)
        lastChange = feed.state.lastChange.flatMap(localMoment)
        nextCheck = feed.state.status.hasStopped ? nil : localMoment(feed.state.nextCheck)
        articles = counts?.articles ?? 0
        unread = counts?.unread ?? 0
        bytesReceived = feed.state.bytesReceived
        bytesSaved = feed.state.bytesSaved
    }
}

extension FeedStatus {
    /// One word for programs.
    var name: String {
        switch self {
        case .neverChecked: "new"
        case .arrived: "arrived"
        case .unchanged: "unchanged"
        case .failed: "failed"
        case .stopped: "stopped"
        }
    }

    var hasStopped: Bool {
        if case .stopped = self { true } else { false }
    }

    /// Why nothing came, where nothing did.
    var problem: FetchProblem? {
        switch self {
        case .failed(let problem), .stopped(let problem): problem
        case .neverChecked, .arrived, .unchanged: nil
        }
    }
}

/// A moment (seconds since 1970) on the user's own clock; nil where no calendar has it, and for
/// the beginning of time, which stands for none.
func localMoment(_ instant: Int64) -> ArticleDate? {
    guard instant > 0 else { return nil }
    return ArticleDate(instant: instant, offset: localOffset(at: instant))
}
