import Dispatch

/// Runs an actor on a queue of its own that may wait for the network: the threads that Swift's
/// tasks share are not held up by it.
final class LoopExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "news-fetching")
    let wakeUp: WakeUp

    init(wakeUp: WakeUp) {
        self.wakeUp = wakeUp
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // The job may be the actor's last: this executor is then gone before the next line.
        let wakeUp = wakeUp
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
        // The queue is most often waiting for the network.
        wakeUp.signal()
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }

    /// Runs the work after all that waits already, and without ending any wait.
    func enqueueTurn(_ work: @escaping @Sendable () -> Void) {
        queue.async(execute: work)
    }
}
