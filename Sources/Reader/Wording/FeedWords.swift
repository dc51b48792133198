package import Articles

/// What is said of feeds, in one language.
struct FeedWords: Sendable {
    let title: String
    /// Heads of the columns of the feeds view.
    let countsHead: String
    let statusHead: String
    let lastHead: String
    let nextHead: String

    let noFeeds: String
    let howToAdd: String

    /// Stands before the time of the last refresh.
    let refreshed: String
    let refreshing: String
    /// What is fetched when all feeds are there.
    let texts: String
    let stop: String
    /// What a feed has brought, in a word or two.
    let newBriefly: Plural
    let updatedBriefly: Plural
    let unchanged: String
    let neverChecked: String
    let beingChecked: String

    let nothingNew: String
    let justChecked: String
    let alreadyBeingChecked: String
    /// Begins in lower case, as do the sentences about failed feeds.
    let refreshStopped: String
    let feedsFailed: Plural
    let noneRefreshed: String

    /// Stand before the moment of a check.
    let checked: String
    let nextCheck: String
    let now: String
    let inMinutes: Plural
    /// Stands before a time of today.
    let at: String
    let tomorrow: String
    let bytesReceived: String
    let bytesSaved: String
    /// Thousands, millions and milliards of bytes.
    let byteUnits: [String]
    let decimalMark: String
    let everyMinutes: Plural
    let wholeTexts: String
    /// What to do about a feed that is not checked any more.
    let whenStopped: String

    let askUnsubscribe: String
    /// What stands before the feed's title, and after it.
    let askUnsubscribeFrom: (String, String)
    let unsubscribed: String
    let newName: String
    let renamed: String

    let fetchingWhole: String
    let wholeAlready: String
    let noArticleThere: String
    /// Stands before the reason.
    let wholeFailed: String

    let problems: @Sendable (FetchProblem, _ until: String?) -> ProblemWords
}

/// Why nothing came from an address: in a word or two, and as a sentence.
package struct ProblemWords: Hashable, Sendable {
    package let brief: String
    package let sentence: String

    init(_ brief: String, _ sentence: String) {
        self.brief = brief
        self.sentence = sentence
    }
}

extension Wording {
    /// What is said of a problem; `until` is the moment the server named, in words.
    package func words(for problem: FetchProblem, until: String? = nil) -> ProblemWords {
        feeds.problems(problem, until)
    }

    /// What came of a feed's last check, in a word or two.
    package func briefly(_ status: FeedStatus) -> String {
        switch status {
        case .neverChecked: feeds.neverChecked
        case .arrived(let added, _) where added > 0: counted(feeds.newBriefly, added)
        case .arrived(_, let updated) where updated > 0: counted(feeds.updatedBriefly, updated)
        case .arrived, .unchanged: feeds.unchanged
        case .failed(let problem), .stopped(let problem): words(for: problem).brief
        }
    }

    /// What came of a feed's last check, as a sentence.
    func sentence(for status: FeedStatus, today: ArticleDate) -> String {
        switch status {
        case .arrived(let added, _) where added > 0: counted(articlesAdded, added)
        case .neverChecked, .arrived, .unchanged: capitalised(briefly(status))
        case .failed(let problem), .stopped(let problem): sentence(for: problem, today: today)
        }
    }

    private func sentence(for problem: FetchProblem, today: ArticleDate) -> String {
        guard case .askedToWait(_, let until?) = problem,
            let date = ArticleDate(instant: until, offset: today.time?.offset ?? 0)
        else { return words(for: problem).sentence }
        return words(for: problem, until: dates.short(date, today: today)).sentence
    }

    /// When a feed is checked next: «через 25 мин», «в 18:30», «завтра 06:00», «3 фев».
    func soon(_ date: ArticleDate?, today: ArticleDate) -> String {
        guard let date else { return "—" }
        let seconds = date.instant - today.instant
        if seconds <= 0 { return feeds.now }
        // Begun minutes count whole: nothing is checked before its time.
        let minutes = Int((seconds + 59) / 60)
        if minutes < 60 { return counted(feeds.inMinutes, minutes) }
        switch today.days(until: date) {
        case ...0: return "\(feeds.at) \(dates.short(date, today: date))"
        case 1: return "\(feeds.tomorrow) \(dates.short(date, today: date))"
        default: return dates.short(date.dayAlone, today: today)
        }
    }

    /// An amount of data: «3 КБ», «1,2 МБ».
    func amount(ofBytes bytes: Int64) -> String {
        var (amount, rest) = (max(0, bytes) / 1000, max(0, bytes) % 1000)
        if rest > 0, amount == 0 { amount = 1 }
        var unit = 0
        while amount >= 1000, unit + 1 < feeds.byteUnits.count {
            (amount, rest) = (amount / 1000, amount % 1000)
            unit += 1
        }
        let name = feeds.byteUnits.indices.contains(unit) ? feeds.byteUnits[unit] : ""
        let tenths = unit > 0 && amount < 10 ? "\(feeds.decimalMark)\(rest / 100)" : ""
        return "\(number(Int(amount)))\(tenths) \(name)"
    }

    /// A sentence of parts that begin in lower case; those that are nil are left out.
    func sentence(of parts: [String?]) -> String {
        capitalised(parts.compactMap(\.self).joined(separator: "; "))
    }

    func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
