package import WordForms

extension StemVector {
    /// The vector of an article's analysed title and of what it says under it, in its order. Linear in the words, some 10 µs for 250.
    package init(title: AnalysedText, texts: [AnalysedText]) {
        var counts = StemTable(nothing: Count(), capacity: 256)
        var order: [StemKey] = []
        var headWords = Self.headWords
        Self.count(title, Self.titleCount, into: &counts, &order) { true }
        for text in texts {
            Self.count(text, 1, into: &counts, &order) {
                headWords -= 1
                return headWords >= 0
            }
        }
        order.sort()
        self.init(
            sorted: order.map { key in
                let count = counts[key]
                return Entry(
                    key: key, text: UInt8(clamping: count.text), head: UInt8(clamping: count.head))
            })
    }

    private struct Count: Sendable {
        var text = 0
        var head = 0
        /// Whether it is to be in the vector.
        var isKept = false
    }

    private static func count(
        _ text: AnalysedText, _ times: Int, into counts: inout StemTable<Count>,
        _ order: inout [StemKey], isInHead: () -> Bool
    ) {
        for term in text.terms {
            let isInHead = isInHead()
            guard let stem = term.likenessStem else { continue }
            let key = StemKey(stem: text.bytes[stem])
            counts.update(key) { count in
                // «US», «СВО» are spelt as words that say nothing, and say much.
                if !count.isKept, term.isAcronym || !FunctionWords.contains(key) {
                    count.isKept = true
                    order.append(key)
                }
                count.text += times
                if isInHead { count.head += times }
            }
        }
    }
}

extension AnalysedText.Term {
    /// The stem by which texts are likened, in the bytes of the text. Names have two, for search;
    /// by both they would count twice, and by the second alone be another word where they begin a
    /// sentence. Nil for one letter or digit, which tells nothing.
    package var likenessStem: Range<Int>? {
        source.count > 1 ? stem : nil
    }
}

/// The stems of some keys as a full-text index has them, from the texts that have them.
package func spellings(
    of keys: [StemKey], in texts: [AnalysedText]
) -> [StemKey: [UInt8]] {
    let wanted = Set(keys)
    var spellings: [StemKey: [UInt8]] = [:]
    for text in texts where spellings.count < wanted.count {
        for term in text.terms {
            guard let stem = term.likenessStem else { continue }
            let key = StemKey(stem: text.bytes[stem])
            if wanted.contains(key), spellings[key] == nil {
                spellings[key] = Array(text.bytes[stem])
            }
        }
    }
    return spellings
}
