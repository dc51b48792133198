/// Room in memory for what has come and waits to be taken in.
///
/// A document takes several times its bytes, and whoever stores documents is slower than a dozen
/// servers: without a bound those that wait would fill the memory.
actor ReadingRoom {
    /// Room that something takes up until the last copy of this is gone.
    final class Place: Sendable {
        private let bytes: Int
        private let room: ReadingRoom

        fileprivate init(_ bytes: Int, in room: ReadingRoom) {
            self.bytes = bytes
            self.room = room
        }

        deinit {
            let (room, bytes) = (room, bytes)
            Task { await room.leave(bytes) }
        }
    }

    private let limit: Int
    private var taken = 0
    private(set) var waiting: [(bytes: Int, continuation: CheckedContinuation<Void, Never>)] = []
    /// Whether nobody need wait any more.
    private var isOpen = false

    /// Bytes as they came, before they are read.
    init(limit: Int) {
        self.limit = limit
    }

    /// Waits for room for so many bytes; what is larger than all the room has it alone. A task that
    /// is cancelled waits no more, nor does any other after it.
    func place(for bytes: Int) async -> Place {
        await withTaskCancellationHandler {
            if !waiting.isEmpty || !fits(bytes) {
                await withCheckedContinuation { waiting.append((bytes, $0)) }
            } else {
                taken += bytes
            }
        } onCancel: {
            Task { await open() }
        }
        return Place(bytes, in: self)
    }

    private func fits(_ bytes: Int) -> Bool {
        isOpen || taken == 0 || bytes <= limit - taken
    }

    private func leave(_ bytes: Int) {
        taken -= bytes
        letIn()
    }

    private func open() {
        isOpen = true
        letIn()
    }

    /// In the order they came: a large one would else wait for ever.
    private func letIn() {
        let count = waiting.prefix { waiter in
            guard fits(waiter.bytes) else { return false }
            taken += waiter.bytes
            return true
        }.count
        let admitted = waiting.prefix(count)
        waiting.removeFirst(count)
        for waiter in admitted { waiter.continuation.resume() }
    }
}
