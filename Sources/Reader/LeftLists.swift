import Articles

/// The lists that were left for another section, so that coming back finds them as they were.
struct LeftLists: Sendable {
    private var lists: [HeadlineSource: HeadlineWindow] = [:]
    /// The latest last.
    private var order: [HeadlineSource] = []

    /// Bounds what is kept: more sections than this are not gone through by hand.
    static let mostLists = 16
    /// A longer window is cheaper to read anew than to keep.
    static let mostHeadlines = 1000

    mutating func keep(_ list: HeadlineWindow) {
        // What is starred changes with every star; a search that is left is over.
        guard list.source != .starred, list.source.search == nil, !list.headlines.isEmpty,
            list.headlines.count <= Self.mostHeadlines
        else { return }
        order.removeAll { $0 == list.source }
        order.append(list.source)
        lists[list.source] = list
        if order.count > Self.mostLists { lists[order.removeFirst()] = nil }
    }

    mutating func take(_ source: HeadlineSource) -> HeadlineWindow? {
        order.removeAll { $0 == source }
        return lists.removeValue(forKey: source)
    }

    /// The cache holds other articles now.
    mutating func forget() {
        self = LeftLists()
    }

    mutating func changeMarks(_ change: (Article.ID, inout Marks) -> Void) {
        for source in order { lists[source]?.changeMarks(change) }
    }
}
