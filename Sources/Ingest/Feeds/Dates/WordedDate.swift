import Articles

/// A date in words and numbers in the order of whatever language, as mail and locales write it:
/// «Tue, 01 Feb 22 14:02 EST», «1 февраля 2022, 14:02», «Tue Feb  1 14:02:05 2022»,
/// «2/1/2022 2:02:05 PM», «2004년 05월 28일 01:31:15».
func wordedDate(_ scalars: [Unicode.Scalar]) -> ArticleDate? {
    var parts = DateParts()
    var rest = scalars[...]
    while let first = rest.first {
        if first.isDigit {
            guard let afterwards = parts.takeNumber(from: rest) else { return nil }
            rest = afterwards
        } else if first.isLetter {
            rest = parts.takeWord(from: rest)
            parts.isBehindWord = true
            continue
        } else if first == "+" || first == "-" || first == "\u{2212}", parts.clock != nil {
            rest = parts.takeOffset(from: rest)
        } else {
            parts.lastMark = first.isSpace ? parts.lastMark : first
            rest = rest.dropFirst()
        }
        parts.isBehindWord = false
    }
    return parts.date
}

private struct DateParts {
    private struct Number {
        var value: Int
        var digits: Int
    }

    /// Numbers that may be day, month or year, as they come.
    private var numbers: [Number] = []
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private(set) var clock: FeedClock?
    private var isAfternoon: Bool?
    private var offset: Int?
    private var hasNumericOffset = false
    /// The sign that last parted two words, and the one between the first two numbers.
    var lastMark: Unicode.Scalar?
    private var dateMark: Unicode.Scalar?
    /// Whether a word has just ended, with nothing in between.
    var isBehindWord = false

    /// The rest after a number or a time of day; nil where it can be neither.
    mutating func takeNumber(
        from rest: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        let digits = rest.prefix { $0.isDigit }
        var rest = rest[digits.endIndex...]
        guard let value = decimal(digits) else { return nil }
        if rest.first == ":", clock == nil, rest.dropFirst().first?.isDigit == true {
            var fields = [value]
            while rest.first == ":" {
                let digits = rest.dropFirst().prefix { $0.isDigit }
                guard digits.count <= 2, let field = decimal(digits) else { return nil }
                fields.append(field)
                rest = rest[digits.endIndex...]
            }
            guard fields.count <= 3, fields[0] < 100 else { return nil }
            clock = FeedClock(
                hour: fields[0], minute: fields[1], second: fields.count == 3 ? fields[2] : 0)
            let fraction = rest.dropFirst().prefix { $0.isDigit }
            if rest.first == "." || rest.first == ",", !fraction.isEmpty {
                rest = rest[fraction.endIndex...]
            }
            return rest
        }
        guard numbers.count < 6 else { return nil }
        if numbers.count == 1 { dateMark = lastMark }
        numbers.append(Number(value: value, digits: digits.count))
        lastMark = nil
        return rest
    }

    mutating func takeWord(from rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let letters = rest.prefix {
            $0.isLetter || $0.properties.generalCategory == .nonspacingMark
        }
        var rest = rest[letters.endIndex...]
        var name = String.UnicodeScalarView()
        name.append(contentsOf: letters)
        // «p.m.»
        if letters.count == 1, rest.first == ".", rest.dropFirst().first == "m" {
            name.append("m")
            rest = rest.dropFirst(2)
        }
        take(String(name))
        return rest
    }

    private mutating func take(_ word: String) {
        switch word {
        case "am", "오전": isAfternoon = false
        case "pm", "오후": isAfternoon = true
        case "년": year = numbers.popLast()?.value
        case "월": month = numbers.popLast()?.value
        case "일": day = numbers.popLast()?.value
        default:
            if let zone = zoneOffsets[word], clock != nil {
                if !hasNumericOffset { offset = zone }
            } else if let number = feedMonth(word) {
                // A weekday may look like a month, as «Mar» and «Середа» do; it stands before it.
                month = number
            }
        }
        // Only the sites of one country write so, and leave out its zone.
        if koreanWords.contains(word), offset == nil { offset = 540 }
    }

    /// A sign and digits behind the time: «+3», «+03», «-0500», «+05:30». Behind the name of a
    /// zone they are added to it: «GMT+3», «MSK+2».
    mutating func takeOffset(from rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let isWest = rest.first != "+"
        let digits = rest.dropFirst().prefix { $0.isDigit }
        var after = rest[digits.endIndex...]
        guard (1...4).contains(digits.count), let number = decimal(digits), !hasNumericOffset else {
            return rest.dropFirst()
        }
        var minutes = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
        if digits.count <= 2, after.first == ":" {
            let more = after.dropFirst().prefix { $0.isDigit }
            if more.count == 2, let number = decimal(more) { minutes += number }
            after = after[more.endIndex...]
        }
        offset = (isBehindWord ? offset ?? 0 : 0) + (isWest ? -minutes : minutes)
        hasNumericOffset = true
        return after
    }

    var date: ArticleDate? {
        dayAlone?.with(clockOfDay, offset: offset)
    }

    private var clockOfDay: FeedClock? {
        guard var clock, let isAfternoon else { return clock }
        if isAfternoon, clock.hour < 12 { clock.hour += 12 }
        if !isAfternoon, clock.hour == 12 { clock.hour = 0 }
        return clock
    }

    private var dayAlone: ArticleDate? {
        if let month { return dayAlone(inMonth: month) }
        guard numbers.count == 3 else { return nil }
        let (a, b, c) = (numbers[0], numbers[1], numbers[2])
        let isYearFirst = a.digits == 4 || (dateMark == "-" && c.digits < 4)
        if isYearFirst { return day(wholeYear(a), b.value, c.value) }
        // Clocks of twelve hours go with the American order; a month over twelve is none.
        let isMonthFirst = dateMark == "/" && (isAfternoon != nil || b.value > 12)
        return isMonthFirst
            ? day(wholeYear(c), a.value, b.value) : day(wholeYear(c), b.value, a.value)
    }

    private func dayAlone(inMonth month: Int) -> ArticleDate? {
        var numbers = numbers[...]
        var (year, day) = (year, day)
        // The number that can only be a year is it, wherever it stands.
        if year == nil, let index = numbers.firstIndex(where: { $0.digits >= 3 || $0.value > 31 }) {
            year = wholeYear(numbers[index])
            numbers.remove(at: index)
        }
        if day == nil { day = numbers.popFirst()?.value }
        if year == nil, let last = numbers.popFirst(), last.digits == 2 { year = wholeYear(last) }
        guard let year else { return nil }
        return self.day(year, month, day ?? 1)
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> ArticleDate? {
        ArticleDate(year: year, month: month, day: day)
    }

    private func wholeYear(_ number: Number) -> Int {
        switch number.digits {
        case ...2: Ingest.wholeYear(ofTwoDigits: number.value)
        // Programs that count years from 1900 wrote 104.
        case 3 where number.value < 200: 1900 + number.value
        default: number.value
        }
    }
}

/// Before and after noon, year, month and day.
private let koreanWords: Set<String> = ["오전", "오후", "년", "월", "일"]
