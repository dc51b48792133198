import Articles

/// When a publisher wants the feed to be checked.
struct FeedSchedule {
    /// Minutes, by RSS's `ttl`.
    private var timeToLive: Int?
    private var period: Int?
    private var frequency: Int?
    private(set) var skipHours: Set<Int> = []
    private(set) var skipDays: Set<Int> = []

    /// Minutes between two checks.
    var interval: Int? {
        let byPeriod = period.map { max($0 / (frequency ?? 1), 1) }
        return [timeToLive, byPeriod].compactMap { $0 }.max().map { min($0, Self.longest) }
    }

    /// A month: whoever asks for more has mistaken the unit.
    private static let longest = 43_200

    mutating func takeTimeToLive(_ text: String) {
        guard let minutes = number(text), minutes > 0 else { return }
        timeToLive = minutes
    }

    mutating func takePeriod(_ text: String) {
        period = keyword(collapsingSpaces(text)).flatMap { Self.periods[$0] }
    }

    /// How often in a period.
    mutating func takeFrequency(_ text: String) {
        guard let number = number(text), number > 0 else { return }
        frequency = number
    }

    mutating func skip(hour text: String) {
        // The first version counted from 1 to 24.
        guard let hour = number(text), (0...24).contains(hour) else { return }
        skipHours.insert(hour % 24)
    }

    mutating func skip(day text: String) {
        let name = keyword(collapsingSpaces(text)) ?? ""
        guard let index = Self.days.firstIndex(where: { name.hasPrefix($0) }) else { return }
        skipDays.insert(index + 1)
    }

    private func number(_ text: String) -> Int? {
        decimal(Array(collapsingSpaces(text).unicodeScalars.prefix(12)))
    }

    /// The periods of RSS 1.0's syndication module, in minutes.
    private static let periods = [
        "hourly": 60, "daily": 1440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
    ]
    private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
