import CCurl

/// A handle of libcurl for many transfers, and the connections they leave open for one another.
final class MultiHandle {
    private let pointer: UnsafeMutableRawPointer

    /// Nil where memory fails.
    init?(keeping connections: Int) {
        guard let pointer = ccurl_multi_init() else { return nil }
        self.pointer = pointer
        ccurl_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, max(1, connections))
    }

    deinit {
        ccurl_multi_cleanup(pointer)
    }

    func add(_ easy: EasyHandle) -> Bool {
        ccurl_multi_add(pointer, easy.pointer) == CURLM_OK
    }

    func remove(_ easy: EasyHandle) {
        ccurl_multi_remove(pointer, easy.pointer)
    }

    /// Reads and writes all that can be without waiting.
    func perform() {
        var count: Int32 = 0
        ccurl_multi_perform(pointer, &count)
    }

    func nextFinished() -> (handle: UnsafeMutableRawPointer, code: CURLcode)? {
        var handle: UnsafeMutableRawPointer?
        var code = CURLE_OK
        guard ccurl_multi_finished(pointer, &handle, &code), let handle else { return nil }
        return (handle, code)
    }

    func wait(for wakeUp: WakeUp, atMost milliseconds: Int32) {
        ccurl_multi_poll(pointer, wakeUp.descriptor, milliseconds)
        wakeUp.clear()
    }
}
