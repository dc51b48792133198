/// Patterns packed for the walk from every letter of a word: a trie in one array, where the child
/// of a node by a letter stands at the node's base plus the letter's code (Aoe, "An Efficient
/// Digital Search Algorithm by Using a Double-Array Structure", 1989).
struct PatternTrie: Sendable {
    private let nodes: [PatternNode]
    private let values: [PatternValue]

    /// Codes are smaller than this; zero is no letter.
    static let codes = 64

    init(_ patterns: PatternTree) {
        let packing = Packing(patterns)
        nodes = packing.nodes
        values = packing.values
    }

    /// What the patterns say of the word's places from a first one on, as many as a vote holds. The
    /// codes of the letters stand between those of the word's beginning and end, a zero after them;
    /// patterns that begin at `end` or later are not looked for.
    @inline(__always)
    func judge(_ word: borrowing WordCodes, before end: Int, from first: Int) -> PatternVote {
        var vote = PatternVote()
        let nodes = nodes.span
        let values = values.span
        let most = PatternVote.places
        for start in max(0, first &- most &+ 1)..<min(end, first &+ most) {
            var node = nodes[Int(word[start])]
            var place = start
            while node.code != 0 {
                if node.value != 0 { vote.add(values[Int(node.value)], at: start &- first) }
                place &+= 1
                let code = word[place]
                node = nodes[Int(node.base) &+ Int(code)]
                if node.code != code { break }
            }
        }
        return vote
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
struct PatternVote {
    private var levels = SIMD8<UInt32>()
    private var stems = SIMD4<UInt32>()

    /// How many places of a word are voted on at a time.
    static let places = 32

    @inline(__always)
    mutating func add(_ value: PatternValue, at start: Int) {
        if start >= 0 {
            let shift = UInt32(truncatingIfNeeded: start)
            levels |= value.levels &<< SIMD8(repeating: shift)
            stems |= value.stems &<< SIMD4(repeating: shift)
        } else {
            let shift = UInt32(truncatingIfNeeded: 0 &- start)
            levels |= value.levels &>> SIMD8(repeating: shift)
            stems |= value.stems &>> SIMD4(repeating: shift)
        }
    }

    @inline(__always)
    var verdict: PatternVerdict {
        let pairs = levels.lowHalf ^ levels.highHalf
        return PatternVerdict(
            points: UInt64(pairs[0] ^ pairs[1] ^ pairs[2] ^ pairs[3]),
            stems: StemStarts(
                all: UInt64(stems[0] ^ stems[1] ^ stems[2]), evenWithVowel: UInt64(stems[3])))
    }
}

/// What the patterns find of a word: bit `i` is the place before its code number `i`.
struct PatternVerdict {
    var points: UInt64
    var stems: StemStarts

    @inline(__always)
    mutating func add(_ other: PatternVerdict, from place: Int) {
        points |= other.points << UInt64(place)
        stems.all |= other.stems.all << UInt64(place)
        stems.evenWithVowel |= other.stems.evenWithVowel << UInt64(place)
    }

    /// Bit `i` is the place before the letter number `i`: the word's beginning is no letter.
    @inline(__always)
    var withoutEdge: PatternVerdict {
        let starts = StemStarts(all: stems.all >> 1, evenWithVowel: stems.evenWithVowel >> 1)
        return PatternVerdict(points: points >> 1, stems: starts)
    }
}

/// Where the stems of a word begin: bit `i` is the place before the letter number `i`.
struct StemStarts {
    var all: UInt64
    /// Those that may tear a consonant from a vowel.
    var evenWithVowel: UInt64
}

/// A node of the trie.
struct PatternNode: Sendable {
    /// Where the children begin.
    var base: Int32 = 0
    /// What the pattern that ends here says; zero where none does.
    var value: UInt16 = 0
    /// The code of the letter that leads here; zero is an empty place, which no letter reaches.
    var code: UInt8 = 0
}
