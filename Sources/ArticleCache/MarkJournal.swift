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
struct MarkJournal {
    private let folder: CacheFolder

    init(_ folder: CacheFolder) {
        self.folder = folder
    }

    /// Adds a line for each mark and waits until the disk has them.
    func append(_ marks: [NotedMark]) throws(CacheError) -> JournalEntry {
        let isNew = fileSize(folder.journal) == nil
        let entry = try JournalEntry(path: folder.journal)
        do {
            var bytes: [UInt8] = entry.startsMidLine ? [newline] : []
            for mark in marks { bytes += line(mark) }
            try entry.file.write(bytes)
            try entry.file.sync()
            if isNew { try folder.syncFolder() }
        } catch {
            entry.takeBack()
            throw error
        }
        return entry
    }

    /// Hands the marks of the journal to a new database, oldest first.
    func replay(into db: Database) throws {
        guard fileSize(folder.journal) != nil else { return }
        let bytes = try JournalFile(path: folder.journal, flags: O_RDONLY).contents()
        for line in bytes.split(separator: newline) {
            if let mark = mark(line) { try MarkStore.set(mark, in: db) }
        }
    }

    /// A journal this small is left alone however little of it still counts.
    private static let smallest: Int64 = 1 << 20
    /// Bytes of a line about an id that follows from an address.
    private static let lineLength: Int64 = 40

    /// Whether the journal is mostly lines that later ones overrule.
    func isWorthRewriting(marks count: Int64) -> Bool {
        guard let size = fileSize(folder.journal) else { return false }
        return size > max(Self.smallest, 4 * Self.lineLength * count)
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
    /// Whether a fault left the last line without its end.
    let startsMidLine: Bool

    fileprivate init(path: String) throws(CacheError) {
        file = try JournalFile(path: path, flags: O_RDWR | O_CREAT | O_APPEND)
        // Who failed to commit has let go of the database but not yet of its lines.
        try file.waitForOthers()
        start = try file.end()
        startsMidLine = try file.endsMidLine(at: start)
    }

    /// Best effort: lines that stay behind matter only if the database is lost as well.
    func takeBack() {
        _ = ftruncate(file.descriptor, start)
        _ = fsync(file.descriptor)
    }
}
