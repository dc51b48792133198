/// When the publisher of a feed would have it checked, as the feed itself says.
package struct PublisherWishes: Hashable, Sendable, Codable {
    /// Minutes between two checks: RSS `ttl`, or the period of the Syndication module.
    package var interval: Int?
    /// Hours of the day at Greenwich, 0–23, in which nothing new comes: RSS `skipHours`.
    package var skippedHours: Set<Int>
    /// Days of the week at Greenwich, 1 Monday to 7 Sunday: RSS `skipDays`.
    package var skippedDays: Set<Int>

    package init(
        interval: Int? = nil, skippedHours: Set<Int> = [], skippedDays: Set<Int> = []
    ) {
        self.interval = interval
        self.skippedHours = skippedHours
        self.skippedDays = skippedDays
    }
}
