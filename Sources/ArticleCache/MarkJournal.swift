import Articles
import GRDB
import Glibc

/// A mark as it is written down: the last word on an article.
struct NotedMark: Hashable {
    let id: Article.ID
    let marks: Marks
    /// Seconds since 1970.
    let time: Int64
}

/// A file beside the database to which every mark is added, so that losing the database never
/// loses what was read and starred.
///
/// A line a mark, such as `9f86d081884c7d65 r- 1643716920 5e884898`: id, read and starred, time
/// and a checksum. Lines that a fault tore are passed over. Only who holds the database's write
/// lock adds lines, so they stand in the order of the transactions.
///
/// The database knows how long the journal was at its last commit. A longer one holds marks
/// that the database missed: all of them when it is new, the last few when the program was
/// killed between noting and committing. A shorter one was lost, and is written anew.
struct MarkJournal {
    private let folder: CacheFolder

    init(_ folder: CacheFolder) {
        self.folder = folder
    }

    func agrees(with db: Database) throws -> Bool {
        try (fileSize(folder.journal) ?? 0) == length(knownTo: db)
    }

    /// Makes database and journal say the same; part of every transaction that writes, before
    /// it changes anything.
    func reconcile(with db: Database) throws {
        if try agrees(with: db) { return }
        let file = try JournalFile(path: folder.journal, flags: O_RDWR | O_CREAT)
        // Who failed to commit has let go of the database but not yet of its lines.
        try file.waitForOthers()
        let known = try length(knownTo: db)
        let size = try file.end()
        if size < known {
            try rewrite(from: db)
            return
        }
        for line in try file.contents(from: known).split(separator: newline) {
            if let mark = mark(line) { try MarkStore.set(mark, in: db) }
        }
        try setLength(size, in: db)
    }

    /// Adds a line for each mark and waits until the disk has them.
    func append(_ marks: [NotedMark], in db: Database) throws -> JournalEntry {
        let isNew = fileSize(folder.journal) == nil
        let entry = try JournalEntry(path: folder.journal)
        do {
            var bytes: [UInt8] = entry.startsMidLine ? [newline] : []
            for mark in marks { bytes += line(mark) }
            try entry.file.write(bytes)
            try entry.file.sync()
            if isNew { try folder.syncFolder() }
            entry.end = try entry.file.end()
            try setLength(entry.end, in: db)
        } catch {
            entry.takeBack()
            throw error
        }
        return entry
    }

    /// A journal this small is left alone however little of it still counts.
    private static let smallest = 256 << 10
    /// Bytes of a line about an id that follows from an address.
    private static let lineLength = 40

    /// Writes the journal anew where it is mostly lines that later ones overrule.
    func shorten(from db: Database) throws {
        guard let size = fileSize(folder.journal), size > Self.smallest else { return }
        let count = try db.row("SELECT count(*) FROM mark")?.integer(0) ?? 0
        guard size / (4 * Self.lineLength) > count else { return }
        try rewrite(from: db)
    }

    /// Writes the journal anew from the marks of the database, whose write lock is held.
    func rewrite(from db: Database) throws {
        let draft = folder.journal + ".new"
        let file = try JournalFile(path: draft, flags: O_WRONLY | O_CREAT | O_TRUNC)
        var bytes: [UInt8] = []
        let rows = try db.rows("SELECT id, read, starred, changed FROM mark")
        while let row = try rows.next() {
            guard let mark = NotedMark(row) else { continue }
            bytes += line(mark)
            if bytes.count > 64 << 10 {
                try file.write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try file.write(bytes)
        try file.sync()
        guard rename(draft, folder.journal) == 0 else {
            throw CacheError(errno: errno, path: folder.journal)
        }
        try folder.syncFolder()
        try setLength(file.end(), in: db)
    }

    private func length(knownTo db: Database) throws -> Int {
        Int(try db.row("SELECT length FROM journal")?.integer(0) ?? 0)
    }

    private func setLength(_ length: Int, in db: Database) throws {
        try db.run("UPDATE journal SET length = ?", [length])
    }

    private let newline = UInt8(ascii: "\n")

    private func line(_ mark: NotedMark) -> [UInt8] {
        let flags = (mark.marks.read ? "r" : "-") + (mark.marks.starred ? "s" : "-")
        let said = "\(mark.id.text) \(flags) \(mark.time)"
        return Array("\(said) \(checksum(said))\n".utf8)
    }

    private func mark(_ line: ArraySlice<UInt8>) -> NotedMark? {
        let parts = String(decoding: line, as: UTF8.self)
            .split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 4, let id = Article.ID(String(parts[0])), let time = Int64(parts[2]),
            checksum(parts[0...2].joined(separator: " ")) == parts[3]
        else { return nil }
        let marks = Marks(read: parts[1].contains("r"), starred: parts[1].contains("s"))
        return NotedMark(id: id, marks: marks, time: time)
    }

    private func checksum(_ text: String) -> String {
        hexadecimal(sha256(Array(text.utf8)).prefix(4))
    }
}

/// Lines just added to the journal, which can be taken back until the entry is let go.
final class JournalEntry {
    let file: JournalFile
    private let start: off_t
    fileprivate(set) var end: off_t
    /// Whether a fault left the last line without its end.
    let startsMidLine: Bool

    fileprivate init(path: String) throws(CacheError) {
        file = try JournalFile(path: path, flags: O_RDWR | O_CREAT | O_APPEND)
        try file.waitForOthers()
        start = try file.end()
        end = start
        startsMidLine = try file.endsMidLine(at: start)
    }

    /// Whether another stretch of the journal is full: how often to look at the whole of it.
    var isTimeToLook: Bool {
        start / Self.stretch != end / Self.stretch
    }

    private static let stretch: off_t = 64 << 10

    /// Best effort: lines that stay behind are marks somebody asked for, and come into force.
    func takeBack() {
        _ = ftruncate(file.descriptor, start)
        _ = fsync(file.descriptor)
    }
}
