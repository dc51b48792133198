import Articles

@testable import Reader

private let groups: CacheOfTests = {
    var cache = SidebarTests.cache
    for (index, size) in [(0, 4), (2, 1), (4, 12)] {
        cache.headlines[index].group = StoryGroup(id: Int64(index), size: size)
    }
    return cache
}()

private func sizes(
    _ name: String, keys: String, cache: CacheOfTests = CacheOfTests(),
    _ sizes: [(rows: Int, columns: Int)] = [(20, 60), (30, 100), (45, 160)]
) -> [RecordedScreen] {
    sizes.map { size in
        RecordedScreen(
            name: "\(size.columns)x\(size.rows)-\(name)", rows: size.rows, columns: size.columns,
            keys: keys, cache: cache)
    }
}

/// The screens of searching, of stories told by several feeds, and of an index being built.
let recordedSearchScreens: [RecordedScreen] =
    sizes("search-empty", keys: "j /")
    + sizes("search-typing", keys: "/ а в т о б у с")
    + sizes("search-results", keys: "/ п р и м э р и и Down j")
    + sizes("search-hits", keys: "/ м о с т Enter m m m")
    + sizes("search-nothing", keys: "/ к р о к о д и л")
    + sizes("search-problem", keys: "/ i s : н о в о е")
    + sizes("search-typing", keys: "/ а в т о б у с", [(5, 20), (12, 40)])
    + sizes("search-results", keys: "/ п р и м э р и и Down j", [(5, 20), (12, 40)])
    + sizes("groups", keys: "Right j", cache: groups)
    + sizes("groups-open", keys: "Right j Enter", cache: groups)
    + sizes("groups-open", keys: "Right j Enter", cache: groups, [(5, 20), (12, 40)])
    + [
        .init(
            name: "100x30-search-romanian", rows: 30, columns: 100, keys: "/ п р и м э р и и Down",
            wording: .romanian),
        .init(
            name: "100x30-search-english", rows: 30, columns: 100, keys: "/ п р и м э р и и Ctrl-O",
            wording: .english),
        .init(
            name: "100x30-indexing", rows: 30, columns: 100, keys: "",
            events: [.indexing(Indexing(done: 12_000, all: 100_000))]),
        .init(
            name: "60x20-indexing", rows: 20, columns: 60, keys: "/ м о с т",
            events: [.indexing(Indexing(done: 12_000, all: 100_000))]),
    ]
