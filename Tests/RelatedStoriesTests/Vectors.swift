import RelatedStories

/// The key of a word that stands for its own stem.
func key(_ word: String) -> StemKey { StemKey(stem: word.utf8) }

/// A vector of words that are their own stems, all in the head: "мост река мост".
func vector(_ words: String) -> StemVector {
    StemVector(
        words.split(separator: " ").map { word in
            StemVector.Entry(key: key(String(word)), text: 1, head: 1)
        })
}

/// `count` words out of `vocabulary`, the first of which come more often, as in any language.
func chanceVector(words count: Int, of vocabulary: Int, _ dice: inout Dice) -> StemVector {
    StemVector(
        (0..<count).map { _ in
            let rank = Int.random(
                in: 0..<Int.random(in: 1...vocabulary, using: &dice), using: &dice)
            return StemVector.Entry(
                key: key("слово\(rank)"), text: UInt8.random(in: 1...3, using: &dice),
                head: UInt8.random(in: 0...3, using: &dice))
        })
}
