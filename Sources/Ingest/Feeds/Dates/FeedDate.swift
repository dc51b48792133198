import Articles

/// The moment that a feed's date tells, in any of the forms met in feeds: RFC 822 and its cousins
/// with names in a dozen languages, the whole ISO 8601 family, seconds or milliseconds since 1970.
///
/// A day without a time stays without one; a time whose zone is unknown or missing has none. A
/// month or a year alone is its first day. What is told is taken as it is, be it 1970 or 2099.
func feedDate(_ text: String) -> ArticleDate? {
    let scalars = dateScalars(text)
    guard !scalars.isEmpty else { return nil }
    return epochDate(scalars) ?? isoFamilyDate(scalars) ?? wordedDate(scalars)
}

/// The text of a date in small letters, without white space at its ends; nothing of what is too
/// long to be one.
private func dateScalars(_ text: String) -> [Unicode.Scalar] {
    guard text.utf8.count <= longestDateWithSpace else { return [] }
    let trimmed = text.unicodeScalars.trimming { $0.isSpace }
    let isASCII = trimmed.allSatisfy(\.isASCII)
    let small =
        isASCII
        ? trimmed.map { scalar in
            (0x41...0x5A).contains(scalar.value)
                ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
        } : Array(String(Substring(trimmed)).lowercased().unicodeScalars)
    return small.count <= longestDate ? small : []
}

/// Scalars, of a date with its weekday, zone and what stands around them.
private let longestDate = 160
/// Bytes, with the indentation that some generators set around it.
private let longestDateWithSpace = 4096

extension BidirectionalCollection where SubSequence == Self {
    fileprivate func trimming(_ isLeftOut: (Element) -> Bool) -> Self {
        var kept = self
        while let first = kept.first, isLeftOut(first) { kept = kept.dropFirst() }
        while let last = kept.last, isLeftOut(last) { kept = kept.dropLast() }
        return kept
    }
}

extension String.UnicodeScalarView {
    fileprivate func trimming(_ isLeftOut: (Unicode.Scalar) -> Bool) -> SubSequence {
        self[...].trimming(isLeftOut)
    }
}

/// Seconds, milliseconds or microseconds since 1970, told apart by their size.
private func epochDate(_ scalars: [Unicode.Scalar]) -> ArticleDate? {
    let digits = scalars.prefix { $0.isDigit }
    let rest = scalars[digits.endIndex...]
    let isWhole = rest.isEmpty
    guard isWhole || (rest.first == "." && rest.dropFirst().allSatisfy(\.isDigit)),
        let number = decimal(digits)
    else { return nil }
    let seconds: Int
    switch digits.count {
    case 9, 10: seconds = number
    // Twelve digits are more often a year, month, day, hour and minute.
    case 13: seconds = number / 1000
    case 16: seconds = number / 1_000_000
    default: return nil
    }
    return ArticleDate(instant: Int64(seconds), offset: 0)
}

/// The number that up to 18 digits write.
func decimal(_ digits: some Collection<Unicode.Scalar>) -> Int? {
    guard (1...18).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
        guard digit.isDigit else { return nil }
        value = value * 10 + Int(digit.value) - 0x30
    }
    return value
}

/// The day `days` after the first of January, which is 0.
func dayOfYear(_ year: Int, plus days: Int) -> ArticleDate? {
    ArticleDate(year: year, month: 1, day: 1)?.day(after: days)
}

extension ArticleDate {
    /// The day alone, so many days later.
    func day(after days: Int) -> ArticleDate? {
        ArticleDate(instant: dayAlone.instant + Int64(days) * 86_400, offset: 0)?.dayAlone
    }

    /// The day with a time of it; 24:00 is the next day's beginning. The day alone where the time
    /// is on no clock, and no zone where there is none such.
    func with(_ clock: FeedClock?, offset: Int?) -> ArticleDate {
        guard let clock else { return self }
        let isMidnight = clock.hour == 24 && clock.minute == 0 && clock.second == 0
        let day = isMidnight ? day(after: 1) ?? self : self
        let offset = offset.flatMap { abs($0) < 1440 ? $0 : nil }
        return ArticleDate(
            year: day.year, month: day.month, day: day.day, hour: isMidnight ? 0 : clock.hour,
            minute: clock.minute, second: clock.second, offset: offset) ?? self
    }
}

/// Hours, minutes and seconds as they are written, not yet known to be on any clock.
struct FeedClock {
    var hour: Int
    var minute: Int
    var second: Int = 0
}

/// The year that two digits stand for: feeds began in the nineties.
func wholeYear(ofTwoDigits year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }
