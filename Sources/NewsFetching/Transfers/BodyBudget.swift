/// How many bytes all bodies under way may hold together: a dozen servers that send without end
/// are then no more to memory than one.
///
/// Beyond the budget one transfer goes on, the others wait until there is room again.
final class BodyBudget {
    private var held = 0
    private var favourite: ObjectIdentifier?
    private(set) var waiting: [Transfer] = []

    /// Three bodies as large as a feed may be.
    private static let most = 32 << 20

    /// Whether the transfer may hold more; one that may not waits.
    func grants(_ bytes: Int, to transfer: Transfer) -> Bool {
        if held + bytes > Self.most, favourite != ObjectIdentifier(transfer) {
            guard favourite == nil else {
                waiting.append(transfer)
                return false
            }
            favourite = ObjectIdentifier(transfer)
        }
        held += bytes
        return true
    }

    /// Gives back what an ended transfer held.
    func release(_ transfer: Transfer) {
        held -= transfer.body.count
        waiting.removeAll { $0 === transfer }
        if favourite == ObjectIdentifier(transfer) { favourite = nil }
    }

    /// The transfers that may try again.
    func takeWaiting() -> [Transfer] {
        guard favourite == nil || held < Self.most else { return [] }
        defer { waiting = [] }
        return waiting
    }
}
