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
    private let creditsComeFirst: Bool
    private let ledeLine: Int?
    private let datelineLine: Int?
    private var next = 0
    private var isBeforeStory = true
    private var isAfterPicture = false

    init(_ lines: [DumpLine], head: PageHead) {
        self.lines = lines
        self.head = head
        creditsComeFirst = PictureGroup.creditsComeFirst(in: lines)
        let opening = StoryOpening(lines, after: head.headline)
        ledeLine = opening.lede
        datelineLine = opening.dateline
        while next < lines.count { takeNext() }
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
        } else if isBeforeStory, next > head.headline,
            Furniture.isButton(line, afterImage: isAfterPicture), next + 1 < lines.count,
            lines[next + 1].shape.endsSentence
        {
            next += 1
        } else {
            takeText()
        }
    }

    /// False where the page has told another time already.
    private mutating func take(_ moment: Moment) -> Bool {
        guard moment.clock == nil, moment.published == nil || published == nil,
            moment.updated == nil || updated == nil
        else { return false }
        published = published ?? moment.published
        updated = updated ?? moment.updated
        return true
    }

    private mutating func takePicture() {
        if let card = CardShape(lines, at: next), !isBeforeStory {
            blocks.append(.card(card.card))
            next += card.count
            return
        }
        let group = PictureGroup(lines, at: next, creditsComeFirst: creditsComeFirst)
        if isBeforeStory {
            isAfterPicture = true
            if pictureDay == nil { pictureDay = group.image.date }
        }
        blocks.append(.image(group.image))
        next = group.end
    }

    private mutating func takeText() {
        let line = lines[next]
        if isBeforeStory, next > head.headline, isCaptionAhead() {
            takePicture()
            return
        }
        isBeforeStory = next < head.headline
        next += 1
        if next - 1 == ledeLine {
            lede = line.text
        } else if next - 1 == datelineLine, let opening = DatelineOpening(line.text) {
            dateline = opening.dateline
            byline = opening.byline
            if !opening.rest.isEmpty { appendParagraphs(opening.rest) }
        } else if line.isText, let quote = QuoteShape(lines, at: next, after: line.text) {
            let text = SpannedText(line.text)
            blocks.append(.quote(Quote(text: text, speaker: quote.speaker, role: quote.role)))
            next += quote.count
        } else {
            appendParagraphs(line.text)
        }
    }

    /// Whether the next line is only the caption of the picture that follows it.
    private func isCaptionAhead() -> Bool {
        guard next + 1 < lines.count, let image = lines[next + 1].image else { return false }
        return sayTheSame(image.caption, lines[next].text)
    }

    private mutating func appendParagraphs(_ text: String) {
        for part in paragraphs(of: text) { blocks.append(.paragraph(SpannedText(part))) }
    }
}

/// Where the story begins: the lede and the paragraph that opens with a dateline.
private struct StoryOpening {
    var lede: Int?
    var dateline: Int?

    /// Paragraphs that may stand before the dateline.
    private static let reach = 3

    init(_ lines: [DumpLine], after headline: Int) {
        var texts: [Int] = []
        var isAfterPicture = false
        var isAfterButton = false
        var index = headline + 1
        while index < lines.count, texts.count <= Self.reach {
            let line = lines[index]
            if texts.isEmpty, index + 1 < lines.count, lines[index + 1].shape.endsSentence,
                Furniture.isButton(line, afterImage: isAfterPicture)
            {
                isAfterButton = true
            } else if line.isText {
                texts.append(index)
                if DatelineOpening(line.text) != nil {
                    dateline = index
                    break
                }
            } else if line.image != nil || line.kind == .credit {
                if !texts.isEmpty { break }
                isAfterPicture = true
            }
            index += 1
        }
        guard let first = texts.first, first != dateline else { return }
        // Without a dateline a button still parts the lede from the headline's block; a page
        // with neither begins with its first paragraph.
        if dateline != nil || isAfterButton && texts.count > 1 {
            if lines[first].shape.endsSentence { lede = first }
        }
    }
}
