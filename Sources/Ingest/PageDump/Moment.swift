import Articles

/// A line that only tells a day or a time: «14:02 01.02.2022 (обновлено: 15:10 01.02.2022)»,
/// «30 января 2022, 14:05», «Вчера, 19:54».
struct Moment: Hashable, Sendable {
    var published: ArticleDate?
    var updated: ArticleDate?
    /// A time whose day the line leaves unsaid.
    var clock: Clock?

    struct Clock: Hashable, Sendable {
        var hour: Int
        var minute: Int
    }

    /// Bytes; a longer line tells more than a time.
    private static let longest = 160

    /// Nil for a line that says anything else.
    init?(_ line: String) {
        guard line.utf8.count <= Self.longest,
            line.utf8.contains(where: { (0x30...0x39).contains($0) })
        else { return nil }
        var parts = [DayAndTime(), DayAndTime()]
        var part = 0
        for token in momentTokens(line) {
            // A word that ends in a colon announces the second time of the line: «обновлено:».
            if token.announces {
                guard part == 0 else { return nil }
                part = 1
                continue
            }
            guard parts[part].take(token.text) else { return nil }
        }
        guard parts[0].isWhole, part == 0 || parts[1].isWhole, !parts[0].isEmpty || part == 1
        else { return nil }
        published = parts[0].date
        if part == 1 {
            // «(обновлено: 15:10)» is of the day the line has told.
            updated = parts[1].onDay(of: parts[0]).date
            guard updated != nil else { return nil }
        }
        if published == nil { clock = parts[0].clock }
        guard published != nil || updated != nil || clock != nil else { return nil }
    }
}

private struct MomentToken {
    var text: String
    var announces: Bool
}

private func momentTokens(_ line: String) -> [MomentToken] {
    line.unicodeScalars.split { $0.isSpace || ",()|/".unicodeScalars.contains($0) }
        .map { scalars in
            // Only a word of letters announces: «14:02» holds a colon too.
            let announces = scalars.last == ":" && scalars.first?.isLetter == true
            return MomentToken(text: String(Substring(scalars)), announces: announces)
        }
}

/// A day and a time as their parts come along.
private struct DayAndTime {
    var day: Int?
    var month: Int?
    var year: Int?
    var clock: Moment.Clock?
    var isRelative = false

    var isEmpty: Bool { day == nil && month == nil && year == nil && clock == nil }
    /// A day has its month and year; a time may stand alone.
    var isWhole: Bool { isEmpty || (day == nil && month == nil && year == nil) || date != nil }

    var date: ArticleDate? {
        guard let day, let month, let year else { return nil }
        guard let clock else { return ArticleDate(year: year, month: month, day: day) }
        return ArticleDate(
            year: year, month: month, day: day, hour: clock.hour, minute: clock.minute, offset: nil)
    }

    func onDay(of other: DayAndTime) -> DayAndTime {
        guard isDayFree, !isEmpty else { return self }
        var whole = other
        whole.clock = clock
        return whole
    }

    /// False for a word that has no place in a day and a time.
    mutating func take(_ word: String) -> Bool {
        let numbers = word.utf8.split(omittingEmptySubsequences: false) { $0 == 0x3A || $0 == 0x2E }
            .map { shortNumber($0) }
        if word.utf8.contains(0x3A) {
            guard clock == nil, (2...3).contains(numbers.count), let hour = numbers[0],
                let minute = numbers[1], hour < 24, minute < 60
            else { return false }
            clock = Moment.Clock(hour: hour, minute: minute)
            return true
        }
        if numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2] {
            guard isDayFree, ArticleDate(year: year, month: month, day: day) != nil else {
                return false
            }
            (self.day, self.month, self.year) = (day, month, year)
            return true
        }
        if let number = shortNumber(word.utf8[...]) {
            if day == nil, (1...31).contains(number) {
                day = number
            } else if year == nil, month != nil, (1900...2199).contains(number) {
                year = number
            } else {
                return false
            }
            return true
        }
        if month == nil, let number = monthNumber(word) {
            month = number
            return true
        }
        return wordsOfTime.contains(word.lowercased())
    }

    private var isDayFree: Bool { day == nil && month == nil && year == nil }
}

/// The number that up to four digits write.
private func shortNumber(_ digits: Substring.UTF8View) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 0x30)
    }
    return value
}

/// Words that stand beside a day and a time and add nothing that a card's picture does not say.
private let wordsOfTime: Set<String> = [
    "вчера", "сегодня", "в", "г.", "г", "года", "мск", "вчора", "сьогодні", "о", "об", "року", "р.",
    "ieri", "azi", "astăzi", "la", "ora", "yesterday", "today", "at", "gmt", "utc", "msk",
]
