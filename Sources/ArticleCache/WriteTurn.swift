import Glibc

/// A place in the queue of those that want to write to the cache.
///
/// SQLite lets whoever asks at the right moment write. A program that stores batch after batch asks
/// again at once and would keep another, which asks from time to time, waiting for ever. So whoever
/// wants to write takes this lock first and lets go of it only when SQLite lets it write: he who has
/// just written finds the next one before him. It ends with the process that holds it.
final class WriteTurn {
    private var descriptor: CInt

    /// Waits for the turn, but no longer than `Patience` has it: whoever holds it may have been
    /// stopped. A file system without locks has no queue.
    init(_ folder: CacheFolder) {
        descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        var attempt = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR,
            Patience.wait(attempt)
        {
            attempt += 1
        }
    }

    deinit {
        end()
    }

    /// The next in the queue may ask.
    func end() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
    }
}

/// How long whoever finds the cache in use waits for it.
///
/// Nobody holds it for longer than a batch of articles takes but a migration, and `compact`, which
/// says so.
enum Patience {
    /// Seconds in all: longer than to make the file of a large cache anew takes.
    static let whole = 300

    /// Waits a little, the longer the more often it was in vain; false where it has been enough.
    static func wait(_ attempt: Int) -> Bool {
        // 1 ms, 2 ms … 10 ms, and 10 ms from then on.
        guard attempt < whole * 100 + 5 else { return false }
        usleep(useconds_t(min(attempt + 1, 10)) * 1000)
        return true
    }
}
