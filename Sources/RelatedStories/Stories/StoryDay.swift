/// A dot product and of how many stems it is the sum, in one number: the two are added to for every
/// posting, and in one place of memory.
struct SharedDot: Sendable {
    private var sum = 0.0

    /// Far above any dot product; a stem adds it once.
    private static let unit = 0x1p24

    @inline(__always)
    mutating func add(_ product: Double) {
        sum += product + Self.unit
    }

    var stems: Double { (sum / Self.unit).rounded(.down) }
    var dot: Double { sum - stems * Self.unit }

    /// Whether at least so many stems were added.
    func has(stems: UInt8) -> Bool { sum >= Double(stems) * Self.unit }
}

/// The articles of one day with their stems' postings, in flat arrays.
struct StoryDay: Sendable {
    /// One article; its number in the day is its place in `members`.
    struct Member: Sendable {
        var arrival: Int64
        var instant: Int64
        var title: TitleKeys
        /// The story's place in the window's table; nil once the article is gone.
        var story: Int32?
    }

    private(set) var members: [Member] = []
    /// By what the dot product of a member is multiplied to be, divided by the other's length, the
    /// cosine; 0 for one that is gone. Apart from the rest, for it alone is read of most members.
    private(set) var factors: [Double] = []
    /// How many stems another article must share with a member to be of its story.
    private(set) var leastShared: [UInt8] = []
    private var runs = StemTable(nothing: PostingPool.Run())
    /// Of each posting the member in the high 24 bits, the stem's count in the low 8. A count of 0
    /// is a title's.
    private var pool = PostingPool()

    /// More members than this a day does not take: they would found stories of their own.
    private static let mostMembers = 1 << 20

    /// Takes a member in; nil where there is no room.
    mutating func append(_ member: Member, _ vector: StemVector, headNorm: Double) -> Int? {
        guard members.count < Self.mostMembers, !pool.isFull else { return nil }
        let number = members.count
        members.append(member)
        factors.append(headNorm > 0 ? 1 / headNorm : 0)
        leastShared.append(StoryRules.leastShared(of: vector))
        for entry in vector.entries where entry.head > 0 {
            post(UInt32(number) << 8 | UInt32(entry.head), under: entry.key)
        }
        if member.title.pattern != 0 { post(UInt32(number) << 8, under: member.title.key) }
        return number
    }

    mutating func remove(_ number: Int) {
        members[number].story = nil
        factors[number] = 0
    }

    /// Adds to each member's dot product, from `offset` on, what its head shares with another's,
    /// and counts the stems that it shares.
    func addDots(
        of head: WeighedVector, damped: [Double], to dots: inout [SharedDot], from offset: Int
    ) {
        var dots = dots.mutableSpan
        let damped = damped.span
        let postings = pool.postings.span
        for term in head.terms {
            for place in runs[term.key].range {
                let posting = postings[place]
                dots[offset + Int(posting >> 8)].add(term.pull * damped[Int(posting & 0xFF)])
            }
        }
    }

    /// The members under a title of one pattern.
    func members(under title: TitleKeys) -> some Sequence<Member> {
        pool.postings[title.pattern == 0 ? 0..<0 : runs[title.key].range].lazy
            .filter { $0 & 0xFF == 0 }.map { members[Int($0 >> 8)] }
            .filter { $0.title.pattern == title.pattern }
    }

    private mutating func post(_ posting: UInt32, under key: StemKey) {
        runs.update(key) { pool.append(posting, to: &$0) }
    }
}
