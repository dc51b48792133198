/// Patterns packed for the walk from every letter of a word: a trie in one array, where the child
/// of a node by a letter stands at the node's base plus the letter's code (Aoe, "An Efficient
/// Digital Search Algorithm by Using a Double-Array Structure", 1989).
struct PatternTrie: Sendable {
    private let nodes: [Node]
    private let values: [PatternValue]

    /// Codes are smaller than this; zero is no letter.
    static let codes = 64

    fileprivate struct Node {
        /// Where the children begin.
        var base: Int32 = 0
        /// What the pattern that ends here says; zero where none does.
        var value: UInt16 = 0
        /// The code of the letter that leads here; zero is an empty place, which no letter reaches.
        var code: UInt8 = 0
    }

    init(_ patterns: PatternTree) {
        var packing = Packing(patterns)
        packing.run()
        nodes = packing.nodes
        values = packing.values
    }

    var byteCount: Int {
        nodes.count * MemoryLayout<Node>.stride + values.count * MemoryLayout<PatternValue>.stride
    }

    /// What the patterns say of a word: its letters' codes between the codes of its beginning and
    /// end, `count` in all, a zero after them.
    @inline(__always)
    func judge(_ word: borrowing WordCodes, _ count: Int) -> PatternVotes {
        var votes = PatternVotes()
        let nodes = nodes.span
        let values = values.span
        for start in 0..<count {
            var node = nodes[Int(word[start])]
            guard node.code != 0 else { continue }
            var place = start
            while true {
                if node.value != 0 { votes.add(values[Int(node.value)], at: start) }
                place += 1
                let code = word[place]
                node = nodes[Int(node.base) + Int(code)]
                if node.code != code || code == 0 { break }
            }
        }
        return votes
    }
}

/// A word's codes, its beginning, its end and the zeros after it included.
typealias WordCodes = InlineArray<68, UInt8>

/// What a pattern says of the places in it, bit `i` the place before its letter number `i`. Levels
/// are told in unary: the masks from the first to the level's number have the place's bit. So "or"
/// finds the highest level of patterns, and "exclusive or" of the masks its oddness.
struct PatternValue: Hashable, Sendable {
    /// Where words are parted.
    var levels = SIMD8<UInt32>()
    /// Where stems begin, by three levels, and where they do even with a vowel after a consonant.
    var stems = SIMD4<UInt32>()

    /// How many levels can be told.
    static let levelCount = 8

    var tears: UInt32 {
        get { stems[3] }
        set { stems[3] = newValue }
    }

    mutating func formUnion(_ other: PatternValue) {
        levels |= other.levels
        stems |= other.stems
    }
}

/// The highest levels that patterns give the places of a word, in unary masks.
struct PatternVotes {
    private var low = SIMD4<UInt64>()
    private var high = SIMD4<UInt64>()
    private var stems = SIMD4<UInt64>()

    @inline(__always)
    mutating func add(_ value: PatternValue, at start: Int) {
        let shift = SIMD4<UInt64>(repeating: UInt64(truncatingIfNeeded: start))
        low |= SIMD4<UInt64>(truncatingIfNeeded: value.levels.lowHalf) &<< shift
        high |= SIMD4<UInt64>(truncatingIfNeeded: value.levels.highHalf) &<< shift
        stems |= SIMD4<UInt64>(truncatingIfNeeded: value.stems) &<< shift
    }

    /// Bit `i` is the place before the word's letter number `i`.
    var points: UInt64 {
        let all = low ^ high
        return (all[0] ^ all[1] ^ all[2] ^ all[3]) >> 1
    }

    var stemStarts: StemStarts {
        StemStarts(
            all: (stems[0] ^ stems[1] ^ stems[2]) >> 1, evenWithVowel: stems[3] >> 1)
    }
}

/// Where the stems of a word begin: bit `i` is the place before the letter number `i`.
struct StemStarts {
    let all: UInt64
    /// Those that may tear a consonant from a vowel.
    let evenWithVowel: UInt64
}

/// A trie as patterns are added to it.
struct PatternTree {
    fileprivate var branches = [Branch()]
    fileprivate var values = [PatternValue()]

    fileprivate struct Branch {
        var code: UInt8 = 0
        /// Zero is none.
        var firstChild: Int32 = 0
        var nextSibling: Int32 = 0
        var value: Int32 = 0
    }

    private static let mostBranches = 1 << 18

    /// At most `codes` steps for every letter.
    mutating func add(_ codes: [UInt8], _ value: PatternValue) {
        guard branches.count + codes.count < Self.mostBranches else { return }
        var branch = 0
        for code in codes { branch = child(of: branch, by: code) }
        if branches[branch].value == 0 {
            branches[branch].value = Int32(values.count)
            values.append(value)
        } else {
            values[Int(branches[branch].value)].formUnion(value)
        }
    }

    private mutating func child(of branch: Int, by code: UInt8) -> Int {
        var child = Int(branches[branch].firstChild)
        while child != 0 {
            if branches[child].code == code { return child }
            child = Int(branches[child].nextSibling)
        }
        branches.append(Branch(code: code, nextSibling: branches[branch].firstChild))
        branches[branch].firstChild = Int32(branches.count - 1)
        return branches.count - 1
    }
}

/// Finds every node of a tree its place in the array.
private struct Packing {
    let tree: PatternTree
    private(set) var nodes: [PatternTrie.Node]
    private(set) var values = [PatternValue()]
    private var numbers: [PatternValue: UInt16] = [:]
    /// Two nodes never share a base: a child's code alone tells whose it is.
    private var isBase: [Bool]
    private var firstEmpty = PatternTrie.codes

    /// A place is looked for so far from the first empty one and before the array's end.
    private static let mostTries = 512

    init(_ tree: PatternTree) {
        self.tree = tree
        nodes = Array(repeating: PatternTrie.Node(), count: 2 * PatternTrie.codes)
        isBase = Array(repeating: false, count: nodes.count)
        isBase[0] = true
    }

    mutating func run() {
        var waiting = [(branch: 0, place: -1)]
        var next = 0
        while next < waiting.count {
            let (branch, place) = waiting[next]
            next += 1
            let children = children(of: branch)
            // The root's children stand at their codes, and a leaf's base is an empty stretch.
            let base = place < 0 ? 0 : children.isEmpty ? nil : base(for: children)
            if place >= 0, let base { nodes[place].base = Int32(base) }
            if place >= 0, base == nil { nodes[place].base = -1 }
            for child in children {
                guard let base else { break }
                let code = tree.branches[child].code
                let place = base + Int(code)
                nodes[place].code = code
                nodes[place].value = number(of: tree.branches[child].value)
                waiting.append((child, place))
            }
        }
        closeLeaves()
    }

    private func children(of branch: Int) -> [Int] {
        var children: [Int] = []
        var child = Int(tree.branches[branch].firstChild)
        while child != 0 {
            children.append(child)
            child = Int(tree.branches[child].nextSibling)
        }
        return children
    }

    private mutating func base(for children: [Int]) -> Int {
        let first = Int(tree.branches[children[0]].code)
        while firstEmpty < nodes.count, nodes[firstEmpty].code != 0 { firstEmpty += 1 }
        let tries = [firstEmpty - first, nodes.count - Self.mostTries]
        var found = nodes.count
        search: for start in tries {
            for base in max(1, start)..<max(1, start) + Self.mostTries
            where fits(children, at: base) {
                found = base
                break search
            }
        }
        grow(to: found + PatternTrie.codes)
        isBase[found] = true
        return found
    }

    private func fits(_ children: [Int], at base: Int) -> Bool {
        if base < isBase.count, isBase[base] { return false }
        return children.allSatisfy { child in
            let place = base + Int(tree.branches[child].code)
            return place >= PatternTrie.codes && (place >= nodes.count || nodes[place].code == 0)
        }
    }

    private mutating func grow(to count: Int) {
        while nodes.count < count {
            nodes.append(PatternTrie.Node())
            isBase.append(false)
        }
    }

    private mutating func closeLeaves() {
        let empty = Int32(nodes.count)
        grow(to: nodes.count + PatternTrie.codes)
        for place in nodes.indices where nodes[place].base < 0 { nodes[place].base = empty }
    }

    /// The number of a value among the distinct ones.
    private mutating func number(of index: Int32) -> UInt16 {
        let value = tree.values[Int(index)]
        guard index != 0, value != PatternValue() else { return 0 }
        if let number = numbers[value] { return number }
        guard values.count <= Int(UInt16.max) else { return 0 }
        let number = UInt16(values.count)
        values.append(value)
        numbers[value] = number
        return number
    }
}
