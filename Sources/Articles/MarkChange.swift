/// One thing done to the marks of articles.
package enum MarkChange: Hashable, Sendable {
    case read(Bool)
    case starred(Bool)
}

extension Marks {
    package func changed(by change: MarkChange) -> Marks {
        switch change {
        case .read(let isRead): Marks(read: isRead, starred: starred)
        case .starred(let isStarred): Marks(read: read, starred: isStarred)
        }
    }
}
