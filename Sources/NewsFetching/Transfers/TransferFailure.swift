import Articles
import CCurl

/// Why libcurl gave a transfer up, as a fact.
struct TransferFailure {
    var code: CURLcode
    var host: String
    var isProxied: Bool
    /// What a proxy answered to being asked for a tunnel; 0 where none was.
    var tunnelStatus: Int
    /// Why it was broken off from here, if it was.
    var breach: FetchProblem?
    var limit: Int
    /// What the library says of it.
    var reason: String
    var limits: FetchLimits
    var hasConnected: Bool
    var milliseconds: Int

    var problem: FetchProblem {
        if let breach { return breach }
        if tunnelStatus != 0, !(200..<300).contains(tunnelStatus) { return .proxyFailed }
        switch code {
        case CURLE_URL_MALFORMAT: return .badAddress
        case CURLE_COULDNT_RESOLVE_HOST: return .nameNotResolved(host: host)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .proxyFailed
        case CURLE_COULDNT_CONNECT: return isProxied ? .proxyFailed : .cannotConnect(host: host)
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(seconds: deadline.wholeSeconds)
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(limit: limit)
        case CURLE_LOGIN_DENIED: return .loginWanted(status: 401)
        case _ where Self.earlyEnds.contains(code): return .closedEarly
        case _ where Self.distrusts.contains(code): return .notTrusted(reason: reason)
        default: return .other(reason: reason)
        }
    }

    private var deadline: Duration {
        if !hasConnected { return limits.connecting }
        let isOver = milliseconds + Self.earliness >= limits.whole.milliseconds
        return isOver ? limits.whole : limits.idle
    }

    /// The library may end a transfer so many milliseconds before its time.
    private static let earliness = 100

    private static let earlyEnds: [CURLcode] = [
        CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
        CURLE_HTTP2_STREAM,
    ]

    private static let distrusts: [CURLcode] = [
        CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
        CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CACERT_BADFILE,
        CURLE_SSL_INVALIDCERTSTATUS,
    ]
}
