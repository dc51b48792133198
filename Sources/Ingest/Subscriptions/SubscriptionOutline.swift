/// Subscriptions as folders within folders, each where the first of its feeds stands.
struct SubscriptionOutline {
    /// What a writer of the outline does, one after the other.
    enum Step: Hashable {
        case open(folder: String)
        case close
        /// The feed's place in the list.
        case feed(Int)
    }

    private enum Entry {
        case folder(Int)
        case feed(Int)
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
            for path in subscription.places.isEmpty ? [[]] : subscription.places {
                folders[folder(path)].entries.append(.feed(index))
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
            case .feed(let index): steps.append(.feed(index))
            case .folder(let folder):
                steps.append(.open(folder: folders[folder].name))
                left.append(folders[folder].entries[...])
            }
        }
        return steps
    }
}
