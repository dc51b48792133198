import Glibc

/// Ends a wait from any thread: a descriptor that can be read once it has been signalled.
final class WakeUp: Sendable {
    /// The end that is waited for.
    let descriptor: Int32
    private let signalled: Int32

    /// Nil where the process may open no more files.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        descriptor = ends[0]
        signalled = ends[1]
    }

    deinit {
        close(descriptor)
        close(signalled)
    }

    func signal() {
        // Fails only where the pipe is full of signals that have not been taken.
        var byte: UInt8 = 1
        write(signalled, &byte, 1)
    }

    /// Takes the signals that have come.
    func clear() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
    }
}
