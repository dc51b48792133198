import Glibc

/// An open file of the journal; it is closed when it is let go.
final class JournalFile {
    let descriptor: CInt
    private let path: String

    /// Makes the file 0600 where `flags` ask for one.
    init(path: String, flags: CInt) throws(CacheError) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CacheError(errno: errno, path: path) }
        // The umask may have taken even the user's own permissions.
        if flags & O_CREAT != 0 { _ = fchmod(descriptor, 0o600) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func write(_ bytes: [UInt8]) throws(CacheError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                throw CacheError(errno: count == 0 ? ENOSPC : errno, path: path)
            }
        }
    }

    func sync() throws(CacheError) {
        guard fsync(descriptor) == 0 else { throw CacheError(errno: errno, path: path) }
    }

    func end() throws(CacheError) -> off_t {
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0 else { throw CacheError(errno: errno, path: path) }
        return end
    }

    func endsMidLine(at end: off_t) throws(CacheError) -> Bool {
        guard end > 0 else { return false }
        var last: UInt8 = 0
        guard pread(descriptor, &last, 1, end - 1) == 1 else {
            throw CacheError(errno: errno, path: path)
        }
        return last != UInt8(ascii: "\n")
    }

    /// Waits until no other process is adding lines. A file system without locks has none.
    func waitForOthers() throws(CacheError) {
        while flock(descriptor, LOCK_EX) != 0 {
            if errno == EINTR { continue }
            if errno == ENOLCK || errno == EOPNOTSUPP { return }
            throw CacheError(errno: errno, path: path)
        }
    }

    func contents(from start: off_t) throws(CacheError) -> [UInt8] {
        guard lseek(descriptor, start, SEEK_SET) >= 0 else {
            throw CacheError(errno: errno, path: path)
        }
        var contents: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                contents += piece[..<count]
            } else if count == 0 {
                return contents
            } else if errno != EINTR {
                throw CacheError(errno: errno, path: path)
            }
        }
    }
}
