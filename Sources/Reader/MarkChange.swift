import Articles

/// One thing done to the marks of articles.
package enum MarkChange: Hashable, Sendable {
    case read(Bool)
    case starred(Bool)

    package var inverse: MarkChange {
        switch self {
        case .read(let isRead): .read(!isRead)
        case .starred(let isStarred): .starred(!isStarred)
        }
    }
}

extension Marks {
    mutating func apply(_ change: MarkChange) {
        switch change {
        case .read(let isRead): read = isRead
        case .starred(let isStarred): starred = isStarred
        }
    }
}
