import Articles
import Glibc

/// Minutes east of Greenwich where the user is, at a moment in seconds since 1970.
func localOffset(at instant: Int64) -> Int {
    var time = time_t(instant)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return 0 }
    return parts.tm_gmtoff / 60
}

/// The date on the user's own clock; a date that names no zone stays as the publisher tells it.
func localDate(_ date: ArticleDate) -> ArticleDate {
    date.moved(toOffset: localOffset(at: date.instant))
}

/// Seconds since 1970.
func secondsNow() -> Int64 {
    Int64(time(nil))
}

/// The time on the user's own clock.
func localNow() -> ArticleDate {
    localTime(secondsNow()) ?? .epoch
}

/// A moment in seconds since 1970 on the user's own clock; nil for years of five digits, which tell
/// nothing.
func localTime(_ instant: Int64) -> ArticleDate? {
    ArticleDate(instant: instant, offset: localOffset(at: instant))
}

extension SearchRequest {
    /// The same, with days that begin at midnight where the user is.
    var onLocalClock: SearchRequest {
        var request = self
        let year = localNow().year
        func offset(_ month: Int) -> Int? {
            ArticleDate(year: year, month: month, day: 1).map { localOffset(at: $0.instant) }
        }
        request.clock = SearchClock(winter: offset(1) ?? 0, summer: offset(7) ?? 0)
        return request
    }
}

extension HeadlineSource {
    var onLocalClock: HeadlineSource {
        if case .search(let request) = self { .search(request.onLocalClock) } else { self }
    }
}
