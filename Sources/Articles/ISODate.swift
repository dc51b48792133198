extension ArticleDate: CustomStringConvertible {
    /// ISO 8601 as the article's JSON writes it: "2022-02-01" or "2022-02-01T14:02:00+02:00".
    package var iso: String {
        let date = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
        guard let time else { return date }
        let clock =
            padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2)
        return date + "T" + clock + (time.offset.map(zone) ?? "")
    }

    package var description: String { iso }

    private func zone(_ offset: Int) -> String {
        guard offset != 0 else { return "Z" }
        let size = abs(offset)
        return (offset < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2)
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Reads ISO 8601 and RFC 3339: a day, or a day and a time with or without seconds (a
    /// fraction is dropped) and zone. Nil for anything else.
    package init?(iso text: String) {
        var scan = DigitScan(text)
        guard let year = scan.number(digits: 4), scan.take("-"),
            let month = scan.number(digits: 2), scan.take("-"), let day = scan.number(digits: 2)
        else { return nil }
        if scan.isAtEnd {
            self.init(year: year, month: month, day: day)
            return
        }
        guard scan.take("T") || scan.take("t") || scan.take(" "),
            let hour = scan.number(digits: 2), scan.take(":"), let minute = scan.number(digits: 2)
        else { return nil }
        var second = 0
        if scan.take(":") {
            guard let seconds = scan.number(digits: 2) else { return nil }
            second = seconds
            if scan.take(".") { scan.skipDigits() }
        }
        var offset: Int?
        if scan.take("Z") || scan.take("z") {
            offset = 0
        } else if !scan.isAtEnd {
            let isWest = scan.take("-")
            guard isWest || scan.take("+"), let hours = scan.number(digits: 2) else { return nil }
            _ = scan.take(":")
            let minutes = scan.isAtEnd ? 0 : scan.number(digits: 2)
            guard let minutes, minutes < 60 else { return nil }
            offset = (isWest ? -1 : 1) * (hours * 60 + minutes)
        }
        guard scan.isAtEnd else { return nil }
        self.init(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second,
            offset: offset)
    }
}

/// A walk over ASCII digits and marks.
private struct DigitScan {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == mark.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
            rest = rest.dropFirst()
        }
        return value
    }

    mutating func skipDigits() {
        rest = rest.drop { (0x30...0x39).contains($0) }
    }
}
