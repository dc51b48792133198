import Articles
import Ingest

/// Checks one feed after another.
struct Visitor: Sendable {
    let fetcher: Fetcher
    let reader: FeedReader
    let room: ReadingRoom
    let chance: @Sendable () -> Double
    let teller: EventTeller<FetchEvent>

    private static let accept =
        "application/rss+xml, application/atom+xml, application/feed+json, "
        + "application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"

    func visit(_ request: FeedRequest) async {
        let feed = request.feed
        guard mayCheck(feed, at: fetcher.clock(), isByHand: request.isByHand) else {
            await teller.tell(.visited(FeedVisit(feed: feed.id, state: feed.state, bytes: 0)))
            return
        }
        guard let address = FetchAddress(feed.url) else {
            await teller.tell(.visited(visit(of: feed, .failed(.badAddress), bytes: 0)))
            return
        }
        if let rest = await fetcher.turns.rest(of: address.host, at: fetcher.clock()) {
            let state = feed.state(
                whileHostRests: rest, at: fetcher.clock(), chance: chance())
            await teller.tell(
                .visited(
                    FeedVisit(feed: feed.id, state: state, problem: rest.problem, bytes: 0)))
            return
        }
        await teller.tell(.started(feed.id))
        let errand = Fetcher.Errand(
            address: address, login: login(for: request, at: address), accept: Self.accept,
            validators: Validators(toSendFor: feed.state, at: fetcher.clock()),
            limit: fetcher.settings.limits.feed)
        let outcome = await fetcher.outcome(of: errand)
        let place = await place(for: outcome)
        let (answer, document) = await answer(outcome, to: errand, of: feed)
        guard !Task.isCancelled else { return }
        var visit = visit(of: feed, answer, bytes: outcome.received)
        visit.noteRest(at: outcome.address, of: address)
        visit.document = document
        visit.place = place
        visit.follow(
            outcome.movedTo, from: address, hasLogin: errand.login != nil, at: fetcher.clock())
        await teller.tell(.visited(visit))
    }

    private func place(for outcome: Fetcher.Outcome) async -> ReadingRoom.Place? {
        guard case .success(let response) = outcome.response else { return nil }
        return await room.place(for: response.body.count)
    }

    private func login(for request: FeedRequest, at address: FetchAddress) -> FetchAddress.Login? {
        guard let user = request.feed.settings.user ?? address.login?.user else { return nil }
        let password = request.password ?? address.login?.password ?? ""
        return FetchAddress.Login(user: user, password: password)
    }

    private func visit(of feed: Feed, _ answer: VisitAnswer, bytes: Int) -> FeedVisit {
        let state = feed.state(
            after: answer, at: fetcher.clock(), interval: fetcher.settings.interval,
            received: bytes, chance: chance())
        var visit = FeedVisit(feed: feed.id, state: state, bytes: bytes)
        if case .failed(let problem) = answer { visit.problem = problem }
        return visit
    }

    /// What the outcome says of the feed, and the feed itself where it came.
    private func answer(
        _ outcome: Fetcher.Outcome, to errand: Fetcher.Errand, of feed: Feed
    ) async -> (VisitAnswer, FeedDocument?) {
        let response: TransferResponse
        switch outcome.response {
        case .failure(let problem): return (.failed(problem), nil)
        case .success(let came): response = came
        }
        let read = await answer(response, to: errand, of: feed, from: outcome)
        await fetcher.forget(response)
        return read
    }

    private func answer(
        _ response: TransferResponse, to errand: Fetcher.Errand, of feed: Feed,
        from outcome: Fetcher.Outcome
    ) async -> (VisitAnswer, FeedDocument?) {
        if let problem = response.problem(at: fetcher.clock()) { return (.failed(problem), nil) }
        if response.status == 304 {
            // Not modified since when, if nothing was said of that?
            let isAnswer = !errand.validators.isEmpty
            return (isAnswer ? .notModified(response.headers) : .failed(.refused(status: 304)), nil)
        }
        let page = FetchedPage(response, of: outcome, lastingURL: feed.url)
        switch await reader.document(page, charset: feed.settings.charset) {
        case .failure(let problem): return (.failed(problem), nil)
        case .success(let document):
            let answer = VisitAnswer.whole(
                response.headers, wishes: document.wishes, size: outcome.received)
            return (answer, document)
        }
    }
}

extension FeedVisit {
    /// Of a feed that could not even be asked for.
    init(_ feed: Feed, failedBefore problem: FetchProblem) {
        var state = feed.state
        state.status = .failed(problem)
        self.init(feed: feed.id, state: state, problem: problem, bytes: 0)
    }

    /// Notes which host asked for rest: the others of the feed's own host need not have it.
    fileprivate mutating func noteRest(at end: FetchAddress, of address: FetchAddress) {
        guard case .askedToWait = problem, end.host != address.host else { return }
        state.restingHost = end.host
    }

    /// Believes or doubts a permanent redirection.
    fileprivate mutating func follow(
        _ target: FetchAddress?, from address: FetchAddress, hasLogin: Bool, at now: Int64
    ) {
        // A failure tells nothing of where the feed is.
        guard problem == nil else { return }
        let move = PermanentMove(
            from: address, to: target, hasLogin: hasLogin, hasCome: document != nil,
            known: state.move, at: now)
        switch move {
        case .none: state.move = nil
        case .doubted(let move): state.move = move
        case .believed(let target):
            state.move = nil
            newAddress = target
        }
    }
}
