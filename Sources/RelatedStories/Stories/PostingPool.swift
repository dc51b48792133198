/// Lists of postings that grow side by side in one array.
///
/// A list has room for the next power of two of its length. One that has outgrown its room moves
/// to another, and the room it leaves goes to the next list of that length.
struct PostingPool: Sendable {
    /// Where a list stands.
    struct Run: Sendable {
        fileprivate var start: Int32 = 0
        fileprivate var count: Int32 = 0

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    private(set) var postings: [UInt32] = []
    /// By the binary logarithm of the room.
    private var freeRooms: [[Int32]] = Array(repeating: [], count: 31)

    /// More is not held; places of postings are `Int32`.
    private static let most = 1 << 29

    var isFull: Bool { postings.count >= Self.most }

    mutating func append(_ posting: UInt32, to run: inout Run) {
        // The room is used up at every power of two.
        if run.count & (run.count - 1) == 0 { move(&run, toRoomFor: max(1, run.count * 2)) }
        postings[run.range.upperBound] = posting
        run.count += 1
    }

    private mutating func move(_ run: inout Run, toRoomFor count: Int32) {
        let start: Int32
        if let free = freeRooms[count.trailingZeroBitCount].popLast() {
            start = free
        } else {
            start = Int32(postings.count)
            postings.append(contentsOf: repeatElement(0, count: Int(count)))
        }
        for (place, old) in run.range.enumerated() {
            postings[Int(start) + place] = postings[old]
        }
        if run.count > 0 { freeRooms[run.count.trailingZeroBitCount].append(run.start) }
        run.start = start
    }
}
