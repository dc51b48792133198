import Articles
import CCurl
import Synchronization

/// Carries transfers out, many at once, on a queue of its own.
actor TransferLoop {
    private let executor: LoopExecutor
    private let multi: MultiHandle
    private let settings: FetchSettings
    private var running: [UnsafeMutableRawPointer: Running] = [:]
    private var isTurning = false
    /// Hosts to which there may be connections that not every request may use.
    private var nearHosts: Set<String> = []
    /// Bytes of bodies that have come and not been read.
    private(set) var unread = 0

    private struct Running {
        var transfer: Transfer
        var isCalledOff: CallOff
        var continuation: CheckedContinuation<TransferResult, Never>
    }

    /// Bytes that all bodies together may hold, or little more: a dozen servers that send without
    /// end are then no more to memory than a few.
    static let budget = 16 << 20
    /// Memory for documents of such a size goes back to the system when they have been read: left
    /// to itself the allocator keeps several times what was ever needed at once.
    private static let largeBlock: Int32 = 1 << 20
    /// At the latest after so long it is seen whether there is anything to do; milliseconds.
    private static let longestWait: Int32 = 1000

    init(settings: FetchSettings) throws(FetchProblem) {
        guard ccurl_load() else {
            throw .noLibrary(name: String(cString: ccurl_library()))
        }
        ccurl_map_blocks(Self.largeBlock)
        guard let wakeUp = WakeUp(), let multi = MultiHandle(keeping: settings.mostAtOnce) else {
            throw .other(reason: "curl_multi_init")
        }
        executor = LoopExecutor(wakeUp: wakeUp)
        self.multi = multi
        self.settings = settings
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// The answer. Cancelling the task ends the transfer at once.
    func result(of request: TransferRequest) async -> TransferResult {
        let callOff = CallOff()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { start(request, callOff, $0) }
        } onCancel: {
            callOff.set()
            executor.wakeUp.signal()
        }
    }

    /// Says that a body has been read and its memory given back.
    func forget(_ response: TransferResponse) {
        unread -= response.body.count
    }

    private func start(
        _ request: TransferRequest, _ callOff: CallOff,
        _ continuation: CheckedContinuation<TransferResult, Never>
    ) {
        guard
            let transfer = Transfer(
                request, settings: settings,
                onNewConnection: request.nearest < .machine
                    && nearHosts.contains(request.address.host)),
            multi.add(transfer.easy)
        else {
            let problem = FetchProblem.other(reason: "curl_multi_add_handle")
            continuation.resume(
                returning: TransferResult(response: .failure(problem), received: 0))
            return
        }
        running[transfer.easy.pointer] = Running(
            transfer: transfer, isCalledOff: callOff, continuation: continuation)
        guard !isTurning else { return }
        isTurning = true
        enqueueTurn()
    }

    private func enqueueTurn() {
        executor.enqueueTurn { self.assumeIsolated { $0.turn() } }
    }

    /// Does what can be done and waits for more; then lets others at the queue and begins anew,
    /// for as long as there are transfers.
    private func turn() {
        endCalledOff()
        multi.perform()
        while let (handle, code) = multi.nextFinished() {
            end(handle) { $0.result(code) }
        }
        keepWithinBudget()
        guard !running.isEmpty else {
            isTurning = false
            return
        }
        multi.wait(for: executor.wakeUp, atMost: Self.longestWait)
        enqueueTurn()
    }

    private func endCalledOff() {
        for (handle, transfer) in running where transfer.isCalledOff.isSet {
            end(handle) { _ in TransferResult(response: .failure(.cancelled), received: 0) }
        }
    }

    private func end(
        _ handle: UnsafeMutableRawPointer, as result: (Transfer) -> TransferResult
    ) {
        guard let ended = running.removeValue(forKey: handle) else { return }
        multi.remove(ended.transfer.easy)
        if ended.transfer.hasBeenNear { nearHosts.insert(ended.transfer.request.address.host) }
        let result = result(ended.transfer)
        if case .success(let response) = result.response { unread += response.body.count }
        ended.continuation.resume(returning: result)
    }

    /// Beyond the budget all wait until what has come is read, and if nothing has come whole, the
    /// longest body alone goes on.
    private func keepWithinBudget() {
        let transfers = running.values.map(\.transfer)
        let held = transfers.reduce(unread) { $0 + $1.bodyCount }
        let longest = unread == 0 ? transfers.max { $0.bodyCount < $1.bodyCount } : nil
        for transfer in transfers {
            transfer.wait(held > Self.budget && transfer !== longest)
        }
    }
}

/// Says from any thread that nobody waits for a transfer any more.
private final class CallOff: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .acquiring) }

    func set() {
        flag.store(true, ordering: .releasing)
    }
}
