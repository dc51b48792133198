import CCurl

/// A handle of libcurl for one transfer, and what it must keep while it runs.
final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private var lines: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>

    init?() {
        guard let pointer = ccurl_easy_init() else { return nil }
        self.pointer = pointer
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        ccurl_easy_cleanup(pointer)
        ccurl_list_free(lines)
        errorText.deallocate()
    }

    /// Sets everything but who is called back.
    func prepare(
        for request: TransferRequest, settings: FetchSettings, proxy: String?,
        onNewConnection: Bool
    ) {
        set(CURLOPT_URL, request.address.text)
        // A second guard: only addresses of these schemes get here.
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_USERAGENT, settings.userAgent)
        // All that the library can decompress.
        set(CURLOPT_ACCEPT_ENCODING, "")
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        set(CURLOPT_FRESH_CONNECT, onNewConnection ? 1 : 0)
        setLines([Array("Accept: \(request.accept)".utf8)] + request.validators.lines)
        setLimits(settings.limits, bytes: request.limit)
        // An empty proxy is none, whatever the environment says.
        set(CURLOPT_PROXY, proxy ?? "")
        set(CURLOPT_NOPROXY, "")
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if let login = request.login {
            set(CURLOPT_HTTPAUTH, ccurl_basic_or_digest)
            set(CURLOPT_USERNAME, login.user)
            set(CURLOPT_PASSWORD, login.password)
        }
    }

    /// What is told to `transfer` as it comes; it must outlive the handle's work.
    func call(back transfer: UnsafeMutableRawPointer) {
        ccurl_set_pointer(pointer, CURLOPT_ERRORBUFFER, errorText)
        ccurl_set_receiver(pointer, CURLOPT_HEADERFUNCTION, receiveHeader)
        ccurl_set_pointer(pointer, CURLOPT_HEADERDATA, transfer)
        ccurl_set_receiver(pointer, CURLOPT_WRITEFUNCTION, receiveBody)
        ccurl_set_pointer(pointer, CURLOPT_WRITEDATA, transfer)
        ccurl_set_opensocket(pointer, openSocket)
        ccurl_set_pointer(pointer, CURLOPT_OPENSOCKETDATA, transfer)
    }

    /// Reads no more for a time, or again.
    func pause(_ pauses: Bool) {
        ccurl_easy_pause(pointer, pauses ? CURLPAUSE_RECV : CURLPAUSE_CONT)
    }

    private func setLimits(_ limits: FetchLimits, bytes: Int) {
        set(CURLOPT_CONNECTTIMEOUT_MS, limits.connecting.milliseconds)
        set(CURLOPT_TIMEOUT_MS, limits.whole.milliseconds)
        set(CURLOPT_LOW_SPEED_LIMIT, 1)
        set(CURLOPT_LOW_SPEED_TIME, limits.idle.wholeSeconds)
        ccurl_set_size(pointer, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(bytes))
        // Signals are the process's own.
        set(CURLOPT_NOSIGNAL, 1)
        // A name that is being looked up is no reason to wait with giving up.
        set(CURLOPT_QUICK_EXIT, 1)
    }

    /// Header lines of the request, byte for byte; one that could end early or begin another is
    /// left out.
    private func setLines(_ all: [[UInt8]]) {
        for line in all where line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) {
            let text = line.map { CChar(bitPattern: $0) } + [0]
            if let longer = ccurl_list_append(lines, text) { lines = longer }
        }
        ccurl_set_list(pointer, CURLOPT_HTTPHEADER, lines)
    }

    private func set(_ option: CURLoption, _ value: Int) {
        ccurl_set_long(pointer, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        ccurl_set_string(pointer, option, value)
    }

    func long(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    func size(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return ccurl_get_size(pointer, info, &value) == CURLE_OK ? Int(value) : 0
    }

    func text(_ info: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        guard ccurl_get_string(pointer, info, &value) == CURLE_OK, let value else { return nil }
        return String(cString: value)
    }

    /// What the library says of the failure.
    func reason(_ code: CURLcode) -> String {
        let told = String(cString: errorText)
        if !told.isEmpty { return told }
        return ccurl_easy_strerror(code).map { String(cString: $0) } ?? ""
    }
}

private func transfer(_ context: UnsafeMutableRawPointer) -> Transfer {
    Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
}

private let receiveHeader: curl_write_callback = { bytes, size, count, context in
    guard let context else { return 0 }
    return transfer(context)
        .take(header: UnsafeRawBufferPointer(start: bytes, count: size * count))
}

private let receiveBody: curl_write_callback = { bytes, size, count, context in
    guard let context else { return 0 }
    return transfer(context).take(body: UnsafeRawBufferPointer(start: bytes, count: size * count))
}

private let openSocket: curl_opensocket_callback = { context, _, address in
    guard let context, let address else { return -1 }
    return transfer(context).socket(to: address)
}
