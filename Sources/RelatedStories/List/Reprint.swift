import Articles

/// How reprints are told: a desk that takes over an agency's text leaves it nearly as it was.
enum Reprint {
    /// The share of words two texts have in common from which one is a reprint of the other…
    private static let sameWords = 0.85
    /// …and the share that is enough under the same headline.
    private static let sameWordsUnderOneTitle = 0.6

    /// A title and the stems under it.
    struct Telling {
        let title: TitleKeys
        let vector: StemVector?
        /// Words in all.
        let words: Int

        init(title: String, vector: StemVector?) {
            self.title = TitleKeys(title)
            self.vector = vector
            words = vector?.entries.reduce(0) { $0 + Int($1.text) } ?? 0
        }
    }

    static func isReprint(_ a: Telling, _ b: Telling) -> Bool {
        guard let x = a.vector, let y = b.vector else { return false }
        let hasOneTitle = a.title.whole == b.title.whole && a.title.whole != 0
        let least = hasOneTitle ? sameWordsUnderOneTitle : sameWords
        // The shorter text is all they may have in common.
        guard Double(min(a.words, b.words)) >= least * Double(max(a.words, b.words)) else {
            return false
        }
        return x.shareOfWords(with: y) >= least
    }
}

extension StemVector {
    /// The share of words two texts have in common, each as often as it stands in both, 0…1
    /// (Ružička's similarity of the counts). It asks for no frequencies.
    func shareOfWords(with other: StemVector) -> Double {
        var (common, all) = (0, 0)
        var (mine, theirs) = (0, 0)
        let (a, b) = (entries, other.entries)
        while mine < a.count || theirs < b.count {
            if theirs == b.count || (mine < a.count && a[mine].key < b[theirs].key) {
                all += Int(a[mine].text)
                mine += 1
            } else if mine == a.count || b[theirs].key < a[mine].key {
                all += Int(b[theirs].text)
                theirs += 1
            } else {
                common += Int(min(a[mine].text, b[theirs].text))
                all += Int(max(a[mine].text, b[theirs].text))
                mine += 1
                theirs += 1
            }
        }
        return all == 0 ? 0 : Double(common) / Double(all)
    }
}
