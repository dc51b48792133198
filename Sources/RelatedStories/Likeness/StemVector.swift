/// The stems of an article with how often each occurs, sorted by key.
///
/// It keeps counts and no weights: how rare a stem is changes with every article that comes, and
/// is asked anew when two articles are compared.
package struct StemVector: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package var key: StemKey
        /// Times in the whole article, at most 255; once in the title counts five times.
        package var text: UInt8
        /// The same of the title and the first hundred words, which tell what happened.
        package var head: UInt8

        package init(key: StemKey, text: UInt8, head: UInt8) {
            self.key = key
            self.text = text
            self.head = head
        }
    }

    /// Which words of an article are compared.
    package enum Part: Sendable {
        case text
        case head
    }

    /// An article of more stems than this keeps the weightiest. Recall against editors' links is
    /// whole at 200 and 6 % less at 80.
    package static let longest = 200
    /// How many times a word of the title counts.
    package static let titleCount = 5
    /// How many words after the title make the head.
    package static let headWords = 100

    /// Sorted by key, each key once.
    package private(set) var entries: [Entry]

    /// A vector of entries in any order; of two with one key the counts are added.
    package init(_ entries: some Sequence<Entry>) {
        self.entries = []
        for entry in entries.sorted(by: { $0.key < $1.key }) {
            if let last = self.entries.indices.last, self.entries[last].key == entry.key {
                self.entries[last].text.addClamped(entry.text)
                self.entries[last].head.addClamped(entry.head)
            } else {
                self.entries.append(entry)
            }
        }
    }

    /// Takes entries that are sorted by key already, each key once.
    init(sorted entries: [Entry]) {
        self.entries = entries
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// The `count` weightiest stems. Common ones stay while there is room, or their frequency
    /// would seem to fall; stems that no other article has go first.
    package func cut(to count: Int = longest, by weighting: Weighting) -> StemVector {
        guard entries.count > count else { return self }
        let weighed = entries.map { ($0, weighting.keeping($0.key, count: Int($0.text))) }
        let kept = weighed.sorted { ($1.1, $0.0.key) < ($0.1, $1.0.key) }.prefix(max(0, count))
        return StemVector(sorted: kept.map(\.0).sorted { $0.key < $1.key })
    }
}

extension StemVector.Entry {
    func count(in part: StemVector.Part) -> Int {
        switch part {
        case .text: Int(text)
        case .head: Int(head)
        }
    }
}

extension UInt8 {
    mutating func addClamped(_ other: some BinaryInteger) {
        self = UInt8(clamping: Int(self) + Int(clamping: other))
    }
}
