import Glibc

/// The folder of the cache and the files in it, which are nobody's but the user's.
struct CacheFolder: Sendable {
    let path: String

    var database: String { path + "/articles.sqlite" }
    var journal: String { path + "/marks.journal" }

    /// Makes the folder and an empty database where they are missing, 0700 and 0600 whatever
    /// the umask.
    ///
    /// A folder that is already there keeps its permissions: `--cache` may name one that is
    /// shared. SQLite gives the files beside the database the database's own permissions.
    func prepare() throws(CacheError) {
        try makeFolder(path)
        try makeDatabase()
    }

    private func makeFolder(_ path: String) throws(CacheError) {
        var found = stat()
        if stat(path, &found) == 0 {
            guard found.st_mode & S_IFMT == S_IFDIR else {
                throw .folderUnusable(path: path, .notAFolder)
            }
            return
        }
        guard errno == ENOENT else { throw CacheError(errno: errno, path: path) }
        let parent = parentFolder(of: path)
        if parent != path { try makeFolder(parent) }
        // Another Gazeta may have made it between the look and the deed.
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw CacheError(errno: errno, path: path)
        }
        guard chmod(path, 0o700) == 0 else { throw CacheError(errno: errno, path: path) }
    }

    private func makeDatabase() throws(CacheError) {
        let descriptor = open(database, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            let isMade = fchmod(descriptor, 0o600) == 0 && fsync(descriptor) == 0
            let reason = errno
            close(descriptor)
            guard isMade else { throw CacheError(errno: reason, path: database) }
            try syncFolder()
        } else if errno == EEXIST {
            try closeToOthers()
        } else {
            // There is no such file, so it is the folder that takes none.
            throw CacheError(errno: errno, path: path)
        }
    }

    /// Never opens a database that is in use: closing it again would drop SQLite's locks.
    private func closeToOthers() throws(CacheError) {
        var place = stat()
        if stat(database, &place) == 0, place.st_mode & S_IFMT != S_IFREG {
            let isFolder = place.st_mode & S_IFMT == S_IFDIR
            throw .folderUnusable(
                path: database, .system(errno: isFolder ? EISDIR : EOPNOTSUPP))
        }
        for file in [database, database + "-wal", database + "-shm", journal] {
            var found = stat()
            guard stat(file, &found) == 0, found.st_mode & 0o077 != 0 else { continue }
            guard chmod(file, 0o600) == 0 else { throw CacheError(errno: errno, path: file) }
        }
    }

    /// Makes names newly made or changed in the folder outlive a power cut.
    func syncFolder() throws(CacheError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CacheError(errno: errno, path: path) }
        defer { close(descriptor) }
        // Some file systems cannot sync a folder, and need not.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw CacheError(errno: errno, path: path)
        }
    }
}

func parentFolder(of path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true)
    if !parts.isEmpty { parts.removeLast() }
    let parent = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + parent }
    return parent.isEmpty ? "." : parent
}

/// The bytes a file takes; nil where there is none.
func fileSize(_ path: String) -> Int? {
    var found = stat()
    return stat(path, &found) == 0 ? found.st_size : nil
}
