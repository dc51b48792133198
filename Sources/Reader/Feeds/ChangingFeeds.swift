import Articles
import Screen

/// Renaming a feed, and leaving it.
extension ReaderState {
    /// A key while a feed's name is typed.
    mutating func type(
        _ key: KeyPress, in field: TextField, renaming id: Feed.ID
    ) -> [Effect] {
        switch key {
        case .enter:
            overlay = .none
            // Without a name of the reader's own it goes by its publisher's again.
            let isBlank = field.text.allSatisfy(\.isWhitespace)
            let title = isBlank ? nil : field.text
            guard title != feedList.listing(of: id)?.feed.title else { return [] }
            return [.rename(id, title: title)]
        case .escape: overlay = .none
        default:
            var field = field
            if field.take(key) { overlay = .renaming(id, field) }
        }
        return []
    }

    mutating func renamed(_ id: Feed.ID, _ title: String?) {
        feedList.rename(id, to: title)
        if let feed = feedList.listing(of: id)?.feed {
            tell("\(wording.feeds.renamed) \(feed.title)")
        }
    }

    mutating func answer(_ key: KeyPress, toUnsubscribing id: Feed.ID) -> [Effect] {
        overlay = .none
        return Self.isYes(key) ? [.unsubscribe(id)] : []
    }

    /// Where the list was that feed's, there is none of it any more.
    mutating func unsubscribed(_ id: Feed.ID) -> [Effect] {
        if let feed = feedList.listing(of: id)?.feed {
            tell("\(wording.feeds.unsubscribed) \(feed.title)")
        }
        feedList.remove(id)
        if search?.before.list.source == .feed(id) {
            search?.before.list = HeadlineWindow(source: .all)
            search?.before.isOutOfDate = true
        }
        return source == .feed(id) ? showList(of: .all) : []
    }
}
