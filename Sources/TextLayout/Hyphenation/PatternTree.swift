/// A trie as patterns are added to it.
struct PatternTree {
    private(set) var branches = [Branch()]
    private(set) var values = [PatternValue()]

    struct Branch {
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

    func children(of branch: Int) -> [Int] {
        var children: [Int] = []
        var child = Int(branches[branch].firstChild)
        while child != 0 {
            children.append(child)
            child = Int(branches[child].nextSibling)
        }
        return children
    }

    func codes(ofChildrenOf branch: Int) -> UInt64 {
        children(of: branch).reduce(0) { $0 | 1 << UInt64(branches[$1].code) }
    }
}

extension PatternTree {
    mutating func add(_ row: StemRow, _ alphabet: Alphabet) {
        for pattern in row.patterns {
            guard let codes = alphabet.codes(of: pattern.letters) else { continue }
            var value = PatternValue()
            for mark in pattern.marks {
                let bit: UInt32 = 1 << UInt32(mark.place)
                let level = mark.kind == .doesNotBegin ? 2 : row.outranks ? 3 : 1
                for mask in 0..<level { value.stems[mask] |= bit }
                if mark.kind == .beginsEvenWithVowel { value.tears |= bit }
            }
            add(codes, value)
        }
    }

    /// Adds patterns, those with letters that are not in the alphabet left out.
    mutating func add(_ patterns: HyphenationPatterns, _ alphabet: Alphabet) {
        let ranks = patterns.ranks
        for index in 0..<patterns.count {
            let pattern = patterns.pattern(index)
            guard let codes = alphabet.codes(of: pattern.letters) else { continue }
            var value = PatternValue()
            for (place, level) in pattern.levels.enumerated() {
                for mask in 0..<ranks[Int(level)] { value.levels[mask] |= 1 << UInt32(place) }
            }
            add(codes, value)
        }
    }
}

extension HyphenationPatterns {
    /// By level from 0 to 9, one as high among the levels in use, and as odd: fewer masks tell them.
    /// No dictionary uses all nine; in one that did, the ninth would count as the seventh.
    fileprivate var ranks: [Int] {
        var isUsed = [Bool](repeating: false, count: 10)
        for index in 0..<count {
            for level in pattern(index).levels { isUsed[Int(level)] = true }
        }
        var ranks = [Int](repeating: 0, count: 10)
        var last = 0
        for level in 1...9 where isUsed[level] {
            last += (last ^ level) & 1 == 0 ? 2 : 1
            ranks[level] = last <= PatternValue.levelCount ? last : last - 2
        }
        return ranks
    }
}
