import Articles
import Screen

/// What is known of one feed, below the table: its address, how its last check went in full, when it
/// is checked and what that costs.
struct FeedDetail {
    let listing: FeedListing
    let table: FeedTable
    let folder: [String]

    /// The sentence on its state may take two.
    private static let mostStateLines = 2

    private var wording: Wording { table.wording }
    private var feed: Feed { listing.feed }

    /// The rule above it and its lines.
    var rows: Int { 2 + lines.count }

    /// What stands below its title.
    private var lines: [(text: String, style: Style)] {
        let state = table.state(of: listing)
        let states = titleLines(
            sentence, columns: table.columns - 2, most: Self.mostStateLines)
        // Where it has no title, it goes by its address already.
        return (feed.title == feed.url ? [] : [(feed.url, .link)])
            + states.map { ($0, state.style) }
            + [times, amounts].filter { !$0.isEmpty }.map { ($0, .dim) }
    }

    func draw(on canvas: inout Canvas) {
        canvas.horizontalRule(row: 0, columns: canvas.bounds.columns)
        let width = canvas.size.columns - 2
        let title = canvas.write(
            wording.title(feed.title), row: 1, column: 1, cells: width, style: .title)
        if !folder.isEmpty {
            let path = " · \(table.path(of: folder))"
            canvas.write(path, row: 1, column: title, cells: width + 1 - title, style: .dim)
        }
        for (index, line) in lines.enumerated() {
            canvas.write(line.text, row: 2 + index, column: 1, cells: width, style: line.style)
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
