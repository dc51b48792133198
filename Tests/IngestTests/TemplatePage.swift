import Articles

/// A page of the template made from parts: its text as a crawler would keep it, the article that
/// is in it, and the words on it that belong to the site.
struct TemplatePage {
    private(set) var text = ""
    private(set) var article: Article
    /// What no reading of the page needs to keep.
    private(set) var furniture: [String] = []

    private var random: SeededGenerator
    private let room: Newsroom
    private let site: String
    private let gaps: Gaps

    /// Where the page's text has empty lines.
    private enum Gaps: CaseIterable {
        case aroundHeadline, nowhere, everywhere
    }

    init(seed: Int) {
        random = SeededGenerator(seed: seed)
        room = random.pick(Newsroom.all)
        site = random.pick(room.sites)
        gaps = random.pick(Gaps.allCases)
        article = Article(title: random.pick(room.headlines), language: room.language, site: site)
        writeHead()
        writeMainPicture()
        writeOpening()
        for _ in 0..<Int.random(in: 2...9, using: &random) { writeBlock() }
        writeParagraph()
        writeTail()
        article = Article(
            title: article.title, language: article.language, section: article.section,
            published: article.published, updated: article.updated, dateline: article.dateline,
            site: knowsSite ? site : nil, lede: article.lede, blocks: article.blocks)
    }

    // MARK: Lines

    private mutating func write(_ line: String) {
        text += line + "\n"
        if gaps == .everywhere { text += "\n" }
    }

    private mutating func writeFurniture(_ line: String) {
        furniture.append(line)
        write(line)
    }

    private mutating func sentences(_ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in random.pick(room.sentences) }
            .joined(separator: " ")
    }

    private mutating func day() -> ArticleDate {
        let second = Int64.random(in: 1_230_000_000...1_930_000_000, using: &random)
        let date = ArticleDate(instant: second, offset: 0)?.dayAlone
        // February has every day up to the 28th, and months in words are all February.
        guard let date, date.day <= 28 else { return day() }
        return date
    }

    private func dotted(_ date: ArticleDate) -> String {
        padded(date.day) + "." + padded(date.month) + ".\(date.year)"
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    // MARK: The head

    private mutating func writeHead() {
        if random.onceIn(2) {
            writeFurniture("Vue de la ville - \(site), \(random.pick([1920, 640, 100]))")
        }
        if !random.onceIn(4) {
            let section = random.pick(room.sections)
            let isDescribed = random.onceIn(2)
            article.section = Section(
                name: section.name, description: isDescribed ? section.description : nil)
            write(section.name)
            if isDescribed { write(section.description) }
        }
        if gaps == .aroundHeadline { text += "\n" }
        write(article.title)
        if gaps == .aroundHeadline { text += "\n" }
        if random.onceIn(3) { writeTime() }
    }

    private mutating func writeTime() {
        let day = day()
        func at(_ hour: Int, _ minute: Int) -> ArticleDate? {
            ArticleDate(
                year: day.year, month: day.month, day: day.day, hour: hour, minute: minute,
                offset: nil)
        }
        article.published = at(14, 2)
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            write("14:02 \(dotted(day))")
        case 1:
            write("14:02 \(dotted(day)) (\(room.updatedMark) 19:40 \(dotted(day)))")
            furniture.append("(\(room.updatedMark))")
            article.updated = at(19, 40)
        default:
            article.published = ArticleDate(
                year: day.year, month: 2, day: day.day, hour: 14, minute: 2, offset: nil)
            write("\(day.day) \(room.february) \(day.year), 14:02")
            furniture.append(room.february + ",")
        }
        if random.onceIn(3) { writeFurniture("10940") }
    }

    private mutating func writeMainPicture() {
        guard !random.onceIn(5) else { return }
        let image = writePicture()
        if article.published == nil { article.published = image.date }
    }

    private mutating func writePicture() -> Image {
        let caption = random.pick(room.captions)
        let day = day()
        let width = random.pick([1920, 1280, 640, 0])
        let description =
            "\(caption)\(random.pick([" ", "  "]))- \(site), \(width < 1 ? 100 : width), \(dotted(day))"
        var image = Image(caption: caption, date: day)
        if random.onceIn(4) {
            write(description)
            furniture += [" - \(site), , ..", "\(width < 1 ? 100 : width)"]
            if random.onceIn(2) {
                image.credit = random.pick(room.owners)
                write(image.credit ?? "")
            }
        } else {
            let owner = random.pick(room.owners)
            image.credit = owner
            let slash = random.pick([" / ", "\u{A0}/\u{A0}"])
            let link = random.pick([
                room.bankLink, room.bankLink.replacing(" ", with: "\u{A0}"),
            ])
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                write(owner + slash + link + caption)
                furniture += [slash, link, description]
            case 1:
                write(owner + caption)
                furniture.append(description)
            case 2:
                write(owner)
                write(link)
                write(caption)
                furniture += [link, description]
            default:
                write(owner + slash + link)
                furniture += [slash, link, " - \(site), , ..", "\(width < 1 ? 100 : width)"]
            }
            write(description)
            // The day is kept wherever the rest of the description is dropped.
            furniture = furniture.map {
                $0 == description ? String(description.dropLast(10)) + ".." : $0
            }
        }
        article.blocks.append(.image(image))
        return image
    }

    private mutating func writeOpening() {
        // A page needs one shape of the template to be known by.
        let hasDateline = !knowsSite && article.published == nil || !random.onceIn(3)
        let hasPicture = !article.blocks.isEmpty
        let hasButton = random.onceIn(2)
        if hasButton { writeFurniture(hasPicture && random.onceIn(4) ? "Жаңалық" : room.button) }
        // Without a dateline the button alone tells a lede from a first paragraph.
        if hasDateline ? random.onceIn(2) : hasButton {
            let lede = random.pick(room.sentences.filter { $0.utf8.count > 30 })
            article.lede = lede
            write(lede)
        }
        let first =
            random.pick(room.sentences.filter { $0.utf8.count > 30 }) + " " + sentences(0...2)
        let paragraph = first.last == " " ? String(first.dropLast()) : first
        if hasDateline {
            let dateline = random.pick(room.datelines)
            article.dateline = Dateline(
                place: dateline.place, date: dateline.date, agency: dateline.agency)
            write(
                "\(dateline.place), \(dateline.date) \(dateline.dash) \(dateline.agency). \(paragraph)"
            )
            furniture.append(", \(dateline.dash).")
        } else {
            write(paragraph)
        }
        article.blocks.append(.paragraph(SpannedText(paragraph)))
    }

    // MARK: The body

    private mutating func writeBlock() {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: writeQuote()
        case 1:
            if case .image = article.blocks.last { writeParagraph() }
            _ = writePicture()
            writeParagraph()
        case 2: writeCard()
        default: writeParagraph()
        }
    }

    private mutating func writeParagraph() {
        let paragraph = sentences(1...4)
        write(paragraph)
        article.blocks.append(.paragraph(SpannedText(paragraph)))
    }

    private mutating func writeQuote() {
        let speaker = random.pick(room.speakers)
        let words = sentences(1...3)
        let hasPicture = knowsSite && random.onceIn(2)
        let hasRole = !hasPicture || !random.onceIn(3)
        write(words)
        if hasPicture { writeFurniture("\(random.pick(room.captions)) - \(site)") }
        write(speaker.name)
        if hasRole { write(speaker.role) }
        article.blocks.append(
            .quote(
                Quote(
                    text: SpannedText(words), speaker: speaker.name,
                    role: hasRole ? speaker.role : nil)))
        writeParagraph()
    }

    /// Whether a picture has told the site's name: a speaker's bare one cannot.
    private var knowsSite: Bool { text.contains("- \(site), ") }

    private mutating func writeCard() {
        let day = day()
        let section = random.pick(room.sections).name
        let title = random.pick(room.headlines)
        var card = Card(date: day, section: section, title: title)
        let moment = ArticleDate(
            year: day.year, month: day.month, day: day.day, hour: 9, minute: 5, offset: nil)
        let isSetOff = gaps == .aroundHeadline && random.onceIn(3)
        if isSetOff { text += "\n" }
        write("\(random.pick(room.captions)) - \(site), 1920, \(dotted(day))")
        furniture.append(String(text.split(separator: "\n").last?.dropLast(10) ?? "") + "..")
        let form = isSetOff ? 3 : Int.random(in: 0..<3, using: &random)
        if form == 1 { write("09:05") }
        write(section)
        write(title)
        if form >= 2 {
            card.summary = random.pick(room.sentences.filter { $0.utf8.count > 30 })
            write(card.summary ?? "")
        }
        if form == 2 { write("09:05, \(dotted(day))") }
        if form == 1 || form == 2 { card.date = moment }
        if form == 2 { furniture.append(",\(dotted(day))") }
        if isSetOff { text += "\n" }
        article.blocks.append(.card(card))
        writeParagraph()
    }

    // MARK: The tail

    private mutating func writeTail() {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: break
        case 1: writeFurniture(room.feedLabel)
        case 2:
            writeFurniture(room.feedLabel)
            writeFurniture(random.pick(["0", "12"]))
        default:
            // On a page without any other shape of the template a number may be the story's.
            if knowsSite { writeFurniture("0") }
        }
    }
}
