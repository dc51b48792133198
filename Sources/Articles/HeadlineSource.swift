/// What a list of headlines shows.
package enum HeadlineSource: Hashable, Sendable {
    case all
    case section(String)
    case starred
    /// What came in by a feed.
    case feed(Feed.ID)
    /// What answers to a search.
    case search(SearchRequest)
}

/// How many headlines each source holds.
package struct HeadlineCounts: Hashable, Sendable {
    package struct SectionCount: Hashable, Sendable {
        package var name: String
        package var count: Int
        package var unread: Int

        package init(name: String, count: Int, unread: Int = 0) {
            self.name = name
            self.count = count
            self.unread = unread
        }
    }

    package var all: Int
    package var unread: Int
    package var starred: Int
    /// The fullest section first.
    package var sections: [SectionCount]

    package init(
        all: Int = 0, unread: Int = 0, starred: Int = 0, sections: [SectionCount] = []
    ) {
        self.all = all
        self.unread = unread
        self.starred = starred
        self.sections = sections
    }

    /// Nil where that is not counted.
    package func count(in source: HeadlineSource) -> Int? {
        switch source {
        case .all: all
        case .starred: starred
        case .section(let name): sections.first { $0.name == name }?.count ?? 0
        case .feed, .search: nil
        }
    }

    /// Nil where that is not counted.
    package func unread(in source: HeadlineSource) -> Int? {
        switch source {
        case .all: unread
        case .starred, .feed, .search: nil
        case .section(let name): sections.first { $0.name == name }?.unread
        }
    }

    /// An article has been marked read or unread.
    package mutating func noteRead(_ isRead: Bool, section: String?) {
        let change = isRead ? -1 : 1
        unread = max(0, unread + change)
        if let index = sections.firstIndex(where: { $0.name == section }) {
            sections[index].unread = max(0, sections[index].unread + change)
        }
    }
}
