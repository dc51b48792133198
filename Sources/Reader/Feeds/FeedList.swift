import Articles

/// All feeds, folder by folder, and the chosen one among them.
struct FeedList: Sendable {
    /// A feed where it stands; one that stands in several folders has several rows.
    struct Row: Hashable, Sendable {
        var folder: [String]
        /// Whether it is the first of its folder.
        var beginsFolder: Bool
        /// The number of its feed among the listings.
        var listing: Int
    }

    /// In the order in which they were subscribed to; nil until they are known.
    private(set) var listings: [FeedListing]?
    /// What stands in no folder first, then the folders as they come.
    private(set) var rows: [Row] = []
    private var numbers: [Feed.ID: Int] = [:]
    var choice = ScrolledChoice()

    /// The listing of a row.
    func listing(ofRow row: Int) -> FeedListing? {
        guard rows.indices.contains(row), let listings else { return nil }
        return listings[rows[row].listing]
    }

    var chosen: FeedListing? { listing(ofRow: choice.chosen) }

    func listing(of id: Feed.ID) -> FeedListing? {
        numbers[id].flatMap { listings?[$0] }
    }

    /// When a feed was checked last, whichever it was.
    var lastCheck: ArticleDate? {
        (listings ?? []).compactMap(\.lastCheck).max { $0.instant < $1.instant }
    }

    /// Takes the feeds as they are by now; the chosen one stays chosen, and in its row.
    mutating func replace(with new: [FeedListing]) {
        let chosenRow = rows.indices.contains(choice.chosen) ? rows[choice.chosen] : nil
        let chosenID = chosen?.feed.id
        listings = new
        numbers = new.enumerated().reduce(into: [:]) { $0[$1.element.feed.id] = $1.offset }
        rows = Self.rows(of: new)
        let same = rows.firstIndex { row in
            new[row.listing].feed.id == chosenID && row.folder == chosenRow?.folder
        }
        let index = same ?? rows.firstIndex { new[$0.listing].feed.id == chosenID }
        if let index {
            choice.top = max(0, choice.top + index - choice.chosen)
            choice.chosen = index
        }
        choice.choose(choice.chosen, of: rows.count)
    }

    private static func rows(of listings: [FeedListing]) -> [Row] {
        var folders: [(path: [String], feeds: [Int])] = [([], [])]
        // By their bytes: to hash a text as a text may take long.
        var numbers: [[UInt8]: Int] = [[]: 0]
        for (number, listing) in listings.enumerated() {
            var seen: Set<[UInt8]> = []
            let places: [[String]] = listing.feed.places.isEmpty ? [[]] : listing.feed.places
            for path in places {
                let key = Array(path.joined(separator: "\0").utf8)
                guard seen.insert(key).inserted else { continue }
                if let folder = numbers[key] {
                    folders[folder].feeds.append(number)
                } else {
                    numbers[key] = folders.count
                    folders.append((path, [number]))
                }
            }
        }
        return folders.flatMap { folder in
            folder.feeds.enumerated().map { index, number in
                Row(folder: folder.path, beginsFolder: index == 0, listing: number)
            }
        }
    }

    /// A feed has just been checked: what is shown of it need not wait for the cache.
    mutating func note(_ status: FeedStatus, of id: Feed.ID) {
        guard let number = numbers[id] else { return }
        listings?[number].feed.state.status = status
        if case .arrived(let added, _) = status {
            listings?[number].all += added
            listings?[number].unread += added
        }
    }

    /// An article that came in by a feed has been marked read or unread.
    mutating func noteRead(_ isRead: Bool, feed: String) {
        guard let number = Feed.ID(feed).flatMap({ numbers[$0] }), let listing = listings?[number]
        else { return }
        let unread = listing.unread + (isRead ? -1 : 1)
        listings?[number].unread = max(0, min(unread, listing.all))
    }

    mutating func rename(_ id: Feed.ID, to title: String?) {
        guard let number = numbers[id] else { return }
        listings?[number].feed.givenTitle = title
    }

    mutating func remove(_ id: Feed.ID) {
        guard let listings else { return }
        replace(with: listings.filter { $0.feed.id != id })
    }
}
