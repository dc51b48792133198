import Articles

/// The moment (seconds since 1970) that a date of HTTP names, in any of the three forms of
/// RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
/// "Sun Nov  6 08:49:37 1994".
func httpDate(_ bytes: [UInt8]) -> Int64? {
    guard bytes.count <= longestDate else { return nil }
    let words = bytes.split { " ,-\t".utf8.contains($0) }
    // The day of the week comes first, and says nothing new.
    guard words.count >= 5 else { return nil }
    if let month = month(words[1]) {
        guard words.count == 5 else { return nil }
        return moment(day: words[2], month: month, year: words[4], time: words[3])
    }
    guard words.count == 6, isGreenwich(words[5]), let month = month(words[2]) else { return nil }
    return moment(day: words[1], month: month, year: words[3], time: words[4])
}

private let longestDate = 64

private func moment(
    day: ArraySlice<UInt8>, month: Int, year: ArraySlice<UInt8>, time: ArraySlice<UInt8>
) -> Int64? {
    let clock = time.split(separator: UInt8(ascii: ":")).compactMap { decimal($0) }
    guard let day = decimal(day), let year = fullYear(year), clock.count == 3 else { return nil }
    return ArticleDate(
        year: year, month: month, day: day, hour: clock[0], minute: clock[1], second: clock[2],
        offset: 0)?.instant
}

private func fullYear(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let year = decimal(digits) else { return nil }
    guard digits.count <= 2 else { return year }
    // The usual pivot: no server speaks of a time before HTTP.
    return year < 70 ? 2000 + year : 1900 + year
}

private func month(_ word: ArraySlice<UInt8>) -> Int? {
    let names = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let small = word.map(asciiSmall)
    return names.firstIndex { small.elementsEqual($0.utf8) }.map { $0 + 1 }
}

private func isGreenwich(_ word: ArraySlice<UInt8>) -> Bool {
    let small = String(decoding: word.map(asciiSmall), as: UTF8.self)
    return ["gmt", "utc", "z", "+0000"].contains(small)
}
