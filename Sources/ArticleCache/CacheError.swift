package import Articles
import GRDB
import Glibc

/// Why the cache could not do what was asked. Facts only: the sentences are made elsewhere.
package enum CacheError: Error, Hashable, Sendable {
    case folderUnusable(path: String, FolderProblem)
    /// No room is left on the disk, or in the user's share of it. What was stored stays.
    case full(path: String)
    /// A later version of the program made the cache; nothing in it was touched.
    case newerVersion(path: String, found: Int, known: Int)
    /// The file is no database, or its pages contradict one another.
    case damaged(path: String)
    /// The search table is, which follows from the articles and can be made anew.
    case damagedIndex(path: String)
    /// The body of this one article cannot be read.
    case damagedArticle(Article.ID)
    /// Another program held the cache for longer than we wait.
    case busy(path: String)
    /// What SQLite says of anything else.
    case failed(path: String, code: Int, message: String)

    package enum FolderProblem: Hashable, Sendable {
        case notAFolder
        case notPermitted
        case readOnly
        /// The system's number for anything else.
        case system(errno: Int32)
    }
}

extension CacheError {
    /// What the system's error number means for a file or folder of the cache.
    init(errno number: Int32, path: String) {
        self =
            switch number {
            case ENOSPC, EDQUOT, EFBIG: .full(path: path)
            case ENOTDIR, EEXIST: .folderUnusable(path: path, .notAFolder)
            case EACCES, EPERM: .folderUnusable(path: path, .notPermitted)
            case EROFS: .folderUnusable(path: path, .readOnly)
            default: .folderUnusable(path: path, .system(errno: number))
            }
    }

    /// The fact behind whatever was thrown while the database at `path` was used.
    init(_ error: any Error, path: String) {
        if let error = error as? CacheError {
            self = error
        } else if let error = error as? DatabaseError {
            self.init(error, path: path)
        } else {
            self = .failed(path: path, code: 0, message: String(describing: error))
        }
    }

    private init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_FULL:
            self = .full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
            self = .busy(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            // FTS5 says of its own table that it is a virtual one.
            self =
                error.extendedResultCode == .SQLITE_CORRUPT_VTAB
                ? .damagedIndex(path: path) : .damaged(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM:
            self = Self.refusal(path) ?? Self.failure(error, path: path)
        // SQLite tells a full disk from a broken one only where it writes the database itself,
        // not where it makes the files beside it.
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            if isFull(path) {
                self = .full(path: path)
            } else {
                self = Self.refusal(path) ?? Self.failure(error, path: path)
            }
        default:
            self = Self.failure(error, path: path)
        }
    }

    /// What the system will not let us use of the database, the files beside it and their folder,
    /// and why: SQLite tells neither. Nil where it lets us use them all.
    private static func refusal(_ database: String) -> CacheError? {
        let folder = parentFolder(of: database)
        if access(folder, W_OK | X_OK) != 0 { return CacheError(errno: errno, path: folder) }
        if access(database, R_OK | W_OK) != 0 { return CacheError(errno: errno, path: database) }
        for file in [database + "-wal", database + "-shm"] where access(file, R_OK | W_OK) != 0 {
            // Where no program has the cache open, these two are not there.
            if errno != ENOENT { return CacheError(errno: errno, path: file) }
        }
        return nil
    }

    private static func failure(_ error: DatabaseError, path: String) -> CacheError {
        .failed(
            path: path, code: Int(error.extendedResultCode.rawValue),
            message: error.message ?? "")
    }
}

/// With less room than this, a failed write is the full disk's doing: SQLite writes the files
/// beside the database in pieces of 32 KiB.
private let leastRoom: UInt = 64 << 10

private func isFull(_ path: String) -> Bool {
    var room = statvfs()
    guard statvfs(path, &room) == 0 else { return false }
    return UInt(room.f_bavail).multipliedReportingOverflow(by: UInt(room.f_frsize)).partialValue
        < leastRoom
}
