/// Endings that a small stemmer takes away, found by the last letters of a Cyrillic word.
struct EndingTable: Sendable {
    private let endings: Set<[UInt8]>
    /// In bytes.
    private let longest: Int

    /// Every letter of a folded Cyrillic word takes two bytes.
    private static let letter = 2

    /// Endings in any order, parted by spaces.
    init(_ endings: String) {
        self.endings = Set(endings.split(separator: " ").map { Array($0.utf8) })
        longest = self.endings.map(\.count).max() ?? 0
    }

    /// Takes the longest ending away that leaves some letters; whether there was one.
    @discardableResult
    func cut(_ word: inout [UInt8], leaving letters: Int) -> Bool {
        var count = min(longest, word.count - letters * Self.letter)
        while count > 0 {
            if endings.contains(Array(word.suffix(count))) {
                word.removeLast(count)
                return true
            }
            count -= Self.letter
        }
        return false
    }

    private static let vowels = EndingTable("а я о е є э у ю ы и і ї ь й")

    /// Takes an ending away that leaves three letters, or a vowel that leaves two: with less, «пола»
    /// would be «по». Whether there was one.
    @discardableResult
    static func cut(_ word: inout [UInt8], _ endings: EndingTable) -> Bool {
        endings.cut(&word, leaving: 3) || vowels.cut(&word, leaving: 2)
    }
}

extension BidirectionalCollection<UInt8> {
    func ends(with ending: StaticString) -> Bool {
        suffix(ending.utf8CodeUnitCount).elementsEqual(ending.bytes)
    }
}

extension [UInt8] {
    /// Puts another ending for one that is there; whether it was.
    @discardableResult
    mutating func exchange(_ ending: StaticString, for other: StaticString) -> Bool {
        guard ends(with: ending) else { return false }
        removeLast(ending.utf8CodeUnitCount)
        append(other)
        return true
    }

    mutating func append(_ letters: StaticString) {
        append(contentsOf: letters.bytes)
    }
}

extension StaticString {
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
