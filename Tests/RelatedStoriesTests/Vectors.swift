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

extension Weighting {
    /// The weighting in which the vectors are all there is.
    init(of vectors: [StemVector]) {
        var frequency: [StemKey: Int] = [:]
        for entry in vectors.flatMap(\.entries) { frequency[entry.key, default: 0] += 1 }
        self.init(articles: vectors.count, frequency: frequency)
    }
}

/// The cosine of two articles by its definition, over dictionaries.
func slowCosine(
    _ a: StemVector, _ b: StemVector, _ part: StemVector.Part, _ weighting: Weighting
) -> Double {
    func weights(_ vector: StemVector) -> [StemKey: Double] {
        let counts = vector.entries.map { ($0.key, Int(part == .text ? $0.text : $0.head)) }
        return Dictionary(counts) { first, _ in first }
            .reduce(into: [:]) { $0[$1.key] = weighting.weight(of: $1.key, count: $1.value) }
    }
    let (x, y) = (weights(a), weights(b))
    let lengths = norm(of: a, part: part, weighting) * norm(of: b, part: part, weighting)
    return lengths > 0 ? x.reduce(0) { $0 + $1.value * (y[$1.key] ?? 0) } / lengths : 0
}
