/// What is remembered of a feed from one check to the next. Moments are seconds since 1970.
package struct FeedState: Hashable, Sendable, Codable {
    package var status: FeedStatus
    package var lastCheck: Int64?
    /// When a check last brought anything new.
    package var lastChange: Int64?
    /// Not to be checked before this, unless by hand.
    package var nextCheck: Int64
    /// The validators of the last answer, byte for byte as they came.
    package var etag: [UInt8]?
    package var lastModified: [UInt8]?
    /// When the feed last came whole: a server that says "not modified" for ever is asked again.
    package var lastWhole: Int64?
    /// Checks in a row that have failed.
    package var failures: Int
    /// Who asked for rest where that was not the feed's own host but one it is redirected to.
    package var restingHost: String?
    /// Since when the address has answered 404.
    package var missingSince: Int64?
    package var move: Move?
    /// What the feed said when it last came whole.
    package var wishes: PublisherWishes?
    /// Bytes that came over the network, and bytes that need not come: answers of 304 count with
    /// the size of the last whole one.
    package var bytesReceived: Int64
    package var bytesSaved: Int64
    package var lastSize: Int64

    /// A permanent redirection that has not been seen often enough to be believed.
    package struct Move: Hashable, Sendable, Codable {
        package var target: String
        package var times: Int
        package var since: Int64

        package init(target: String, times: Int, since: Int64) {
            self.target = target
            self.times = times
            self.since = since
        }
    }

    package init(
        status: FeedStatus = .neverChecked, lastCheck: Int64? = nil, lastChange: Int64? = nil,
        nextCheck: Int64 = 0, etag: [UInt8]? = nil, lastModified: [UInt8]? = nil,
        lastWhole: Int64? = nil, failures: Int = 0, missingSince: Int64? = nil, move: Move? = nil,
        wishes: PublisherWishes? = nil, bytesReceived: Int64 = 0, bytesSaved: Int64 = 0,
        lastSize: Int64 = 0
    ) {
        self.status = status
        self.lastCheck = lastCheck
        self.lastChange = lastChange
        self.nextCheck = nextCheck
        self.etag = etag
        self.lastModified = lastModified
        self.lastWhole = lastWhole
        self.failures = failures
        self.missingSince = missingSince
        self.move = move
        self.wishes = wishes
        self.bytesReceived = bytesReceived
        self.bytesSaved = bytesSaved
        self.lastSize = lastSize
    }
}

/// What came of the last check of a feed.
package enum FeedStatus: Hashable, Sendable, Codable {
    case neverChecked
    case arrived(added: Int, updated: Int)
    case unchanged
    /// It will be tried again.
    case failed(FetchProblem)
    /// It is not tried again until the subscriber says so.
    case stopped(FetchProblem)
}
