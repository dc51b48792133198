/// A day, or a moment of a day, as a publisher states it: the page that gives no time keeps none.
package struct ArticleDate: Hashable, Sendable {
    package struct Time: Hashable, Sendable {
        package let hour: Int
        package let minute: Int
        package let second: Int
        /// Minutes east of Greenwich; nil where the publisher names no zone.
        package let offset: Int?
    }

    package let year: Int
    package let month: Int
    package let day: Int
    package let time: Time?

    /// The day that clocks of computers count from.
    package static let epoch = ArticleDate(validYear: 1970, month: 1, day: 1)

    private init(validYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
        self.time = nil
    }

    /// Nil for a day that is in no calendar.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// Nil for a day in no calendar or a time on no clock; `offset` in minutes east of Greenwich.
    package init?(
        year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0, offset: Int?
    ) {
        guard let date = ArticleDate(year: year, month: month, day: day),
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            (-1439...1439).contains(offset ?? 0)
        else { return nil }
        self.year = date.year
        self.month = date.month
        self.day = date.day
        // A leap second is told as the one before it, as clocks without leap seconds do.
        self.time = Time(hour: hour, minute: minute, second: min(second, 59), offset: offset)
    }

    /// The moment `instant` (seconds since 1970) on a clock `offset` minutes east of Greenwich.
    package init?(instant: Int64, offset: Int) {
        guard (-1439...1439).contains(offset), instant.magnitude < 400_000_000_000
        else { return nil }
        let local = Int(instant) + offset * 60
        let days = Self.floorDivide(local, 86_400)
        let second = local - days * 86_400
        let (year, month, day) = Self.civil(daysSince1970: days)
        self.init(
            year: year, month: month, day: day, hour: second / 3600, minute: second / 60 % 60,
            second: second % 60, offset: offset)
    }

    /// Seconds since 1970. A day without a time counts as its noon, a time without a zone as
    /// Greenwich time: the middle of what it can mean.
    package var instant: Int64 {
        let days = Int64(Self.daysSince1970(year: year, month: month, day: day))
        guard let time else { return days * 86_400 + 43_200 }
        let seconds = time.hour * 3600 + time.minute * 60 + time.second
        return days * 86_400 + Int64(seconds - (time.offset ?? 0) * 60)
    }

    /// The same day without the time.
    package var dayAlone: ArticleDate {
        ArticleDate(year: year, month: month, day: day) ?? self
    }

    /// The same moment on a clock `offset` minutes east of Greenwich; what has no zone of its own
    /// stays as it is.
    package func moved(toOffset offset: Int) -> ArticleDate {
        guard time?.offset != nil else { return self }
        return ArticleDate(instant: instant, offset: offset) ?? self
    }

    /// Whole days from this day to `other`, by the calendar each is told in.
    package func days(until other: ArticleDate) -> Int {
        Self.daysSince1970(year: other.year, month: other.month, day: other.day)
            - Self.daysSince1970(year: year, month: month, day: day)
    }
}

extension ArticleDate {
    static func days(inMonth month: Int, of year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
        return switch month {
        case 2: isLeap ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days in the proleptic Gregorian calendar, counted in 400-year cycles that begin in March.
    static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let cycle = floorDivide(year, 400)
        let yearOfCycle = year - cycle * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return cycle * 146_097 + dayOfCycle - 719_468
    }

    static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let days = days + 719_468
        let cycle = floorDivide(days, 146_097)
        let dayOfCycle = days - cycle * 146_097
        let yearOfCycle =
            (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func floorDivide(_ a: Int, _ b: Int) -> Int {
        a % b < 0 ? a / b - 1 : a / b
    }
}
