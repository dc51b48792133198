package import Articles

/// A story found by its words.
package struct LikeStory: Hashable, Sendable {
    package var headline: Headline
    /// How alike the two articles are, 0…1, whatever their age.
    package var likeness: Double
    /// By how much the likeness counts for an article of its age, as `recency` gives it.
    package var recency: Double
    /// Its stems, to tell a reprint by; nil where they are not known.
    package var vector: StemVector?

    package init(
        _ headline: Headline, likeness: Double, recency: Double = 1, vector: StemVector? = nil
    ) {
        self.headline = headline
        self.likeness = likeness
        self.recency = recency
        self.vector = vector
    }

    /// What it is ranked by.
    package var score: Double { likeness * recency }
}

/// From how alike two articles are, what may be said of them. Measured against the links that
/// editors set themselves.
package enum LikenessThresholds {
    /// From here they are related.
    package static let related = 0.15
    /// Below this, what they share is chance.
    package static let nothing = 0.12
}
