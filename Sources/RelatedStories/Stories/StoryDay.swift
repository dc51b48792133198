/// The articles of one day with their stems' postings, in flat arrays.
struct StoryDay: Sendable {
    /// One article; its number in the day is its place in `members`.
    struct Member: Sendable {
        var arrival: Int64
        var instant: Int64
        var title: TitleKeys
        var headNorm: Double
        /// The story's place in the window's table; nil once the article is gone.
        var story: Int32?
    }

    /// Where a stem's postings stand in the pool: room for the next power of two of `count`.
    private struct Run: Sendable {
        var start = 0
        var count = 0

        var range: Range<Int> { start..<start + count }
    }

    private(set) var members: [Member] = []
    private(set) var gone = 0
    private var runs = StemTable(nothing: Run())
    /// Of each posting the member in the high 24 bits, the stem's count in the low 8. A count of 0
    /// is a title's. A run that has outgrown its room is written again at the end, so that at most
    /// half the pool lies fallow.
    private var pool: [UInt32] = []

    /// More members than this a day does not take: they would found stories of their own.
    static let mostMembers = 1 << 24

    mutating func append(_ member: Member, _ vector: StemVector) -> Int? {
        guard members.count < Self.mostMembers else { return nil }
        let number = members.count
        members.append(member)
        for entry in vector.entries where entry.head > 0 {
            post(UInt32(number) << 8 | UInt32(entry.head), under: entry.key)
        }
        if member.title.pattern != 0 { post(UInt32(number) << 8, under: member.title.key) }
        return number
    }

    mutating func remove(_ number: Int) {
        guard members.indices.contains(number), members[number].story != nil else { return }
        members[number].story = nil
        gone += 1
    }

    mutating func assign(_ story: Int32, to number: Int) {
        members[number].story = story
    }

    /// Each posting of a stem: the member, and how often its head has the stem.
    func postings(of key: StemKey) -> ArraySlice<UInt32> {
        pool[runs[key].range]
    }

    private mutating func post(_ posting: UInt32, under key: StemKey) {
        runs.update(key) { run in
            // The room is used up at every power of two.
            if run.count & (run.count - 1) == 0 {
                let start = pool.count
                for old in run.range { pool.append(pool[old]) }
                for _ in 0..<max(1, run.count) { pool.append(0) }
                run.start = start
            }
            pool[run.start + run.count] = posting
            run.count += 1
        }
    }
}
