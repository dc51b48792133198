import Articles

/// A day, month or year as people type it: 2022-01-30, 30.01.2022, 2022-01, 01.2022, 2022.
struct TypedDate: Hashable, Sendable {
    /// When it begins by the clock of who typed it, in seconds since 1970.
    let start: Int64

    /// Nil for anything else, and for what is in no calendar.
    init?(_ text: String, _ clock: SearchClock = SearchClock()) {
        let separators: Set<Unicode.Scalar> = [".", "-", "/"]
        var parts: [(value: Int, digits: Int)] = [(0, 0)]
        for scalar in text.unicodeScalars {
            if separators.contains(scalar) {
                guard parts.count < 3 else { return nil }
                parts.append((0, 0))
            } else if let digit = Self.digit(scalar) {
                let last = parts.count - 1
                guard parts[last].digits < 4 else { return nil }
                parts[last] = (parts[last].value * 10 + digit, parts[last].digits + 1)
            } else {
                return nil
            }
        }
        guard parts.allSatisfy({ $0.digits > 0 }) else { return nil }
        // The year has four digits and stands at one of the ends.
        if parts[0].digits != 4 { parts.reverse() }
        guard parts[0].digits == 4, parts.dropFirst().allSatisfy({ $0.digits <= 2 }),
            let day = ArticleDate(
                year: parts[0].value, month: parts.count > 1 ? parts[1].value : 1,
                day: parts.count > 2 ? parts[2].value : 1, hour: 0, minute: 0, offset: 0)
        else { return nil }
        start = day.instant - Int64(clock.offset(inMonth: day.month)) * 60
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
    }
}
