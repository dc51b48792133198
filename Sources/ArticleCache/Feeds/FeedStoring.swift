import Articles
import GRDB

extension ArticleCache {
    /// Stores what checks of feeds brought, and what is to be remembered of the feeds, in one
    /// transaction; says what became of each, in the same order. Nil stands for a feed that is no
    /// longer subscribed to, or from elsewhere or otherwise than it was asked for: of that nothing
    /// is stored.
    ///
    /// An item is known within its feed by its guid, else by its link, else by title and date. A
    /// changed one changes its article in place and keeps its marks. A story that another feed
    /// or an import brought, by its canonical address, is one article of both.
    ///
    /// A date more than a day after `now` counts as none in the order of lists, and without a date
    /// an article stands where it arrived: a wrong clock must not pin an article to the top.
    package func store(
        _ arrivals: [FeedArrival], at now: Int64
    ) throws(CacheError) -> [FeedOutcome?] {
        // Before the write lock is taken: of items that are known it is all the work.
        let items = try analysed(arrivals.map { ($0.feed, KeyedItem.items(of: $0.items ?? [])) })
        return try indexing { db, _, index in
            try zip(arrivals, items).map { arrival, items in
                try store(arrival, items, at: now, in: db, &index)
            }
        }
    }

    private func store(
        _ arrival: FeedArrival, _ items: [KeyedItem], at now: Int64, in db: Database,
        _ index: inout IndexBatch
    ) throws -> FeedOutcome? {
        guard let row = try FeedRow.find(arrival.feed, in: db) else { return nil }
        if let asked = arrival.asked, !row.feed.isAsked(as: asked) {
            try row.letGo(in: db)
            return nil
        }
        var outcome = FeedOutcome(feed: arrival.feed, state: arrival.state)
        let listed = Set(items.map(\.key))
        if arrival.items != nil { try LetGoItems.heed(items, of: row.key, at: now, in: db) }
        // A feed lists the newest first, and a list shows the last to arrive first.
        for item in items.reversed() {
            switch try store(item, of: row, listed: listed, at: now, in: db, &index) {
            case .added: outcome.added += 1
            case .updated: outcome.updated += 1
            case .unchanged: outcome.unchanged += 1
            }
        }
        outcome.noteStatus(at: now, hadItems: arrival.items != nil)
        try row.set(arrival, outcome.state, in: db)
        return outcome
    }

    private func store(
        _ item: KeyedItem, of feed: FeedRow, listed: Set<Int64>, at now: Int64, in db: Database,
        _ index: inout IndexBatch
    ) throws -> StoreOutcome {
        if let known = try FeedMembership.item(item.key, of: feed.key, in: db) {
            if known.said == item.said { return .unchanged }
            try FeedMembership.setSaid(item, of: feed.key, in: db)
            return try tell(
                item, of: feed, as: known.arrival, isChange: known.said != FeedMembership.unheard,
                at: now, in: db, &index)
        }
        if try LetGoItems.holds(item, of: feed.key, in: db) { return .unchanged }
        switch try FeedMatch.match(item, of: feed.key, id: feed.feed.id, listed: listed, in: db) {
        case .story(let arrival):
            try index.willChange(arrival, in: db)
            try FeedMembership.add(item, of: feed.key, as: arrival, in: db)
            return try tell(
                item, of: feed, as: arrival, isChange: false, at: now, in: db, &index)
        case .renamed(let arrival):
            try FeedMembership.rename(to: item, of: feed.key, as: arrival, in: db)
            return try tell(
                item, of: feed, as: arrival, isChange: true, at: now, in: db, &index)
        case .new(let id):
            try add(item, id, of: feed, at: now, in: db, &index)
            return .added
        }
    }

    private func add(
        _ item: KeyedItem, _ id: Article.ID, of feed: FeedRow, at now: Int64, in db: Database,
        _ index: inout IndexBatch
    ) throws {
        var article = item.article
        article.id = id
        article.feed = feed.feed.id.text
        let stored = try StoredArticle(ArticleDocument(article: article), item.fullness)
        let arrival = try add(
            stored, instant: article.listedInstant(at: now) ?? now, item.analysis, in: db, &index)
        try FeedMembership.add(item, of: feed.key, as: arrival, in: db)
        if feed.feed.settings.fullText, article.url != nil {
            try db.run(
                "INSERT OR IGNORE INTO page_wanted (arrival, feed) VALUES (?, ?)",
                [arrival, feed.key])
        }
    }

    /// The feed tells a story that is here anew, or one that another brought. `isChange` where it
    /// has told it otherwise before.
    private func tell(
        _ item: KeyedItem, of feed: FeedRow, as arrival: Int64, isChange: Bool, at now: Int64,
        in db: Database, _ index: inout IndexBatch
    ) throws -> StoreOutcome {
        guard let known = try KnownArticle.find("arrival = ?", arrival, in: db) else {
            return .unchanged
        }
        guard let story = try known.story(in: db) else {
            guard known.feed == feed.feed.id.text else { return .unchanged }
            return try mend(known, by: item, at: now, in: db, &index)
        }
        let voice = try StoryVoice(
            of: feed, about: story.article, isChange: isChange, in: db)
        let told = story.told(by: feed.feed.id, voice, item.article, item.fullness)
        return try update(
            known, to: told, instant: told.article.listedInstant(at: now), in: db, &index)
    }

    /// A body that a fault has garbled is written anew.
    private func mend(
        _ known: KnownArticle, by item: KeyedItem, at now: Int64, in db: Database,
        _ index: inout IndexBatch
    ) throws -> StoreOutcome {
        guard
            let id = try db.row("SELECT id FROM article WHERE arrival = ?", [known.arrival])?
                .text(0).flatMap({ Article.ID($0) })
        else { return .unchanged }
        var article = item.article
        article.id = id
        article.feed = known.feed
        return try update(
            known, to: ToldStory(article: article, fullness: item.fullness),
            instant: article.listedInstant(at: now), in: db, &index)
    }
}

extension Feed {
    /// Whether what the other was asked for is still what is wanted: from there, by that name, in
    /// that character set, and without a wish to begin anew.
    fileprivate func isAsked(as other: Feed) -> Bool {
        let isSame =
            url == other.url && settings.user == other.settings.user
            && settings.charset == other.settings.charset
        let beginsAnew = state.status == .neverChecked && other.state.status != .neverChecked
        return isSame && !beginsAnew
    }
}

extension FeedOutcome {
    /// How many came is known only now.
    fileprivate mutating func noteStatus(at now: Int64, hadItems: Bool) {
        guard hadItems else { return }
        if added + updated > 0 { state.lastChange = now }
        state.status = added + updated > 0 ? .arrived(added: added, updated: updated) : .unchanged
    }
}

extension Article {
    /// Where the date puts the article in lists; nil where it has none that can be.
    fileprivate func listedInstant(at now: Int64) -> Int64? {
        published.flatMap { $0.instant > now + secondsOfADay ? nil : $0.instant }
    }
}

private let secondsOfADay: Int64 = 86_400
