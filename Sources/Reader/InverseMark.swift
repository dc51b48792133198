import Articles

extension MarkChange {
    /// What takes a change back.
    var inverse: MarkChange {
        switch self {
        case .read(let isRead): .read(!isRead)
        case .starred(let isStarred): .starred(!isStarred)
        }
    }
}
