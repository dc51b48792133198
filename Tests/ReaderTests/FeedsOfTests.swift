import Articles

@testable import Reader

/// Subscriptions of somebody who reads the local news: one feed in each state, in three folders.
enum FeedsOfTests {
    static let listings: [FeedListing] = [
        listing(
            "reut", "Вести Реута", .arrived(added: 3, updated: 0), counts: (3, 3), last: "14:05",
            next: "14:55", saved: 3_420_000),
        listing(
            "zarechye", "Заречье сегодня", .unchanged, counts: (12, 1_340), last: "14:05",
            next: "18:30"),
        listing(
            "topolyov", "Телеграф Тополёва", .failed(.timedOut(seconds: 60)), counts: (4, 57),
            folder: ["Город"], last: "14:07", next: "14:37"),
        listing(
            "tram", "Трамвайный листок", .stopped(.missing(status: 410)), counts: (1, 9),
            folder: ["Город"], last: "09:12"),
        listing(
            "library", "Библиотека № 3: новые книги, встречи и чтения вслух по четвергам",
            .arrived(added: 0, updated: 2), counts: (0, 2_154), folder: ["Город", "Культура"],
            last: "13:40", next: "2022-02-02T06:00:00+02:00", fullText: true),
        listing(
            "weather", "Погода на Реуте", .failed(.askedToWait(status: 429, until: nil)),
            counts: (2, 31), folder: ["Край"], last: "14:00",
            next: "2022-02-03T12:00:00+02:00"),
        listing(
            "choir", "Хор пожарных", .stopped(.loginWanted(status: 401)), counts: (0, 0),
            folder: ["Край"], last: "14:06"),
        listing("ferry", "Паром", .neverChecked, counts: (0, 0), folder: ["Край"]),
    ]

    static func id(_ name: String) -> Feed.ID {
        guard let id = Feed.ID(name) else { preconditionFailure("\(name) is no id") }
        return id
    }

    private static func moment(_ text: String) -> ArticleDate {
        Edition.date(text.contains("T") ? text : "2022-02-01T\(text):00+02:00")
    }

    private static func listing(
        _ name: String, _ title: String, _ status: FeedStatus, counts: (unread: Int, all: Int),
        folder: [String] = [], last: String? = nil, next: String? = nil, saved: Int64 = 0,
        fullText: Bool = false
    ) -> FeedListing {
        let state = FeedState(
            status: status, bytesReceived: last == nil ? 0 : 148_000, bytesSaved: saved)
        let feed = Feed(
            id: id(name), url: "https://\(name).example/feed.xml", publishedTitle: title,
            site: "https://\(name).example/", places: [folder],
            settings: FeedSettings(interval: 60, fullText: fullText), state: state)
        return FeedListing(
            feed: feed, all: counts.all, unread: counts.unread, lastCheck: last.map(moment),
            nextCheck: next.map(moment))
    }
}

extension CacheOfTests {
    /// Of somebody who is subscribed to feeds.
    static var withFeeds: CacheOfTests {
        var cache = CacheOfTests()
        cache.feeds = FeedsOfTests.listings
        cache.articlesOfFeeds = [
            FeedsOfTests.id("reut"): [
                Edition.id("bridge"), Edition.id("ferry"), Edition.id("weather"),
            ],
            FeedsOfTests.id("library"): [Edition.id("library")],
        ]
        for (feed, articles) in cache.articlesOfFeeds {
            for index in cache.headlines.indices where articles.contains(cache.headlines[index].id)
            {
                cache.headlines[index].feeds = [feed.text]
            }
        }
        return cache
    }
}
