package import Articles

/// Checks feeds, each with its own outcome, and ends when all are done. Cancelling the task that
/// reads the stream stops everything at once. Of large documents the next comes only when the one
/// before is no longer kept.
///
/// Hosts are asked side by side, the feeds of one host one after another. `resting` are hosts
/// that want no requests until a moment, see `restingHosts`; `clock` tells the seconds since
/// 1970, `chance` a number from 0 to 1.
package func visit(
    _ requests: [FeedRequest], settings: FetchSettings, resting: [String: HostRest] = [:],
    clock: @escaping @Sendable () -> Int64,
    chance: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
) -> AsyncStream<FetchEvent> {
    EventTeller.stream { teller in
        await visitAll(
            requests, settings: settings, resting: resting, clock: clock, chance: chance,
            teller: teller)
    }
}

/// Seconds after which visits of all these feeds are over, even where no server answers: as many
/// rounds as there are hosts for each transfer at once, and of the longest there is the host with
/// the most feeds, which are asked for one after another.
package func longestVisits(of feeds: [Feed], settings: FetchSettings) -> Int64 {
    let lanes = lanes(of: feeds) { FetchAddress($0.url)?.host }
    let longest = lanes.map(\.count).max() ?? 0
    let rounds = feeds.count / max(1, settings.mostAtOnce) + longest + 1
    return Int64(rounds) * Int64(settings.limits.whole.wholeSeconds)
}

private func visitAll(
    _ requests: [FeedRequest], settings: FetchSettings, resting: [String: HostRest],
    clock: @escaping @Sendable () -> Int64, chance: @escaping @Sendable () -> Double,
    teller: EventTeller<FetchEvent>
) async {
    let visitor: Visitor
    do {
        let fetcher = try Fetcher(settings: settings, clock: clock)
        visitor = Visitor(
            fetcher: fetcher, reader: FeedReader(), room: ReadingRoom(limit: settings.limits.kept),
            chance: chance, teller: teller)
    } catch {
        for request in requests {
            await teller.tell(.visited(FeedVisit(request.feed, failedBefore: error)))
        }
        return
    }
    await settings.turns.letRest(resting)
    let lanes = lanes(of: requests) { FetchAddress($0.feed.url)?.host }
    await forEach(lanes, atOnce: settings.mostAtOnce) { lane in
        for request in lane where !Task.isCancelled { await visitor.visit(request) }
    }
}
