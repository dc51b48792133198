import Dispatch
import RelatedStories

/// What the writer remembers of the index from one transaction to the next, so as not to read it
/// again. It lives on the writer's queue.
actor IndexMemory {
    private let executor: QueueExecutor
    private var window: StoryWindow?
    /// The count of writings after which the window was as the cache is.
    private var writings: Int64 = 0

    /// A window of a hundred thousand articles would take 60 MB.
    private static let mostMembers = 30_000

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// `queue` is the one on which the writer works.
    init(on queue: DispatchQueue) {
        executor = QueueExecutor(queue)
    }

    /// Takes the window out: a transaction that fails must leave none behind. It is empty where
    /// another program has written to the index.
    nonisolated func takeWindow(after writings: Int64) -> StoryWindow {
        assumeIsolated { memory in
            let window = memory.writings == writings ? memory.window : nil
            memory.window = nil
            return window ?? StoryWindow(mostMembers: Self.mostMembers)
        }
    }

    nonisolated func keep(_ window: StoryWindow, after writings: Int64) {
        assumeIsolated { memory in
            memory.window = window
            memory.writings = writings
        }
    }
}

/// Runs an actor on a dispatch queue, so that whoever is on the queue is in the actor.
private final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(_ queue: DispatchQueue) {
        self.queue = queue
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
