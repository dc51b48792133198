import Articles

/// What the article pane shows.
enum Subject: Hashable, Sendable {
    case article(Article.ID)
    /// A story that is not in the cache: all that is known of it is what the card says.
    case card(RelatedStory)
}

/// The two looks of the reader.
enum View: Hashable, Sendable {
    /// The list, with the chosen headline's article beside it.
    case browsing
    /// The article alone.
    case reading
}

/// Where the reader was before a jump, to the row.
struct TrailStop: Hashable, Sendable {
    var subject: Subject
    var place: TextPlace
    var view: View
    var isInSidebar: Bool
    /// What was chosen in the sidebar.
    var related: SidebarChoice
}

/// The stops behind the reader, the latest last.
struct Trail: Hashable, Sendable {
    private(set) var stops: [TrailStop] = []

    /// A wanderer's memory is enough; without a bound a day of jumps would be kept.
    static let longest = 500

    /// Whether a related story has been read on the way: the way back leads there.
    func holds(_ story: RelatedStory) -> Bool {
        stops.contains { stop in
            switch stop.subject {
            case .article(let id): id == story.id
            case .card(let card): card.isSame(as: story)
            }
        }
    }

    /// The articles read on the way, the latest last.
    var articles: [Article.ID] {
        stops.compactMap { stop in
            if case .article(let id) = stop.subject { id } else { nil }
        }
    }

    mutating func leave(_ stop: TrailStop) {
        if stops.count == Self.longest { stops.removeFirst() }
        stops.append(stop)
    }

    mutating func goBack() -> TrailStop? {
        stops.popLast()
    }

    mutating func forget() {
        stops = []
    }
}
