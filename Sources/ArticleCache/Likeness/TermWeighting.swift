import RelatedStories

extension Weighting {
    /// The weighting of today. `frequencies` are those of the stems that are to be weighed.
    ///
    /// In a small cache nearly every stem is still in one article alone. Dropped as they are in a
    /// large one, two articles would be alike by whatever little they share; so they count for
    /// something there.
    init(articles: Int, counts frequencies: [StemKey: Int]) {
        let least = articles < smallCache ? 2 : 1
        self.init(
            articles: articles,
            frequency: frequencies.lazy.map { (key: $0.key, value: max($0.value, least)) })
    }
}

/// Articles up to which a cache is small.
private let smallCache = 1000
