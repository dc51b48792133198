import Articles

/// By what a server tells that nothing has changed (RFC 9110, 13.1), byte for byte as it came.
struct Validators: Hashable, Sendable {
    var etag: [UInt8]?
    var lastModified: [UInt8]?

    /// A feed that has only ever answered "not modified" for so long is asked for whole: some
    /// servers never say anything else again; seconds.
    private static let longestTrust: Int64 = 8 * 24 * 3600

    init() {}

    /// What to send with the next request: none where the feed is to come whole.
    init(toSendFor state: FeedState, at now: Int64) {
        guard let whole = state.lastWhole, whole <= now, whole > now - Self.longestTrust else {
            return
        }
        etag = state.etag
        lastModified = state.lastModified
    }

    /// Those of an answer.
    init(of headers: ResponseHeaders) {
        etag = headers["ETag"]
        lastModified = headers["Last-Modified"]
    }

    /// Those to keep after "not modified": each that came, and of the others what was known.
    func filled(from state: FeedState) -> Validators {
        var filled = self
        filled.etag = etag ?? state.etag
        filled.lastModified = lastModified ?? state.lastModified
        return filled
    }

    var isEmpty: Bool { etag == nil && lastModified == nil }

    /// The header lines of the request.
    var lines: [[UInt8]] {
        let match = etag.map { Array("If-None-Match: ".utf8) + $0 }
        let since = lastModified.map { Array("If-Modified-Since: ".utf8) + $0 }
        return [match, since].compactMap { $0 }
    }
}
