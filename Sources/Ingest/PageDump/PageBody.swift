import Articles

/// The body of a page as it is read from top to bottom: the blocks, and what the lines around
/// the story tell of it.
struct PageBody {
    private(set) var blocks: [Block] = []
    private(set) var lede: String?
    private(set) var dateline: Dateline?
    private(set) var byline: String?
    private(set) var published: ArticleDate?
    private(set) var updated: ArticleDate?
    /// The day of the picture that stands before the story.
    private(set) var pictureDay: ArticleDate?

    private let lines: [DumpLine]
    private let head: PageHead
    private let isTemplate: Bool
    private let creditsComeFirst: Bool
    private let hasPictures: Bool
    private var opening = StoryOpening()
    private var next = 0
    private var isBeforeStory = true
    private var isAfterPicture = false
    private var isAfterButton = false
    /// Lines of a body that has blocks enough.
    private var overflow = ""

    /// Blocks of the longest body that a page is laid out from.
    private static let longestBody = 20_000

    init(_ lines: [DumpLine], head: PageHead, isTemplate: Bool) {
        self.isTemplate = isTemplate
        self.lines = lines
        self.head = head
        hasPictures = lines.contains { $0.image != nil || $0.kind == .credit }
        creditsComeFirst = PictureGroup.creditsComeFirst(in: lines)
        while next < lines.count { takeNext() }
        appendOverflow()
    }

    private mutating func takeNext() {
        let line = lines[next]
        if [head.headline, head.section, head.description, head.masthead].contains(next) {
            next += 1
        } else if let moment = line.moment, isBeforeStory, take(moment) {
            next += 1
            // Behind the time such pages count their readers.
            if next < lines.count, lines[next].kind == .number { next += 1 }
        } else if line.image != nil || line.kind == .credit {
            takePicture()
        } else if line.kind == .number, isBeforeStory, isAfterPicture {
            // Comments or views counted beside the picture and the button.
            next += 1
        } else if isButton(at: next) {
            isAfterButton = isAfterButton || next > head.headline && isBeforeStory
            next += 1
        } else if isBeforeStory, isAfterPicture, byline == nil, line.isText, line.shape.isName,
            next + 1 < lines.count, lines[next + 1].shape.endsSentence
        {
            byline = line.text
            next += 1
        } else if isTail(at: next) {
            next = lines.count
        } else {
            takeText()
        }
    }

    /// A button that is known is one wherever it stands; another only before the story's sentences.
    private func isButton(at index: Int) -> Bool {
        let line = lines[index]
        guard isTemplate else { return false }
        if Furniture.isKnownButton(line), hasPictures || dateline != nil { return true }
        return isBeforeStory && index > head.headline && index + 1 < lines.count
            && lines[index + 1].shape.endsSentence
            && (Furniture.isButton(line, afterImage: isAfterPicture)
                || isLoneWord(line) && (head.section ?? head.masthead) != nil)
    }

    private func isLoneWord(_ line: DumpLine) -> Bool {
        let shape = line.shape
        return line.isText && shape.isLabel && shape.words == 1 && !shape.hasMarks
            && shape.digits == 0
    }

    /// Whether a counter of nothing is all that is left, or a column's name and a counter.
    private func isTail(at index: Int) -> Bool {
        guard isTemplate, !isBeforeStory, let last = lines.last, last.kind == .number else {
            return false
        }
        if index + 1 == lines.count { return last.text == "0" }
        return isColumnAboveCounter(lines, at: index)
    }

    /// False where the page has told another time already.
    private mutating func take(_ moment: Moment) -> Bool {
        guard moment.clock == nil, agrees(moment.published, published),
            agrees(moment.updated, updated)
        else { return false }
        published = published ?? moment.published
        updated = updated ?? moment.updated
        return true
    }

    private func agrees(_ told: ArticleDate?, _ known: ArticleDate?) -> Bool {
        told == nil || known == nil || told == known
    }

    private mutating func takePicture() {
        if !isBeforeStory || pictureDay != nil, let card = CardShape(lines, at: next) {
            append(.card(card.card))
            next += card.count
            return
        }
        let group = PictureGroup(
            lines, at: next, creditsComeFirst: creditsComeFirst, amidCards: !isBeforeStory)
        if group.end == next + 1, group.image.caption == nil, isCopyright(lines[next].text) {
            appendParagraphs(lines[next].text)
            next += 1
            return
        }
        if isBeforeStory {
            isAfterPicture = true
            if pictureDay == nil { pictureDay = group.image.date }
        }
        append(.image(group.image))
        next = group.end
    }

    /// «© 2022 Все права защищены» without a picture credits none.
    private func isCopyright(_ line: String) -> Bool {
        let owner = line.unicodeScalars.dropFirst().drop { $0.isSpace }
        return line.utf8.starts(with: "©".utf8) && owner.prefix(4).count { $0.isDigit } == 4
    }

    private mutating func takeText() {
        let line = lines[next]
        if next > head.headline, isCaptionAhead() {
            takePicture()
            return
        }
        if isBeforeStory, next > head.headline, line.moment != nil || isAboveMainPicture() {
            appendParagraphs(line.text)
            next += 1
            return
        }
        if isBeforeStory, next > head.headline {
            isBeforeStory = false
            opening = StoryOpening(lines, at: next, isAfterButton: isAfterButton)
        }
        next += 1
        if next - 1 == opening.lede {
            lede = line.text
        } else if next - 1 == opening.dateline, let wire = DatelineOpening(line.text) {
            dateline = wire.dateline
            let writers = [byline, wire.byline].compactMap { $0 }
            byline = writers.isEmpty ? nil : writers.joined(separator: ", ")
            if !wire.rest.isEmpty { appendParagraphs(wire.rest) }
        } else if line.isText, line.text.utf8.count <= longestParagraph,
            let quote = QuoteShape(lines, at: next, after: line.text)
        {
            let text = SpannedText(line.text)
            append(.quote(Quote(text: text, speaker: quote.speaker, role: quote.role)))
            next += quote.count
        } else {
            appendParagraphs(line.text)
        }
    }

    /// Whether the next line still belongs to the head: the picture before the story follows it,
    /// and behind that the story opens.
    private func isAboveMainPicture() -> Bool {
        guard !isAfterPicture, next + 1 < lines.count,
            lines[next + 1].image != nil || lines[next + 1].kind == .credit,
            CardShape(lines, at: next + 1) == nil
        else { return false }
        let group = PictureGroup(
            lines, at: next + 1, creditsComeFirst: creditsComeFirst, amidCards: false)
        return lines[group.end...].prefix(2).contains { line in
            Furniture.isKnownButton(line) || line.isText && DatelineOpening(line.text) != nil
        }
    }

    /// Whether the next line is only the caption of the picture that follows it.
    private func isCaptionAhead() -> Bool {
        guard next + 1 < lines.count, let image = lines[next + 1].image else { return false }
        return sayTheSame(image.caption, lines[next].text)
    }

    private mutating func append(_ block: Block) {
        appendOverflow()
        blocks.append(block)
    }

    private mutating func appendParagraphs(_ text: String) {
        guard blocks.count < Self.longestBody else {
            // A text of a million short lines becomes few paragraphs that keep their lines.
            if !overflow.isEmpty { overflow += "\n" }
            overflow += text
            if overflow.utf8.count >= longestParagraph { appendOverflow() }
            return
        }
        for part in paragraphs(of: text) { blocks.append(.paragraph(SpannedText(part))) }
    }

    private mutating func appendOverflow() {
        for part in paragraphs(of: overflow) { blocks.append(.paragraph(SpannedText(part))) }
        overflow = ""
    }
}

/// Which of a story's first lines is its lede and which opens with a dateline.
private struct StoryOpening {
    private(set) var lede: Int?
    private(set) var dateline: Int?

    /// Paragraphs that may stand before the dateline.
    private static let reach = 3

    /// A page on which no story has begun.
    init() {}

    /// The opening of the story whose first line is at `start`.
    init(_ lines: [DumpLine], at start: Int, isAfterButton: Bool) {
        var end = start
        while end < lines.count, lines[end].isText, end - start < Self.reach, dateline == nil {
            if DatelineOpening(lines[end].text) != nil { dateline = end }
            end += 1
        }
        if dateline == nil, lines[start].shape.endsSentence,
            let card = CardShape(lines, at: start + 1),
            start + 1 + card.count < lines.count,
            DatelineOpening(lines[start + 1 + card.count].text) != nil
        {
            dateline = start + 1 + card.count
        }
        guard start != dateline, lines[start].isText else { return }
        // A line without an end above the lede is a button that no shape told.
        if dateline == start + 2, !lines[start].shape.endsSentence, lines[start].shape.isHeadline,
            lines[start].shape.words <= 6, lines[start + 1].shape.endsSentence
        {
            lede = start + 1
            return
        }
        // Without a dateline a button still parts the lede from the headline's block; a page
        // with neither begins with its first paragraph.
        if dateline == start + 1 { lede = start }
        guard lines[start].shape.endsSentence else { return }
        if dateline != nil || isAfterButton && end > start + 1 { lede = start }
    }
}
