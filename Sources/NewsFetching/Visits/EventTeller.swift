/// Tells a reader what happens, no faster than it is heard: documents that nobody takes would fill
/// the memory.
struct EventTeller<Event: Sendable>: Sendable {
    private let continuation: AsyncStream<Event>.Continuation

    /// The most events that wait to be taken.
    private static var most: Int { 32 }
    /// A reader that writes what it takes is not much faster than this.
    private static var pause: Duration { .milliseconds(5) }

    /// A stream of what the work tells, which ends with the work. Whoever reads no more ends the
    /// work.
    static func stream(
        of work: @escaping @Sendable (EventTeller) async -> Void
    ) -> AsyncStream<Event> {
        AsyncStream(bufferingPolicy: .bufferingOldest(most)) { continuation in
            let task = Task {
                await work(EventTeller(continuation: continuation))
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// Tells it, as soon as there is room.
    func tell(_ event: Event) async {
        while !Task.isCancelled, case .dropped = continuation.yield(event) {
            try? await Task.sleep(for: Self.pause)
        }
    }
}
