import Glibc

/// The bytes of a body as they come.
///
/// Address space for the longest body is taken at once and memory only as it fills, and all goes
/// back to the system at the end: arrays that grow to megabytes, a dozen at a time, would hold
/// three times as much, and the allocator would keep it.
final class BodyBuffer {
    private let start: UnsafeMutableRawPointer
    private let capacity: Int
    private(set) var count = 0

    /// Nil where there is no address space.
    init?(limit: Int) {
        capacity = max(limit, 1)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        guard let start = mmap(nil, capacity, PROT_READ | PROT_WRITE, flags, -1, 0),
            Int(bitPattern: start) != -1
        else { return nil }
        self.start = start
    }

    deinit {
        munmap(start, capacity)
    }

    /// False where the bytes would go beyond the limit; none of them is taken then.
    func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= capacity - count else { return false }
        UnsafeMutableRawBufferPointer(start: start + count, count: bytes.count)
            .copyMemory(from: bytes)
        count += bytes.count
        return true
    }

    var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: start, count: count)) }
}
