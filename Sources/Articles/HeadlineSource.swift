/// What a list of headlines shows.
package enum HeadlineSource: Hashable, Sendable {
    case all
    case section(String)
    case starred
}

/// How many headlines each source holds.
package struct HeadlineCounts: Hashable, Sendable {
    package struct SectionCount: Hashable, Sendable {
        package var name: String
        package var count: Int

        package init(name: String, count: Int) {
            self.name = name
            self.count = count
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

    package func count(in source: HeadlineSource) -> Int {
        switch source {
        case .all: all
        case .starred: starred
        case .section(let name): sections.first { $0.name == name }?.count ?? 0
        }
    }
}
