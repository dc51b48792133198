import Testing

@testable import NewsFetching

@Suite struct ServerTimesTests {
    /// Sun, 06 Nov 1994 08:49:37 GMT
    private let now: Int64 = 784_111_777

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994", "sun, 6 nov 1994 08:49:37 utc",
        "Sun, 06 Nov 1994 08:49:37 +0000",
    ])
    func allFormsOfDatesAreRead(_ text: String) {
        #expect(httpDate(Array(text.utf8)) == now)
    }

    @Test(arguments: [
        "", "0", "-1", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
        "Sun, 06 Nov 1994 08:49:37 PST", "1994-11-06T08:49:37Z", "Sun Nov 6 1994",
        "Sun, 06 Nov 1994 99:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
    ])
    func whatIsNoDateIsNone(_ text: String) {
        #expect(httpDate(Array(text.utf8)) == nil)
    }

    @Test(
        arguments: [
            ("120", 120), ("0", nil), ("-5", nil), ("soon", nil),
            ("Sun, 06 Nov 1994 08:51:37 GMT", 120), ("Sun, 06 Nov 1994 08:47:37 GMT", nil),
            ("99999999999999999999999", 7 * 86_400), ("Fri, 31 Dec 2099 00:00:00 GMT", 7 * 86_400),
        ] as [(String, Int64?)])
    func retryAfterComesInTwoForms(_ value: String, _ seconds: Int64?) {
        let headers = ResponseHeaders([("Retry-After", value)])
        #expect(ServerTimes.rest(in: headers, at: now) == seconds.map { now + $0 })
    }

    @Test func datesAreToldByTheClockOfTheServer() {
        let headers = ResponseHeaders([
            ("Date", "Sun, 06 Nov 1994 10:00:00 GMT"),
            ("Retry-After", "Sun, 06 Nov 1994 10:01:00 GMT"),
            ("Expires", "Sun, 06 Nov 1994 10:30:00 GMT"),
        ])
        #expect(ServerTimes.rest(in: headers, at: now) == now + 60)
        #expect(ServerTimes.freshness(of: headers, at: now) == 1800)
    }

    @Test(
        arguments: [
            ("max-age=600", 600), ("public, Max-Age=\"60\"", 60), ("s-maxage=5, max-age = 7", 7),
            ("max-age=31536000", 86_400), ("no-cache", nil), ("max-age=soon", nil), ("", nil),
            ("max-age=0", 0),
        ] as [(String, Int64?)])
    func maxAgeIsFreshnessOfADayAtMost(_ value: String, _ seconds: Int64?) {
        let headers = ResponseHeaders([("Cache-Control", value)])
        #expect(ServerTimes.freshness(of: headers, at: now) == seconds)
    }

    @Test func expiresCountsOnlyWithoutMaxAge() {
        let expires = ("Expires", "Sun, 06 Nov 1994 09:49:37 GMT")
        let both = ResponseHeaders([expires, ("Cache-Control", "max-age=60")])
        #expect(ServerTimes.freshness(of: ResponseHeaders([expires]), at: now) == 3600)
        #expect(ServerTimes.freshness(of: both, at: now) == 60)
        #expect(ServerTimes.freshness(of: ResponseHeaders([("Expires", "0")]), at: now) == nil)
    }

    @Test func headersAreThoseOfTheLastAnswer() {
        var headers = ResponseHeaders()
        for line in [
            "HTTP/1.1 401 No\r\n", "ETag: \"a\"\r\n", "\r\n", "HTTP/1.1 200 OK\r\n",
            "no field\r\n", "LAST-modified:  \u{fc}ber \r\n", "\r\n",
        ] {
            headers.take(line: Array(line.utf8))
        }
        #expect(headers["ETag"] == nil)
        #expect(headers["last-modified"] == Array("\u{fc}ber".utf8))
    }
}
