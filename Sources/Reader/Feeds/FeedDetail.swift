import Articles
import Screen

/// What is known of one feed, below the table: its address, how its last check went in full, when it
/// is checked and what that costs.
struct FeedDetail {
    let listing: FeedListing
    let table: FeedTable
    let folder: [String]

    /// The rule above it and its lines.
    static let rows = 7
    /// The sentence on its state may take two.
    private static let mostStateLines = 2

    private var wording: Wording { table.wording }
    private var feed: Feed { listing.feed }

    func draw(on canvas: inout Canvas) {
        canvas.horizontalRule(row: 0, columns: canvas.bounds.columns)
        let width = canvas.size.columns - 2
        let title = canvas.write(
            wording.title(feed.title), row: 1, column: 1, cells: width, style: .title)
        if !folder.isEmpty {
            let path = " · \(table.path(of: folder))"
            canvas.write(path, row: 1, column: title, cells: width + 1 - title, style: .dim)
        }
        canvas.write(feed.url, row: 2, column: 1, cells: width, style: .link)
        var row = 3
        let state = table.state(of: listing)
        for line in titleLines(sentence, columns: width, most: Self.mostStateLines) {
            canvas.write(line, row: row, column: 1, style: state.style)
            row += 1
        }
        for line in [times, amounts] where !line.isEmpty {
            canvas.write(line, row: row, column: 1, cells: width, style: .dim)
            row += 1
        }
    }

    private var sentence: String {
        let sentence = table.state(of: listing).sentence
        return listing.isStopped ? "\(sentence). \(wording.feeds.whenStopped)" : sentence
    }

    /// «Проверена 1 февраля 2022, 14:05 · снова через 25 мин · раз в 60 минут»
    private var times: String {
        let words = wording.feeds
        return joined([
            listing.lastCheck.map { "\(words.checked) \(wording.dates.full($0))" },
            listing.isStopped || listing.nextCheck == nil
                ? nil : "\(words.nextCheck) \(table.next(of: listing))",
            feed.settings.interval.map { wording.counted(words.everyMinutes, $0) },
        ])
    }

    /// «Получено 1,2 МБ · сбережено 3,4 МБ · статьи целиком»
    private var amounts: String {
        let words = wording.feeds
        let state = feed.state
        func amount(_ word: String, _ bytes: Int64) -> String? {
            bytes > 0 ? "\(word) \(wording.amount(ofBytes: bytes))" : nil
        }
        return joined([
            amount(words.bytesReceived, state.bytesReceived),
            amount(words.bytesSaved, state.bytesSaved),
            feed.settings.fullText ? words.wholeTexts : nil,
        ])
    }

    private func joined(_ parts: [String?]) -> String {
        wording.capitalised(parts.compactMap(\.self).joined(separator: " · "))
    }
}
