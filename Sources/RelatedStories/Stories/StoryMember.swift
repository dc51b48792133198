/// An article as story groups see it.
package struct StoryMember: Hashable, Sendable {
    /// By what the cache knows the article.
    package var arrival: Int64
    /// When it was published, in seconds since 1970.
    package var instant: Int64
    package var vector: StemVector
    /// The length of the vector's head, as it was last weighed.
    package var headNorm: Double
    package var title: TitleKeys

    package init(
        arrival: Int64, instant: Int64, vector: StemVector, headNorm: Double, title: TitleKeys
    ) {
        self.arrival = arrival
        self.instant = instant
        self.vector = vector
        self.headNorm = headNorm
        self.title = title
    }
}
