import Articles
import GRDB
import RelatedStories

/// The stories that a transaction adds articles to, or takes some from.
///
/// An article that comes joins a story or founds one. One that changes stays in its story unless
/// it belongs to another now; alone in its story, it keeps it. Rows of articles are to be written
/// as soon as they are placed, and gone before any is placed where they are to go; the table of
/// stories is written once, at the end.
struct StoryGroups {
    /// The story that an article belonged to before it changed.
    struct Former {
        let story: Int64
        /// Whether it has no other article.
        let isAlone: Bool

        init(_ story: Int64, in db: Database) throws {
            self.story = story
            let others = try db.row(
                "SELECT 1 FROM likeness WHERE story = ? LIMIT 1 OFFSET 1", [story])
            isAlone = others == nil
        }
    }

    /// What is known of the articles around those that were asked for; always as the cache is.
    private(set) var window: StoryWindow
    private(set) var nextStory: Int64
    /// How many articles joined a story.
    private var joined: [Int64: Int] = [:]
    /// Stories that lost an article.
    private var torn: Set<Int64> = []

    /// Articles that are compared with one, at most.
    private let mostCompared: Int

    init(_ window: StoryWindow, nextStory: Int64, mostCompared: Int = 60_000) {
        self.window = window
        self.nextStory = nextStory
        self.mostCompared = mostCompared
    }

    /// The story that an article belongs to from now on; `former` is the one it belonged to.
    mutating func place(
        _ member: StoryMember, from former: Former?,
        _ weighting: Weighting, in db: Database
    ) throws -> Int64 {
        try load(around: member.instant, in: db)
        let found = window.story(for: member, weighting, former: former?.story)
        let story: Int64
        if let found {
            story = found
        } else if let former, former.isAlone {
            story = former.story
        } else {
            story = nextStory
            nextStory += 1
        }
        window.add(member, to: story)
        window.forget(allBut: member.instant)
        if window.count > mostCompared { startAnew(around: member.instant) }
        joined[story, default: 0] += 1
        return story
    }

    mutating func remove(_ arrival: Int64, from story: Int64) {
        window.remove(arrival)
        torn.insert(story)
    }

    /// Brings in the days with which an article of `instant` is compared.
    private mutating func load(around instant: Int64, in db: Database) throws {
        for day in window.missingDays(around: instant) {
            window.open(day: day)
            let rows = try db.rows(
                """
                SELECT \(LikenessRow.columns), a.instant
                FROM article AS a INDEXED BY article_by_instant
                    CROSS JOIN likeness AS l ON l.arrival = a.arrival
                WHERE a.instant >= ? AND a.instant < ?
                ORDER BY a.instant DESC, a.arrival DESC LIMIT ?
                """, [start(ofDay: day), start(ofDay: day + 1), mostOfDay])
            while let row = try rows.next() {
                guard let known = LikenessRow(row), let instant = row.integer(8) else { continue }
                window.add(known.member(at: instant), to: known.story)
            }
        }
    }

    /// Forgets everything, and looks nothing up of these days any more: where so many articles are
    /// of the same days (an import without dates), each is compared with the last ones alone.
    private mutating func startAnew(around instant: Int64) {
        window = StoryWindow(mostMembers: mostCompared)
        for day in StoryWindow.days(around: instant) { window.open(day: day) }
    }

    private func start(ofDay day: Int64) -> Int64 {
        let (instant, isTooFar) = day.multipliedReportingOverflow(by: secondsOfADay)
        return isTooFar ? (day < 0 ? .min : .max) : instant
    }

    /// Writes the stories. The articles' rows are written by then.
    func write(in db: Database) throws {
        for (story, added) in joined.sorted(by: { $0.key < $1.key }) where !torn.contains(story) {
            try db.run(
                "INSERT INTO story (key, members) VALUES (?, ?) "
                    + "ON CONFLICT (key) DO UPDATE SET members = members + excluded.members",
                [story, added])
        }
        for story in torn.sorted() { try mend(story, in: db) }
    }

    /// Counts a story's articles anew; one without any goes.
    private func mend(_ story: Int64, in db: Database) throws {
        let row = try db.row("SELECT count(*) FROM likeness WHERE story = ?", [story])
        let count = row?.integer(0) ?? 0
        if count == 0 {
            try db.run("DELETE FROM story WHERE key = ?", [story])
        } else {
            try db.run(
                "INSERT OR REPLACE INTO story (key, members) VALUES (?, ?)", [story, count])
        }
    }
}

private let secondsOfADay: Int64 = 86_400

/// Articles of one day that are looked up to be compared with: the newest of them.
private let mostOfDay = 20_000
