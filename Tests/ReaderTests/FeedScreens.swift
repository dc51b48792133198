import Articles

@testable import Reader

private let underWay: [RefreshNews] = [
    .began(feeds: 8, subscribed: 8),
    .asking(FeedsOfTests.id("zarechye"), title: "Заречье сегодня"),
    .asking(FeedsOfTests.id("topolyov"), title: "Телеграф Тополёва"),
    .asking(FeedsOfTests.id("reut"), title: "Вести Реута"),
    .checked(
        FeedsOfTests.id("zarechye"), title: "Заречье сегодня", .arrived(added: 5, updated: 0)),
]

/// The screens that feeds are shown on.
let recordedFeedScreens: [RecordedScreen] = [
    .init(name: "160x45-feeds", rows: 45, columns: 160, keys: "F", cache: .withFeeds),
    .init(name: "100x30-feeds", rows: 30, columns: 100, keys: "F j j", cache: .withFeeds),
    .init(
        name: "100x30-feeds-stopped", rows: 30, columns: 100, keys: "F j j j", cache: .withFeeds),
    .init(name: "100x30-feeds-question", rows: 30, columns: 100, keys: "F x", cache: .withFeeds),
    .init(
        name: "100x30-feeds-renaming", rows: 30, columns: 100, keys: "F e Left Left",
        cache: .withFeeds),
    .init(
        name: "100x30-feeds-refreshing", rows: 30, columns: 100, keys: "F R", cache: .withFeeds,
        news: underWay),
    .init(name: "100x30-feed", rows: 30, columns: 100, keys: "F Enter", cache: .withFeeds),
    .init(name: "100x30-no-feeds", rows: 30, columns: 100, keys: "F"),
    .init(
        name: "100x30-refreshing", rows: 30, columns: 100, keys: "r", cache: .withFeeds,
        news: underWay),
    .init(
        name: "100x30-feeds-romanian", rows: 30, columns: 100, keys: "F j j", wording: .romanian,
        cache: .withFeeds),
    .init(
        name: "100x30-feeds-english", rows: 30, columns: 100, keys: "F j j j j j",
        wording: .english, cache: .withFeeds),
    .init(name: "60x20-feeds", rows: 20, columns: 60, keys: "F End", cache: .withFeeds),
    .init(
        name: "60x20-refreshing", rows: 20, columns: 60, keys: "r", cache: .withFeeds,
        news: underWay),
    .init(name: "30x10-feeds", rows: 10, columns: 30, keys: "F j j", cache: .withFeeds),
    .init(
        name: "30x10-refreshing", rows: 10, columns: 30, keys: "r", cache: .withFeeds,
        news: underWay),
    .init(name: "20x5-feeds", rows: 5, columns: 20, keys: "F j j", cache: .withFeeds),
]
