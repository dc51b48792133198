import Articles

/// A card as a page dump writes it: the picture's description with its day, the section, the
/// headline, on some pages a time and a summary.
///
/// What follows a headline is the story again unless the card itself goes on, which is seen
/// from what closes it: a time line behind the summary, empty lines around the card, or the
/// summary's own end cut off with an ellipsis.
struct CardShape {
    var card: Card
    /// Lines the card takes.
    var count: Int

    /// Nil where no card begins at `start`.
    init?(_ lines: [DumpLine], at start: Int) {
        guard lines.indices.contains(start), let picture = lines[start].image,
            let day = picture.date
        else { return nil }
        var reader = CardReader(lines: lines, next: start + 1, day: day)
        let timeFirst = reader.takeMoment()
        if let section = reader.line(0), section.isText,
            section.shape.isLabel || section.shape.isLongLabel,
            let title = reader.line(1), isTitle(title)
        {
            reader.next += 2
            card = Card(section: section.text, title: title.text)
        } else if timeFirst, let title = reader.line(0), isTitle(title) {
            reader.next += 1
            card = Card(title: title.text)
        } else {
            return nil
        }
        card.summary = reader.takeSummary(cardStart: start)
        card.date = reader.date
        count = reader.next - start
    }
}

/// A headline of more than a word, or a single word with a mark of its own.
private func isTitle(_ line: DumpLine) -> Bool {
    guard line.isText else { return false }
    let shape = line.shape
    return shape.isHeadline && !shape.startsSmall && shape.letters <= longestTitle
        && (shape.words > 1 || shape.letters > 4)
}

/// Letters; a paragraph whose full stop is missing is longer.
private let longestTitle = 220

private struct CardReader {
    let lines: [DumpLine]
    var next: Int
    let day: ArticleDate
    var clock: Moment.Clock?
    var toldDate: ArticleDate?

    init(lines: [DumpLine], next: Int, day: ArticleDate) {
        self.lines = lines
        self.next = next
        self.day = day
    }

    func line(_ ahead: Int) -> DumpLine? {
        next + ahead < lines.count ? lines[next + ahead] : nil
    }

    /// Takes a line that tells the card's time.
    mutating func takeMoment() -> Bool {
        guard let moment = line(0)?.moment, moment.updated == nil else { return false }
        toldDate = moment.published
        clock = moment.clock
        next += 1
        return true
    }

    mutating func takeSummary(cardStart: Int) -> String? {
        let hadMoment = clock != nil || toldDate != nil
        if !hadMoment && takeMoment() { return nil }
        guard let text = line(0), text.isText, text.shape.endsSentence else { return nil }
        let closedByTime = !hadMoment && line(1)?.moment != nil
        let setOff =
            lines[cardStart].followsGap && !text.followsGap && (line(1)?.followsGap ?? true)
        let isCutOff = text.text.utf8.count < 700 && isCut(text.text)
        guard closedByTime || setOff || isCutOff else { return nil }
        next += 1
        if closedByTime { _ = takeMoment() }
        return text.text
    }

    /// The day of the picture, with the time where the card tells one.
    var date: ArticleDate {
        if let toldDate { return toldDate }
        guard let clock else { return day }
        return ArticleDate(
            year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute,
            offset: nil) ?? day
    }
}

private func isCut(_ text: String) -> Bool {
    text.utf8.reversed().starts(with: "...".utf8) || text.unicodeScalars.last == "…"
}
