/// How long the articles of one feed are kept.
package struct KeepRule: Hashable, Sendable {
    /// Days from the moment by which lists order an article; nil keeps every age.
    package var days: Int?
    /// So many of the newest are kept; nil keeps them all.
    package var articles: Int?

    package init(days: Int? = nil, articles: Int? = nil) {
        self.days = days
        self.articles = articles
    }

    package var keepsEverything: Bool { days == nil && articles == nil }

    /// What stands below this in lists is let go; nil where nothing is. `lastKept` is the last of
    /// the newest `articles`, nil where there are not so many.
    package func edge(at now: Int64, lastKept: ListPosition?) -> ListPosition? {
        let byAge = days.map { days in
            // No calendar has more days than this.
            let age = Int64(min(max(0, days), 4_000_000)) * secondsOfADay
            return ListPosition(instant: now - age, arrival: .min)
        }
        return [byAge, articles == nil ? nil : lastKept].compactMap(\.self).min()
    }
}

/// Which articles are kept and which are let go.
///
/// An article of several feeds goes only where all of them let it go. What was marked within the
/// last day stays: whoever has just read a story may want it once more.
package struct KeepRules: Hashable, Sendable {
    /// What holds for feeds with no rule of their own.
    package var general = KeepRule()
    package var keepsUnread = true
    package var keepsStarred = true
    /// Whether articles stay for ever that came in by no feed subscribed to. Otherwise the days of
    /// the general rule hold for them.
    package var keepsImported = true

    package init() {}

    /// The rule of a feed: what it does not set itself is the general one's.
    package func rule(for settings: FeedSettings) -> KeepRule {
        KeepRule(
            days: limit(settings.keepDays, else: general.days),
            articles: limit(settings.keepArticles, else: general.articles))
    }

    /// The rule of articles that came in by no feed.
    package var importedRule: KeepRule {
        keepsImported ? KeepRule() : KeepRule(days: general.days)
    }

    /// A feed sets 0 to keep everything whatever the general rule says.
    private func limit(_ own: Int?, else general: Int?) -> Int? {
        guard let own else { return general }
        return own > 0 ? own : nil
    }

    /// Whether the marks of an article let it go.
    package func letsGo(_ marks: Marks, markedAt: Int64?, at now: Int64) -> Bool {
        if keepsStarred && marks.starred || keepsUnread && !marks.read { return false }
        return markedAt.map { $0 < now - secondsOfADay } ?? true
    }
}

private let secondsOfADay: Int64 = 86_400
