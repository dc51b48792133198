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

    /// Begins; a refresh that runs on its schedule gives way.
    private mutating func refresh(_ scope: RefreshRequest.Scope) -> [Effect] {
        refreshes += 1
        let request = RefreshRequest(scope: scope, number: refreshes)
        refresh = Refresh(request)
        return [.refresh(request)]
    }

    /// Checks the feeds whose time has come, where none are being checked already.
    mutating func refreshWhatIsDue() -> [Effect] {
        refresh == nil ? refresh(.due) : []
    }

    mutating func stopRefreshing() -> [Effect] {
        guard let stopped = refresh else { return [] }
        refresh = nil
        tell(
            wording.sentence(of: [
                stopped.added > 0 ? wording.counted(wording.articlesAdded, stopped.added) : nil,
                wording.feeds.refreshStopped,
            ]))
        return [.stopRefreshing] + (stopped.hasBroughtAnything ? renewed() : [.loadFeeds])
    }

    /// Takes in what a refresh tells; one that has been stopped tells nothing any more.
    mutating func heed(_ news: RefreshNews, of request: RefreshRequest) -> [Effect] {
        guard var running = refresh, running.request == request else { return [] }
        running.note(news)
        refresh = running
        switch news {
        case .began, .asking, .pages: return []
        case .checked(let id, _, let status):
            feedList.note(status, of: id)
            // What has come is seen at once, but no list is read while it is being read.
            guard status.hasBroughtAnything, asked[.reload] == nil else { return [] }
            return renewed().filter { $0 != .loadFeeds }
        case .failed(let detail):
            failed(.refresh(request), detail)
            return running.hasBroughtAnything ? renewed() : [.loadFeeds]
        case .ended:
            refresh = nil
            return end(of: running)
        }
    }

    private mutating func end(of refresh: Refresh) -> [Effect] {
        if refresh.done > 0 { lastRefresh = today }
        if refresh.request.isByHand {
            tell(outcome(of: refresh), isError: refresh.done > 0 && refresh.failed == refresh.done)
        } else if refresh.added > 0 {
            tell(wording.counted(wording.articlesAdded, refresh.added))
        }
        if refresh.hasBroughtAnything { return renewed() }
        return refresh.done > 0 ? [.loadFeeds] : []
    }

    /// What came of a refresh that somebody waited for.
    private func outcome(of refresh: Refresh) -> String {
        let words = wording.feeds
        if refresh.subscribed == 0 { return "\(words.noFeeds). \(words.howToAdd)" }
        guard refresh.done > 0 else { return words.justChecked }
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
