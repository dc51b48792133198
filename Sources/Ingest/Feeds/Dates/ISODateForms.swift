import Articles

/// A date of the ISO 8601 family and W3C's profile of it: calendar, ordinal and week dates, with
/// hyphens or without, whole or cut short, alone or with a time and zone.
func isoFamilyDate(_ scalars: [Unicode.Scalar]) -> ArticleDate? {
    var scan = ISOScan(rest: scalars[...])
    guard let day = scan.day() else { return nil }
    if scan.rest.isEmpty { return day }
    guard scan.takeTimeMark(), let clock = scan.clock() else { return nil }
    scan.skipSpaces()
    if scan.rest.isEmpty { return day.with(clock, offset: nil) }
    guard let offset = scan.offset(), scan.rest.isEmpty else { return nil }
    return day.with(clock, offset: offset)
}

private struct ISOScan {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func day() -> ArticleDate? {
        // «-03-12» and «-0312» leave out the century.
        let lacksCentury = take("-")
        let digits = rest.prefix { $0.isDigit }
        rest = rest[digits.endIndex...]
        if lacksCentury { return yearAndMonth(digits) }
        switch digits.count {
        case 2: return shortDay(digits)
        case 4: return day(of: decimal(digits))
        case 5: return ordinal(wholeYear(digits.prefix(2)), decimal(digits.dropFirst(2)))
        case 6:
            return date(
                wholeYear(digits.prefix(2)), decimal(digits.dropFirst(2).prefix(2)),
                decimal(digits.suffix(2)))
        case 7: return ordinal(decimal(digits.prefix(4)), decimal(digits.dropFirst(4)))
        case 8: return compactDay(digits)
        case 12, 14:
            // The time goes on without a mark: «20220201140205».
            rest = ["t"] + digits.dropFirst(8) + rest
            return compactDay(digits.prefix(8))
        default: return nil
        }
    }

    /// What follows a year of four digits.
    private mutating func day(of year: Int?) -> ArticleDate? {
        guard let year else { return nil }
        if take("w") { return week(of: year, isHyphened: false) }
        guard take("-") else { return ArticleDate(year: year, month: 1, day: 1) }
        if take("w") { return week(of: year, isHyphened: true) }
        let digits = takeDigits()
        switch digits.count {
        case 2:
            guard take("-") else { return date(year, decimal(digits), 1) }
            return takeNumber(digits: 2).flatMap { date(year, decimal(digits), $0) }
        // Three digits are a day of the year, unless a day of the month follows: an old generator
        // wrote months with a needless zero.
        case 3 where take("-"):
            return takeNumber(digits: 2).flatMap { date(year, decimal(digits), $0) }
        case 3: return ordinal(year, decimal(digits))
        default: return nil
        }
    }

    private mutating func week(of year: Int, isHyphened: Bool) -> ArticleDate? {
        let digits = takeDigits()
        guard digits.count == 2 || (digits.count == 3 && !isHyphened),
            let week = decimal(digits.prefix(2)), (1...53).contains(week)
        else { return nil }
        var weekday = decimal(digits.dropFirst(2)) ?? 1
        if isHyphened, take("-") {
            guard let number = takeNumber(digits: 1) else { return nil }
            weekday = number
        }
        guard (1...7).contains(weekday) else { return nil }
        // The first week is the one with the fourth of January.
        guard let fourth = ArticleDate(year: year, month: 1, day: 4) else { return nil }
        let daysSinceMonday = (ArticleDate.epoch.days(until: fourth) + 3) % 7
        let monday = 3 - (daysSinceMonday + 7) % 7
        return dayOfYear(year, plus: monday + (week - 1) * 7 + weekday - 1)
    }

    /// «03-12-31», which begins with the year.
    private mutating func shortDay(_ year: ArraySlice<Unicode.Scalar>) -> ArticleDate? {
        guard take("-"), let month = takeNumber(digits: 2), take("-"),
            let day = takeNumber(digits: 2)
        else { return nil }
        return date(wholeYear(year), month, day)
    }

    private mutating func yearAndMonth(_ digits: ArraySlice<Unicode.Scalar>) -> ArticleDate? {
        if digits.count == 4 {
            return date(wholeYear(digits.prefix(2)), decimal(digits.suffix(2)), 1)
        }
        guard digits.count == 2, take("-"), let month = takeNumber(digits: 2) else { return nil }
        return date(wholeYear(digits), month, 1)
    }

    private func compactDay(_ digits: ArraySlice<Unicode.Scalar>) -> ArticleDate? {
        date(
            decimal(digits.prefix(4)), decimal(digits.dropFirst(4).prefix(2)),
            decimal(digits.suffix(2)))
    }

    private func date(_ year: Int?, _ month: Int?, _ day: Int?) -> ArticleDate? {
        guard let year, let month, let day else { return nil }
        return ArticleDate(year: year, month: month, day: day)
    }

    private func ordinal(_ year: Int?, _ day: Int?) -> ArticleDate? {
        guard let year, let day, (1...366).contains(day),
            let date = dayOfYear(year, plus: day - 1), date.year == year
        else { return nil }
        return date
    }

    private func wholeYear(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
        decimal(digits).map { Ingest.wholeYear(ofTwoDigits: $0) }
    }

    mutating func takeTimeMark() -> Bool {
        if take("t") { return true }
        guard rest.first?.isSpace == true else { return false }
        skipSpaces()
        return true
    }

    /// Hours with minutes and seconds or without, a fraction left out.
    mutating func clock() -> FeedClock? {
        let digits = takeDigits()
        if digits.count == 4 || digits.count == 6 {
            guard let hour = decimal(digits.prefix(2)),
                let minute = decimal(digits.dropFirst(2).prefix(2))
            else { return nil }
            skipFraction()
            return FeedClock(
                hour: hour, minute: minute, second: decimal(digits.dropFirst(4)) ?? 0)
        }
        guard digits.count == 2, let hour = decimal(digits) else { return nil }
        guard take(":") else { return FeedClock(hour: hour, minute: 0) }
        guard let minute = takeNumber(digits: 2) else { return nil }
        guard take(":") else { return FeedClock(hour: hour, minute: minute) }
        guard let second = takeNumber(digits: 2) else { return nil }
        skipFraction()
        return FeedClock(hour: hour, minute: minute, second: second)
    }

    /// Minutes east of Greenwich: «Z», «+03», «+03:00», «+0300».
    mutating func offset() -> Int? {
        if take("z") { return 0 }
        let isWest = take("-") || take("\u{2212}")
        guard isWest || take("+") else { return nil }
        let digits = takeDigits()
        guard let hours = decimal(digits.prefix(2)), digits.count == 2 || digits.count == 4 else {
            return nil
        }
        var minutes = decimal(digits.dropFirst(2)) ?? 0
        if digits.count == 2, take(":") {
            guard let number = takeNumber(digits: 2) else { return nil }
            minutes = number
        }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }

    mutating func skipSpaces() { rest = rest.drop { $0.isSpace } }

    private mutating func skipFraction() {
        if rest.first == "." || rest.first == "," { rest = rest.dropFirst().drop { $0.isDigit } }
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard rest.first == mark else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func takeDigits() -> ArraySlice<Unicode.Scalar> {
        let digits = rest.prefix { $0.isDigit }
        rest = rest[digits.endIndex...]
        return digits
    }

    private mutating func takeNumber(digits count: Int) -> Int? {
        let digits = takeDigits()
        return digits.count == count ? decimal(digits) : nil
    }
}
