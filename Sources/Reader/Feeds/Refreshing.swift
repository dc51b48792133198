import Articles

/// When feeds are checked without being asked for.
package struct RefreshSchedule: Hashable, Sendable {
    package var onStart: Bool
    /// As soon as the time of one has come.
    package var whileReading: Bool

    package init(onStart: Bool, whileReading: Bool) {
        self.onStart = onStart
        self.whileReading = whileReading
    }

    package static let never = RefreshSchedule(onStart: false, whileReading: false)
}

/// Bringing in what is new, when somebody asks and when its time has come.
extension ReaderState {
    /// What the key of refreshing does: it begins, and pressed again it stops.
    mutating func refreshOrStop(_ scope: RefreshRequest.Scope) -> [Effect] {
        if refresh?.request.isByHand == true { return stopRefreshing() }
        return refresh(scope)
    }

    /// Begins; what runs on its schedule goes on behind it, so that none of it is lost.
    private mutating func refresh(_ scope: RefreshRequest.Scope) -> [Effect] {
        refreshes += 1
        let request = RefreshRequest(scope: scope, number: refreshes)
        refreshBehind = refresh
        refresh = Refresh(request)
        return [.refresh(request)]
    }

    /// Checks the feeds whose time has come, where none are being checked already.
    mutating func refreshWhatIsDue() -> [Effect] {
        refresh == nil ? refresh(.due) : []
    }

    mutating func stopRefreshing() -> [Effect] {
        let stopped = [refresh, refreshBehind].compactMap(\.self)
        guard !stopped.isEmpty else { return [] }
        (refresh, refreshBehind) = (nil, nil)
        let added = stopped.reduce(0) { $0 + $1.added }
        tell(
            wording.sentence(of: [
                added > 0 ? wording.counted(wording.articlesAdded, added) : nil,
                wording.feeds.refreshStopped,
            ]))
        let hasBrought = stopped.contains(where: \.hasBroughtAnything)
        return [.stopRefreshing] + (hasBrought ? renewed(byNews: added > 0) : [.loadFeeds])
    }

    /// Takes in what a refresh tells; one that has been stopped tells nothing any more.
    mutating func heed(_ news: RefreshNews, of request: RefreshRequest) -> [Effect] {
        guard let running = note(news, of: request) else { return [] }
        switch news {
        case .began, .heldBack, .asking, .pages: return []
        case .checked(let id, _, let status):
            feedList.note(status, of: id)
            // What has come is seen at once, but no list is read while it is being read.
            guard status.hasBroughtAnything, asked[.reload] == nil else { return [] }
            return renewed(byNews: running.added > 0).filter { $0 != .loadFeeds }
        case .failed(let detail):
            failed(.refresh(request), detail)
            return running.hasBroughtAnything
                ? renewed(byNews: running.added > 0) : [.loadFeeds]
        case .ended:
            leave(request)
            return end(of: running)
        }
    }

    /// The refresh that tells it, with that noted; nil where it is not under way.
    private mutating func note(_ news: RefreshNews, of request: RefreshRequest) -> Refresh? {
        if refresh?.request == request {
            refresh?.note(news)
            return refresh
        }
        guard refreshBehind?.request == request else { return nil }
        refreshBehind?.note(news)
        return refreshBehind
    }

    /// A refresh is over, if it was under way; what goes on behind it is seen again.
    @discardableResult
    mutating func leave(_ request: RefreshRequest) -> Bool {
        if refreshBehind?.request == request {
            refreshBehind = nil
        } else if refresh?.request == request {
            (refresh, refreshBehind) = (refreshBehind, nil)
        } else {
            return false
        }
        return true
    }

    private mutating func end(of refresh: Refresh) -> [Effect] {
        if refresh.done > 0 { lastRefresh = today }
        if refresh.request.isByHand {
            tell(outcome(of: refresh), isError: refresh.done > 0 && refresh.failed == refresh.done)
        } else if refresh.added > 0, self.refresh == nil {
            tell(wording.counted(wording.articlesAdded, refresh.added))
        }
        if refresh.hasBroughtAnything { return renewed(byNews: refresh.added > 0) }
        return refresh.done > 0 ? [.loadFeeds] : []
    }

    /// What came of a refresh that somebody waited for.
    private func outcome(of refresh: Refresh) -> String {
        let words = wording.feeds
        if refresh.subscribed == 0 { return "\(words.noFeeds). \(words.howToAdd)" }
        guard refresh.done > 0 else { return whyNoneWasAsked(refresh) }
        if case .feed = refresh.request.scope, let last = refresh.last {
            return "\(last.title): \(wording.briefly(last.status))"
        }
        let added =
            refresh.added > 0 ? wording.counted(wording.articlesAdded, refresh.added) : nil
        if refresh.failed == 0 { return added ?? words.nothingNew }
        if refresh.failed == refresh.done, refresh.done > 1 {
            let problem = refresh.commonProblem.map { wording.words(for: $0).sentence }
            return withFeedsKey(problem ?? words.noneRefreshed)
        }
        return withFeedsKey(
            wording.sentence(of: [added, wording.counted(words.feedsFailed, refresh.failed)]))
    }

    private func whyNoneWasAsked(_ refresh: Refresh) -> String {
        if refresh.taken > 0 { return wording.feeds.alreadyBeingChecked }
        return refresh.resting.map { wording.sentence(for: .failed($0), today: today) }
            ?? wording.feeds.justChecked
    }

    /// A sentence about feeds, and the key that shows which ones.
    private func withFeedsKey(_ sentence: String) -> String {
        guard !isInFeeds, let key = keyMap.keys(for: .feeds).first else { return sentence }
        return "\(sentence) — \(wording.name(of: key)): \(wording.words(for: .feeds).hint)"
    }
}

extension FeedStatus {
    fileprivate var hasBroughtAnything: Bool {
        if case .arrived(let added, let updated) = self { added > 0 || updated > 0 } else { false }
    }
}

extension Refresh {
    /// Whether the cache holds other articles than before.
    var hasBroughtAnything: Bool { added > 0 || updated > 0 }
}
