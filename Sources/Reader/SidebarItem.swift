import Articles

/// A line of the sidebar to be chosen.
enum SidebarItem: Hashable, Sendable {
    /// A related story, by its number.
    case story(Int)
    /// The other tellings of the article's story, folded to one line.
    case tellings(Range<Int>)

    var firstStory: Int {
        switch self {
        case .story(let number): number
        case .tellings(let numbers): numbers.lowerBound
        }
    }
}

/// What is chosen in the sidebar, and how that is scrolled.
struct SidebarChoice: Hashable, Sendable {
    var scroll = ScrolledChoice()
    /// The other tellings of the story are listed one by one.
    var isGroupOpen = false
}

/// The lines of a sidebar: a story each, but one for all other tellings of the article's own.
func sidebarItems(of stories: [RelatedStory], isGroupOpen: Bool) -> [SidebarItem] {
    var items: [SidebarItem] = []
    var number = 0
    while number < stories.count {
        var end = number + 1
        if stories[number].reason == .group, !isGroupOpen {
            while end < stories.count, stories[end].reason == .group { end += 1 }
        }
        // A fold that hides one telling would only be in the way.
        items.append(end - number > 1 ? .tellings(number..<end) : .story(number))
        number = end
    }
    return items
}

extension SidebarChoice {
    /// The same story chosen among others.
    func following(from old: [RelatedStory], to new: [RelatedStory]) -> SidebarChoice {
        var choice = self
        let oldItems = sidebarItems(of: old, isGroupOpen: isGroupOpen)
        let newItems = sidebarItems(of: new, isGroupOpen: isGroupOpen)
        if oldItems.indices.contains(scroll.chosen) {
            let story = old[oldItems[scroll.chosen].firstStory]
            let index = newItems.firstIndex { new[$0.firstStory].isSame(as: story) }
            if let index {
                choice.scroll.top = max(0, scroll.top + index - scroll.chosen)
                choice.scroll.chosen = index
            }
        }
        choice.scroll.choose(choice.scroll.chosen, of: newItems.count)
        return choice
    }
}

extension RelatedStory {
    /// Whether another tells of the same story: one that was a card may be in the cache by now.
    func isSame(as other: RelatedStory) -> Bool {
        if let id, let otherID = other.id { return id == otherID }
        if let url, url == other.url { return true }
        return title == other.title
    }
}
