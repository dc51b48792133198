/// Endings that a small stemmer takes away, found by the last bytes of a word.
struct EndingTable: Sendable {
    /// How many letters an ending has, by its bytes.
    private let endings: Set<[UInt8]>
    private let longest: Int

    /// Endings in any order, parted by spaces.
    init(_ endings: String) {
        self.endings = Set(endings.split(separator: " ").map { Array($0.utf8) })
        longest = self.endings.map(\.count).max() ?? 0
    }

    /// How many bytes the longest ending of a word takes that leaves `rest` bytes of it; 0 for none.
    func longestEnding(of word: [UInt8], leaving rest: Int) -> Int {
        var count = min(longest, word.count - rest)
        while count > 0 {
            if endings.contains(Array(word[(word.count - count)...])) { return count }
            count -= 1
        }
        return 0
    }
}
