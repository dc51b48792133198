import Foundation
import GRDB

/// A line as one of its site's: two of one digest are taken for the same.
struct SiteLine: Hashable, Sendable {
    fileprivate let bits: UInt64

    init(_ text: String, of site: String) {
        var digest = ContentDigest()
        digest.add(site)
        digest.add(text)
        bits = digest.bits
    }

    /// One of 65,536.
    fileprivate var slot: Int { Int(bits >> 48) }

    /// One of the four bytes by which a slot knows its line.
    fileprivate func check(_ byte: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))
    }
}

/// How many articles of a site have a line: what stands in many is the site's own («Подписывайтесь
/// на наш канал»), and likens no two stories.
///
/// It has a fixed size: 256 pages of 256 slots, one line a slot. Another line that falls on a slot
/// takes one off its count, and the slot once nothing is left, so that the lines which come again
/// and again hold theirs (as in the majority vote of Boyer and Moore).
struct LineCounts: Sendable {
    /// All slots, page after page.
    private var slots: [UInt8]
    private var changedPages: Set<Int> = []

    private static let pages = 256
    private static let slotsOfPage = 256
    /// Bytes of a slot: four that tell its line from others, and the count.
    private static let slotSize = 5
    private static let pageSize = slotsOfPage * slotSize

    /// A line that more articles of its site have is the site's own.
    private static let mostOfStory: UInt8 = 2

    /// Reads 320 KB at most.
    init(in db: Database) throws {
        slots = [UInt8](repeating: 0, count: Self.pages * Self.pageSize)
        let rows = try db.rows("SELECT page, slots FROM line_count")
        while let row = try rows.next() {
            guard let page = row.integer(0), (0..<Int64(Self.pages)).contains(page),
                let bytes = row.bytes(1), bytes.count == Self.pageSize
            else { continue }
            let start = Int(page) * Self.pageSize
            slots.replaceSubrange(start..<start + Self.pageSize, with: bytes)
        }
    }

    /// Counts the lines of one more article; those of them that are the site's own.
    mutating func add(_ lines: [SiteLine]) -> Set<SiteLine> {
        Set(lines.filter { add($0) > Self.mostOfStory })
    }

    /// An article that had these lines is gone.
    mutating func remove(_ lines: [SiteLine]) {
        for line in lines {
            let start = start(of: line)
            // One that has come too often to be counted stays the site's own.
            guard holds(line, at: start), slots[start + 4] < .max else { continue }
            slots[start + 4] -= 1
            changedPages.insert(start / Self.pageSize)
        }
    }

    /// The line's count; 0 where its slot is another's.
    private mutating func add(_ line: SiteLine) -> UInt8 {
        let start = start(of: line)
        changedPages.insert(start / Self.pageSize)
        if holds(line, at: start) {
            if slots[start + 4] < .max { slots[start + 4] += 1 }
            return slots[start + 4]
        }
        guard slots[start + 4] <= 1 else {
            slots[start + 4] -= 1
            return 0
        }
        for byte in 0..<4 { slots[start + byte] = line.check(byte) }
        slots[start + 4] = 1
        return 1
    }

    private func holds(_ line: SiteLine, at start: Int) -> Bool {
        slots[start + 4] > 0 && (0..<4).allSatisfy { slots[start + $0] == line.check($0) }
    }

    private func start(of line: SiteLine) -> Int {
        line.slot * Self.slotSize
    }

    mutating func write(in db: Database) throws {
        for page in changedPages.sorted() {
            let start = page * Self.pageSize
            try db.run(
                "INSERT INTO line_count (page, slots) VALUES (?, ?) "
                    + "ON CONFLICT (page) DO UPDATE SET slots = excluded.slots",
                [page, Data(slots[start..<start + Self.pageSize])])
        }
        changedPages = []
    }
}
