import WordForms

extension StemVector {
    /// More tags than this are no longer what an article is about.
    private static let mostTags = 20

    /// The vector with each tag as one more stem, which no word can be: that two desks chose the
    /// same tag says a little more than that they used the same word.
    package func adding(tags: [String]) -> StemVector {
        guard !tags.isEmpty else { return self }
        let stems = Set(tags.prefix(Self.mostTags).map { StemKey(tag: $0) }).sorted().map { key in
            Entry(key: key, text: 1, head: 0)
        }
        return StemVector(entries + stems)
    }
}

extension StemKey {
    /// The key of a tag, however it is spelt.
    package init(tag: String) {
        self.init(stem: "#\(foldedHeadline(tag))".utf8)
    }
}
