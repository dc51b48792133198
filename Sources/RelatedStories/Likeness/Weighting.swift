/// What a stem weighs: tf-idf over the articles of this cache,
/// (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1).
///
/// The frequencies are this cache's own. Those of another collection make stories fall apart:
/// what is rare elsewhere is daily bread to a town's own paper.
package struct Weighting: Sendable {
    /// N, the articles that are compared.
    package let articles: Int
    /// df, the articles that have a stem.
    private let frequencies: StemTable<Int32>
    /// A stem of more articles than this says nothing of what an article is about.
    private let mostCommon: Int
    /// ln (1 + N).
    private let logarithmOfAll: Double

    /// Above this share of all articles a stem is dropped…
    private static let commonShare = 10
    /// …but never one of so few articles: of a handful, most share the word that matters.
    private static let neverCommon = 20
    /// Of so many articles, what no other article has is chance: for stories, where one wrong
    /// article spoils a whole group…
    private static let enoughForHeads = 200
    /// …and for related ones, where it costs a line, and a missed one costs more.
    private static let enoughForTexts = 100

    /// Stems that are in no article may be left out.
    package init(articles: Int, frequency: some Sequence<(key: StemKey, value: Int)>) {
        self.articles = max(0, articles)
        var table = StemTable<Int32>(nothing: 0, capacity: frequency.underestimatedCount)
        for (key, count) in frequency {
            table.update(key) { $0 = Int32(clamping: max(0, count)) }
        }
        frequencies = table
        logarithmOfAll = naturalLogarithm(Double(1 + self.articles))
        mostCommon = max(self.articles / Self.commonShare, Self.neverCommon)
    }

    private func frequency(of key: StemKey) -> Int { Int(frequencies[key]) }

    /// How much a stem tells by its rarity; 0 for one in a single article, which likens it to no
    /// other, and for one in more than a tenth of them.
    package func rarity(of key: StemKey) -> Double {
        let frequency = frequency(of: key)
        guard frequency >= 2, frequency <= mostCommon else { return 0 }
        return idf(frequency)
    }

    /// By how much a stem of no other article counts in its article's length alone.
    ///
    /// In a large cache such stems are misprints and passing names, and count for nothing. In a
    /// small one they are most of an article, and without them two articles that share a town
    /// would be wholly alike.
    func loneRarity(of key: StemKey, in part: StemVector.Part) -> Double {
        let enough = part == .head ? Self.enoughForHeads : Self.enoughForTexts
        guard articles < enough, frequency(of: key) < 2 else { return 0 }
        return idf(1) * (1 - Double(articles) / Double(enough))
    }

    /// The weight of a stem that occurs `count` times.
    package func weight(of key: StemKey, count: Int) -> Double {
        guard count > 0 else { return 0 }
        return Self.damped(count) * rarity(of: key)
    }

    /// By what the stems of a long article are ranked to keep the best: its weight, without
    /// dropping the common ones. A stem unknown so far may yet be shared, by the next article.
    func keeping(_ key: StemKey, count: Int) -> Double {
        let frequency = frequency(of: key)
        return Self.damped(max(1, count)) * (frequency == 0 ? 1 : idf(frequency))
    }

    private func idf(_ frequency: Int) -> Double {
        // More articles than N may have a stem where the counts were taken at different times.
        guard frequency < articles else { return 1 }
        guard frequency < Self.logarithms.count else {
            return naturalLogarithm(Double(1 + articles) / Double(1 + frequency)) + 1
        }
        return logarithmOfAll - Self.logarithms[frequency] + 1
    }

    /// 1 + ln tf, for what a vector may count.
    static func damped(_ count: Int) -> Double {
        damping[min(count, 255)]
    }

    private static let damping: [Double] = (0...255).map {
        $0 == 0 ? 0 : 1 + naturalLogarithm(Double($0))
    }

    /// ln (1 + df) of what most stems have.
    private static let logarithms: [Double] = (0..<4096).map { naturalLogarithm(Double(1 + $0)) }
}
