/// The articles that tell one event.
package struct StoryGroup: Hashable, Sendable, Codable {
    /// Stays the same while any of its articles does.
    package var id: Int64
    /// How many articles tell it.
    package var size: Int

    package init(id: Int64, size: Int) {
        self.id = id
        self.size = size
    }
}
