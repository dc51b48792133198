import Articles

/// Fetches addresses with all the manners: in turn at each host, along redirections that are
/// allowed, and not where rest is wanted.
struct Fetcher: Sendable {
    let settings: FetchSettings
    let loop: TransferLoop
    var turns: HostTurns { settings.turns }
    let clock: @Sendable () -> Int64

    init(
        settings: FetchSettings, clock: @escaping @Sendable () -> Int64
    ) throws(FetchProblem) {
        self.settings = settings
        self.clock = clock
        loop = try TransferLoop(settings: settings)
    }

    /// What is wanted of an address.
    struct Errand: Sendable {
        var address: FetchAddress
        var login: FetchAddress.Login?
        var accept: String
        var validators = Validators()
        /// The most bytes of the body.
        var limit: Int
        /// Between the end of another request to the host and this one.
        var pause: Duration?
        /// The closest place it may lead to.
        var nearest = Reach.machine
    }

    /// What an errand brought, and how it went there.
    struct Outcome: Sendable {
        var response: Result<TransferResponse, FetchProblem>
        /// Where it ended.
        var address: FetchAddress
        /// Where the permanent redirections from the first address on led.
        var movedTo: FetchAddress?
        var received = 0
    }

    func outcome(of errand: Errand) async -> Outcome {
        var outcome = Outcome(response: .failure(.cancelled), address: errand.address)
        var nearest = errand.nearest
        var isPermanent = true
        var hops = 0
        guard settings.redirections.reach(ofHost: errand.address.host) <= nearest else {
            outcome.response = .failure(.forbiddenRedirection(to: errand.address.text))
            return outcome
        }
        while !Task.isCancelled {
            let result = await result(
                of: errand, at: outcome.address, nearest: nearest)
            outcome.response = result.response
            outcome.received += result.received
            guard case .success(let response) = result.response, response.isRedirection,
                let location = response.location
            else { return outcome }
            if hops == 0 { nearest = min(nearest, response.reach) }
            switch settings.redirections.target(of: location, hops: hops, nearest: nearest) {
            case .failure(let problem):
                outcome.response = .failure(problem)
                return outcome
            case .success(let target):
                isPermanent = isPermanent && [301, 308].contains(response.status)
                if isPermanent { outcome.movedTo = target }
                outcome.address = target
                hops += 1
            }
        }
        outcome.response = .failure(.cancelled)
        return outcome
    }

    /// Says that the body has been read, and that others may take its room.
    func forget(_ response: TransferResponse) async {
        await loop.forget(response)
    }

    private func result(
        of errand: Errand, at address: FetchAddress, nearest: Reach
    ) async -> TransferResult {
        let host = address.host
        await turns.take(host, pause: errand.pause)
        let result = await resultInTurn(
            of: errand, at: address, nearest: nearest)
        await turns.give(host)
        return result
    }

    private func resultInTurn(
        of errand: Errand, at address: FetchAddress, nearest: Reach
    ) async -> TransferResult {
        guard !Task.isCancelled else {
            return TransferResult(response: .failure(.cancelled), received: 0)
        }
        if let rest = await turns.rest(of: address.host, at: clock()) {
            return TransferResult(response: .failure(rest.problem), received: 0)
        }
        let request = TransferRequest(
            address: address, login: errand.address.sharesLogin(with: address) ? errand.login : nil,
            accept: errand.accept, validators: errand.validators, limit: errand.limit,
            nearest: nearest)
        let result = await loop.result(of: request)
        if case .success(let response) = result.response, [429, 503].contains(response.status),
            let until = ServerTimes.rest(in: response.headers, at: clock())
        {
            await turns.letRest([
                address.host: HostRest(status: response.status, until: until)
            ])
        }
        return result
    }
}

extension TransferResponse {
    fileprivate var isRedirection: Bool { [301, 302, 303, 307, 308].contains(status) }

    /// What a status that brings no body means; nil for one that does, and for 304.
    func problem(at now: Int64) -> FetchProblem? {
        switch status {
        case 304: nil
        case 200, 203: body.isEmpty ? .empty : nil
        case 204, 205: .empty
        case 401, 403: .loginWanted(status: status)
        case 404, 410: .missing(status: status)
        case 429, 503:
            .askedToWait(status: status, until: ServerTimes.rest(in: headers, at: now))
        default: .refused(status: status)
        }
    }
}
