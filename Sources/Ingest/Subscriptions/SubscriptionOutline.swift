/// Subscriptions as folders within folders, each where the first of its feeds stands.
struct SubscriptionOutline {
    /// What a writer of the outline does, one after the other.
    enum Step: Hashable {
        case open(folder: String)
        case close
        case feed(Position)
    }

    /// Which feed of the list it is, and which of the feed's places.
    struct Position: Hashable, Comparable {
        var feed: Int
        var place: Int

        static func < (a: Position, b: Position) -> Bool {
            (a.feed, a.place) < (b.feed, b.place)
        }
    }

    private enum Entry {
        case folder(Int)
        case feed(Position)
    }

    private struct Folder {
        var name: String
        var entries: [Entry] = []
    }

    /// Bytes: names that look the same may be spelled differently.
    private struct Place: Hashable {
        var parent: Int
        var name: [UInt8]
    }

    private var folders = [Folder(name: "")]
    private var known: [Place: Int] = [:]

    init(_ subscriptions: [Subscription]) {
        for (index, subscription) in subscriptions.enumerated() {
            let places = subscription.places.isEmpty ? [[]] : subscription.places
            for (place, path) in places.enumerated() {
                let position = Position(feed: index, place: place)
                folders[folder(path)].entries.append(.feed(position))
            }
        }
    }

    /// The folder at a path, made where there is none.
    private mutating func folder(_ path: [String]) -> Int {
        var folder = 0
        for name in path {
            let place = Place(parent: folder, name: Array(name.utf8))
            if let next = known[place] {
                folder = next
                continue
            }
            let next = folders.count
            folders.append(Folder(name: name))
            folders[folder].entries.append(.folder(next))
            known[place] = next
            folder = next
        }
        return folder
    }

    var steps: [Step] {
        var steps: [Step] = []
        // What is left to write of the folder at hand and of those around it.
        var left = [folders[0].entries[...]]
        while var entries = left.popLast() {
            guard let entry = entries.popFirst() else {
                if !left.isEmpty { steps.append(.close) }
                continue
            }
            left.append(entries)
            switch entry {
            case .feed(let position): steps.append(.feed(position))
            case .folder(let folder):
                steps.append(.open(folder: folders[folder].name))
                left.append(folders[folder].entries[...])
            }
        }
        return steps
    }

    /// Whether reading the outline from its beginning gives the list in another order: a feed in a
    /// folder stands with those of its folder, not with its neighbours in the list.
    var hasOtherOrder: Bool {
        var next = 0
        var nextPlaces: [Int: Int] = [:]
        for case .feed(let position) in steps {
            guard position.place == nextPlaces[position.feed, default: 0] else { return true }
            nextPlaces[position.feed] = position.place + 1
            if position.place == 0 {
                guard position.feed == next else { return true }
                next += 1
            }
        }
        return false
    }
}
