import Articles
import CCurl
import Glibc

/// One request under way. It lives on the queue of its loop; libcurl calls back there too.
final class Transfer {
    let request: TransferRequest
    let easy: EasyHandle
    private var headers = ResponseHeaders()
    /// Nil until there is any, and once it has been given up.
    private var body: BodyBuffer?
    /// Why it was broken off from here.
    private var breach: FetchProblem?
    /// The body of an error page was longer than is worth waiting for.
    private var isCutShort = false
    private var headerBytes = 0
    private var unkeptBytes = 0
    private let settings: FetchSettings
    private let isProxied: Bool
    private var isWaiting = false

    /// Of a body that is not kept this much is read, so that the connection can be used again.
    private static let mostUnkept = 64 << 10

    /// Whether it has connected to a machine that not everybody can reach.
    private(set) var hasBeenNear = false

    /// Nil where memory or the library fails. A connection that is open already will not do where
    /// it was not made with this request's `nearest` in mind.
    init?(_ request: TransferRequest, settings: FetchSettings, onNewConnection: Bool) {
        guard let easy = EasyHandle() else { return nil }
        let choice = ProxyChoice(
            configured: settings.proxy, environment: settings.environment)
        let proxy = choice.proxy(for: request.address)
        self.request = request
        self.easy = easy
        self.settings = settings
        isProxied = proxy != nil
        easy.prepare(
            for: request, settings: settings, proxy: proxy, onNewConnection: onNewConnection)
        easy.call(back: Unmanaged.passUnretained(self).toOpaque())
    }

    /// The bytes of the body so far.
    var bodyCount: Int { body?.count ?? 0 }

    /// Has the server wait with more of the body, or go on.
    func wait(_ waits: Bool) {
        guard waits != isWaiting else { return }
        isWaiting = waits
        easy.pause(waits)
    }

    /// What came of it, once libcurl is done with it.
    func result(_ code: CURLcode) -> TransferResult {
        let received = easy.size(CURLINFO_SIZE_DOWNLOAD_T) + easy.long(CURLINFO_HEADER_SIZE)
        guard code == CURLE_OK || isEnough(code) && breach == nil else {
            let failure = TransferFailure(
                code: code, host: request.address.shownHost, isProxied: isProxied,
                tunnelStatus: easy.long(CURLINFO_HTTP_CONNECTCODE), breach: breach,
                limit: request.limit, reason: easy.reason(code), limits: settings.limits,
                hasConnected: easy.size(CURLINFO_PRETRANSFER_TIME_T) > 0,
                milliseconds: easy.size(CURLINFO_TOTAL_TIME_T) / 1000)
            return TransferResult(response: .failure(failure.problem), received: received)
        }
        let response = TransferResponse(
            status: easy.long(CURLINFO_RESPONSE_CODE), headers: headers, body: body?.bytes ?? [],
            location: easy.text(CURLINFO_REDIRECT_URL), reach: reach)
        return TransferResult(response: .success(response), received: received)
    }

    /// Whether the transfer ended early because no more of it was wanted.
    private func isEnough(_ code: CURLcode) -> Bool {
        isCutShort || code == CURLE_FILESIZE_EXCEEDED && !keepsBody
    }

    /// What comes with a failure or a redirection is for people with browsers.
    private var keepsBody: Bool { (200..<300).contains(easy.long(CURLINFO_RESPONSE_CODE)) }

    private var reach: Reach {
        let named = settings.redirections.reach(ofHost: request.address.host)
        // The machine that was connected to is then the proxy.
        if isProxied { return named }
        return easy.text(CURLINFO_PRIMARY_IP).flatMap { IPAddress($0) }
            .map(settings.redirections.reach) ?? named
    }
}

/// What libcurl calls back.
extension Transfer {
    /// How many bytes of the line were taken: all or, to end the transfer, none.
    func take(header line: UnsafeRawBufferPointer) -> Int {
        headerBytes += line.count
        guard headerBytes <= settings.limits.headers else {
            breach = .tooLarge(limit: settings.limits.headers)
            return 0
        }
        headers.take(line: Array(line))
        return line.count
    }

    /// How many bytes were taken: all or, to end the transfer, none.
    func take(body bytes: UnsafeRawBufferPointer) -> Int {
        guard keepsBody else {
            unkeptBytes += bytes.count
            isCutShort = unkeptBytes > Self.mostUnkept
            return isCutShort ? 0 : bytes.count
        }
        guard let buffer = body ?? BodyBuffer(limit: request.limit) else { return 0 }
        guard buffer.append(bytes) else {
            breach = .tooLarge(limit: request.limit)
            body = nil
            return 0
        }
        body = buffer
        return bytes.count
    }

    /// A socket to the address; none where no redirection may lead there.
    func socket(to address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let family = address.pointee.family
        let type = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        let reach = IPAddress(address).map(settings.redirections.reach) ?? .machine
        hasBeenNear = hasBeenNear || reach > .everywhere
        // A proxy may be as near as it likes.
        let isAllowed = isProxied || reach <= request.nearest
        guard isAllowed else {
            breach = .forbiddenRedirection(to: request.address.text)
            return -1
        }
        return Glibc.socket(family, type, address.pointee.protocol)
    }
}

extension IPAddress {
    /// The address that libcurl is about to connect to.
    fileprivate init?(_ address: UnsafeMutablePointer<curl_sockaddr>) {
        // libcurl gives as much room after the head of the structure as the family needs.
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        let start = UnsafeRawPointer(address) + offset
        switch address.pointee.family {
        case AF_INET:
            let v4 = start.loadUnaligned(as: sockaddr_in.self)
            self.init(bytes: withUnsafeBytes(of: v4.sin_addr) { Array($0) })
        case AF_INET6:
            let v6 = start.loadUnaligned(as: sockaddr_in6.self)
            self.init(bytes: withUnsafeBytes(of: v6.sin6_addr) { Array($0) })
        default: return nil
        }
    }
}
