import Articles

/// How a language writes days and times: those of the reader's own clock, as it is given them.
struct DateWords: Sendable {
    /// As they stand after a day's number: «февраля».
    let months: [String]
    /// At most four cells: «фев».
    let shortMonths: [String]
    /// From Monday.
    let weekdays: [String]

    /// A whole date: «1 февраля 2022, 14:02».
    func full(_ date: ArticleDate) -> String {
        let day = "\(date.day) \(name(of: date.month, in: months)) \(date.year)"
        return clock(of: date).map { "\(day), \($0)" } ?? day
    }

    /// A day with its weekday: «вторник, 1 февраля 2022».
    func masthead(_ date: ArticleDate) -> String {
        full(date.dayAlone).prepending(weekday(of: date).map { "\($0), " })
    }

    /// The shortest that tells the date apart beside today: «14:02», «30 янв», «30.01.21».
    func short(_ date: ArticleDate, today: ArticleDate) -> String {
        let age = date.days(until: today)
        if age == 0, let clock = clock(of: date) { return clock }
        if date.year == today.year || abs(age) < Self.daysKnownWithoutYear {
            return "\(date.day) \(name(of: date.month, in: shortMonths))"
        }
        return "\(twoDigits(date.day)).\(twoDigits(date.month)).\(twoDigits(date.year % 100))"
    }

    /// A day of last autumn needs no year in spring; one of last spring does.
    static let daysKnownWithoutYear = 180

    private func clock(of date: ArticleDate) -> String? {
        date.time.map { "\(twoDigits($0.hour)):\(twoDigits($0.minute))" }
    }

    private func name(of month: Int, in names: [String]) -> String {
        names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }

    private func weekday(of date: ArticleDate) -> String? {
        guard let monday = ArticleDate(year: 2001, month: 1, day: 1) else { return nil }
        let days = monday.days(until: date) % 7
        let index = days < 0 ? days + 7 : days
        return weekdays.indices.contains(index) ? weekdays[index] : nil
    }
}

extension String {
    fileprivate func prepending(_ beginning: String?) -> String { (beginning ?? "") + self }
}

private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
}
