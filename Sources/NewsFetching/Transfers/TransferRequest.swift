import Articles

/// What is asked of a server once.
struct TransferRequest: Sendable {
    var address: FetchAddress
    /// Whom to log in as, where the server wants it.
    var login: FetchAddress.Login?
    /// The media types wanted, as HTTP has them.
    var accept: String
    var validators = Validators()
    /// The most bytes of the body, after decompression.
    var limit: Int
    /// No closer machine is connected to.
    var nearest = Reach.machine
}

/// What a server answered.
struct TransferResponse: Sendable {
    var status: Int
    var headers: ResponseHeaders
    /// Decompressed; of other answers than 2xx it is not kept.
    var body: [UInt8]
    /// The absolute address that a Location field leads to.
    var location: String?
    /// How near the machine was that answered.
    var reach: Reach
}

/// What came of a request, and the bytes that came over the network for it.
struct TransferResult: Sendable {
    var response: Result<TransferResponse, FetchProblem>
    var received: Int
}
