/// A vector with its weights of today, made once to be compared with many.
package struct WeighedVector: Sendable {
    struct Term: Sendable {
        var key: StemKey
        var weight: Double
        /// What a stem that the other article has once adds to the dot product.
        var pull: Double
    }

    package let part: StemVector.Part
    /// Those that weigh something, sorted by key.
    let terms: [Term]
    /// The vector's length.
    package let norm: Double

    package init(_ vector: StemVector, part: StemVector.Part, _ weighting: Weighting) {
        self.part = part
        var terms: [Term] = []
        terms.reserveCapacity(vector.entries.count)
        var squares = 0.0
        for entry in vector.entries {
            let count = entry.count(in: part)
            guard count > 0 else { continue }
            let rarity = weighting.rarity(of: entry.key)
            guard rarity > 0 else {
                let weight =
                    Weighting.damped(count) * weighting.loneRarity(of: entry.key, in: part)
                squares += weight * weight
                continue
            }
            let weight = Weighting.damped(count) * rarity
            terms.append(Term(key: entry.key, weight: weight, pull: weight * rarity))
            squares += weight * weight
        }
        self.terms = terms
        norm = squares.squareRoot()
    }

    /// How alike another article is, for ranking; `norm` is the other's, of the same part.
    ///
    /// A cosine favours short articles, whose few stems are all in the long one, while editors
    /// link to the ones that say more. So the other's length counts in part as if it were this
    /// one's (the pivoted normalisation of Singhal, Buckley and Mitra). Of two equally long
    /// articles it is the cosine.
    package func likeness(of other: StemVector, norm otherNorm: Double) -> Double {
        guard norm > 0, otherNorm > 0 else { return 0 }
        let length = (1 - Self.slope) * norm + Self.slope * otherNorm
        return min(1, dot(other) / (norm * length))
    }

    /// How much of another article's length counts: 1 would be the cosine. At 0.75 a
    /// thirtieth more of the links that editors set stand among the first five.
    private static let slope = 0.75

    private func dot(_ other: StemVector) -> Double {
        var sum = 0.0
        var (mine, theirs) = (0, 0)
        let entries = other.entries
        while mine < terms.count, theirs < entries.count {
            let (a, b) = (terms[mine].key.value, entries[theirs].key.value)
            if a == b {
                sum += terms[mine].pull * Weighting.damped(entries[theirs].count(in: part))
            }
            if a <= b { mine += 1 }
            if b <= a { theirs += 1 }
        }
        return sum
    }
}

/// A vector's length, by which dot products become cosines.
package func norm(
    of vector: StemVector, part: StemVector.Part, _ weighting: Weighting
) -> Double {
    WeighedVector(vector, part: part, weighting).norm
}

/// The `count` stems of the whole text that weigh most, the weightiest first: by them other
/// articles are looked for.
package func strongest(
    _ count: Int, of vector: StemVector, _ weighting: Weighting
) -> [StemKey] {
    WeighedVector(vector, part: .text, weighting).terms
        .sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
        .prefix(max(0, count)).map(\.key)
}
