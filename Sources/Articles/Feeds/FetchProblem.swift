/// Why nothing came from an address: facts, from which others make sentences.
package enum FetchProblem: Error, Hashable, Sendable, Codable {
    /// No http or https address.
    case badAddress
    case nameNotResolved(host: String)
    case cannotConnect(host: String)
    case proxyFailed
    /// What the library says of the certificate or the handshake.
    case notTrusted(reason: String)
    case timedOut(seconds: Int)
    /// The connection ended before all was there.
    case closedEarly
    case tooManyRedirections(limit: Int)
    /// A redirection to where no feed may lead: another scheme, this machine, the local network.
    case forbiddenRedirection(to: String)
    /// More bytes than the limit, after decompression.
    case tooLarge(limit: Int)
    /// 401 and 403: a name and password are wanted, or these are wrong.
    case loginWanted(status: Int)
    /// 404 and 410.
    case missing(status: Int)
    /// 429 and 503, with the moment the server named, if it named one.
    case askedToWait(status: Int, until: Int64?)
    case refused(status: Int)
    /// 200 and not one byte.
    case empty
    /// Something else than a feed, such as a page.
    case notAFeed
    /// The library that fetches is not installed.
    case noLibrary(name: String)
    case cancelled
    case other(reason: String)
}
