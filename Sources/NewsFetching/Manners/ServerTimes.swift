/// What an answer says of when to come again.
enum ServerTimes {
    /// However long a server asks to be left alone, it is asked again after a week: a slip of its
    /// clock should not silence it for years.
    static let longestRest: Int64 = 7 * day
    /// Pages of a day ago are not what a reader of news wants.
    static let longestFreshness: Int64 = day

    private static let day: Int64 = 86_400

    /// The moment that Retry-After names, in seconds or as a date (RFC 9110, 10.2.3); nil where it
    /// names none that lies ahead.
    static func rest(in headers: ResponseHeaders, at now: Int64) -> Int64? {
        guard let value = headers["Retry-After"] else { return nil }
        let seconds: Int64
        if value.allSatisfy({ (0x30...0x39).contains($0) }) {
            // More digits than a number holds are a long time too.
            seconds = decimal(value).map(Int64.init) ?? longestRest
        } else {
            guard let date = httpDate(value) else { return nil }
            seconds = date - serverClock(headers, at: now)
        }
        return seconds > 0 ? now + min(seconds, longestRest) : nil
    }

    /// For how many seconds the answer stays fresh by max-age or, without it, Expires
    /// (RFC 9111, 4.2.1); nil where it says nothing of that.
    static func freshness(of headers: ResponseHeaders, at now: Int64) -> Int64? {
        if let age = maxAge(headers.text("Cache-Control") ?? "") {
            return min(Int64(age), longestFreshness)
        }
        guard let expires = headers["Expires"].flatMap(httpDate) else { return nil }
        let seconds = expires - serverClock(headers, at: now)
        return seconds > 0 ? min(seconds, longestFreshness) : nil
    }

    /// Dates of a server are told by its own clock, which may be wrong.
    private static func serverClock(_ headers: ResponseHeaders, at now: Int64) -> Int64 {
        headers["Date"].flatMap(httpDate) ?? now
    }

    private static func maxAge(_ directives: String) -> Int? {
        for directive in directives.utf8.prefix(1024).split(separator: UInt8(ascii: ",")) {
            let parts = directive.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard parts.count == 2,
                trimmedSpace(Array(parts[0])).map(asciiSmall).elementsEqual("max-age".utf8)
            else { continue }
            let digits = trimmedSpace(Array(parts[1])).filter { $0 != UInt8(ascii: "\"") }
            if let seconds = decimal(digits) { return seconds }
        }
        return nil
    }
}
