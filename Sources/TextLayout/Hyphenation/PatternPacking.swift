/// Finds every node of a tree its place in the array.
struct Packing {
    private let tree: PatternTree
    private(set) var nodes: [PatternNode]
    private(set) var values = [PatternValue()]
    private var numbers: [PatternValue: UInt16] = [:]
    /// Which places are taken, 64 of them in a number.
    private var taken: [UInt64] = []
    /// Two nodes never share a base: a child's code alone tells whose it is.
    private var isBase: [Bool] = []
    private var firstEmpty = 0

    /// A place is looked for so far from the first empty one, and before the array's end.
    private static let mostTries = 512

    init(_ tree: PatternTree) {
        self.tree = tree
        nodes = []
        grow(to: 2 * PatternTrie.codes)
        // The root's children stand at their codes.
        isBase[0] = true
        taken[0] = .max
        run()
    }

    private mutating func run() {
        var waiting = [(branch: 0, base: 0)]
        var next = 0
        while next < waiting.count {
            let (branch, base) = waiting[next]
            next += 1
            for child in tree.children(of: branch) {
                let place = base + Int(tree.branches[child].code)
                nodes[place].code = tree.branches[child].code
                nodes[place].value = number(of: tree.branches[child].value)
                guard let childBase = self.base(for: tree.codes(ofChildrenOf: child)) else {
                    nodes[place].base = -1
                    continue
                }
                nodes[place].base = Int32(childBase)
                waiting.append((child, childBase))
            }
        }
        closeLeaves()
    }

    /// A base that puts children with these codes on empty places, and takes them; nil for none.
    private mutating func base(for codes: UInt64) -> Int? {
        guard codes != 0 else { return nil }
        while firstEmpty < taken.count - 1, taken[firstEmpty] == .max { firstEmpty += 1 }
        let near = firstEmpty * 64 - codes.trailingZeroBitCount
        var found = nodes.count
        search: for start in [near, nodes.count - Self.mostTries] {
            for base in max(1, start)..<max(1, start) + Self.mostTries
            where fits(codes, at: base) {
                found = base
                break search
            }
        }
        grow(to: found + 2 * PatternTrie.codes)
        isBase[found] = true
        let place = found % 64
        taken[found / 64] |= codes << UInt64(place)
        if place > 0 { taken[found / 64 + 1] |= codes >> UInt64(64 - place) }
        return found
    }

    private func fits(_ codes: UInt64, at base: Int) -> Bool {
        guard base < nodes.count else { return true }
        if isBase[base] { return false }
        let place = base % 64
        let low = taken[base / 64] >> UInt64(place)
        let next = base / 64 + 1
        guard place > 0, next < taken.count else { return low & codes == 0 }
        return (low | taken[next] << UInt64(64 - place)) & codes == 0
    }

    private mutating func grow(to count: Int) {
        while nodes.count < count {
            nodes += Array(repeating: PatternNode(), count: 64)
            isBase += Array(repeating: false, count: 64)
            taken.append(0)
        }
    }

    /// A leaf's base is a stretch that stays empty.
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
