import TextLayout

/// How the filter sets paragraphs.
struct ParagraphSetting {
    /// Cells of a whole line, prefix and indent included.
    var measure = 72
    var manner = Manner()
    /// Nil: each paragraph's own is told by its words.
    var language: Language?
    /// Cells before the first line of each paragraph, from where its other lines begin; nil leaves
    /// first lines as they are.
    var newspaperIndent: Int?
    /// Nil: quotes of mails are known by themselves.
    var prefix: [UInt8]?
}

/// Sets one paragraph after another.
struct Typesetter {
    let setting: ParagraphSetting
    private var measurer: Measurer
    /// What parts the words of a language; each is asked for once, when its first paragraph is met.
    private let hyphenator: (Language) -> Hyphenator?
    private var met: Set<Language> = []
    /// The language of a paragraph whose beginning is written already.
    private var languageBegun: Language?
    /// The language of the last paragraph long enough to tell it: short ones are taken to be in it.
    private var languageOfText = Language.undetermined
    /// About a line of text.
    private static let tellingBytes = 120
    /// Cells before the lines of the last paragraph, its first line apart.
    private var lastBodyIndent = 0

    init(_ setting: ParagraphSetting, hyphenator: @escaping (Language) -> Hyphenator?) {
        self.setting = setting
        self.hyphenator = hyphenator
        measurer = Measurer(hyphenation: setting.manner.hyphenated ? .letterRules : .none)
    }

    /// Writes all of a paragraph.
    mutating func set(
        _ paragraph: GrowingParagraph, lineEnd: [UInt8], to output: inout [UInt8]
    ) {
        defer { languageBegun = nil }
        guard !paragraph.text.isEmpty else {
            // A line of blanks that was too long to be known for one.
            if !paragraph.isBegun {
                output += paragraph.prefix.span.marks(of: paragraph.shape) + lineEnd
            }
            return
        }
        let (lines, writing) = layOut(paragraph, paragraph.text[...], lineEnd)
        writing.write(lines[...], before: nil, to: &output)
        lastBodyIndent = indents(of: paragraph).body
    }

    /// Writes the beginning of a long paragraph, so many bytes but for their last line; that one
    /// stays in the paragraph and goes on with what follows.
    mutating func setBeginning(
        of paragraph: inout GrowingParagraph, bytes: Int, lineEnd: [UInt8],
        to output: inout [UInt8]
    ) {
        let (lines, writing) = layOut(paragraph, paragraph.text.prefix(bytes), lineEnd)
        // One line alone has all of it: marks that take no cells.
        let last = lines.count > 1 ? lines.last : nil
        writing.write(
            last == nil ? lines[...] : lines.dropLast(), before: last, to: &output)
        languageBegun = writing.paragraph.language
        let beginning = last.map { writing.lead.text.count + $0.range.lowerBound }
        paragraph.dropBeginning(beginning ?? bytes)
    }

    private mutating func layOut(
        _ paragraph: GrowingParagraph, _ wholeText: ArraySlice<UInt8>, _ lineEnd: [UInt8]
    ) -> (lines: [LaidOutLine], writing: LineWriting) {
        let indents = indents(of: paragraph)
        let lead = lead(of: paragraph, first: indents.first)
        let text = Array(wholeText.dropFirst(lead.length))
        let string = String(decoding: text, as: UTF8.self)
        let language =
            setting.language ?? languageBegun
            ?? paragraphLanguage(of: string, in: languageOfText)
        if text.count >= Self.tellingBytes { languageOfText = language }
        if setting.manner.hyphenated, met.insert(language).inserted,
            let hyphenator = hyphenator(language)
        {
            measurer.use(hyphenator)
        }
        let measured = measurer.paragraph(string, language: language)
        var manner = setting.manner
        manner.firstIndent = paragraph.isBegun ? indents.body : indents.first + lead.cells
        manner.hangingIndent = indents.body
        return (
            TextLayout.layOut(measured, measure: room(for: paragraph), manner: manner),
            LineWriting(
                text: text, paragraph: measured, prefix: paragraph.prefix,
                lead: (wholeText.prefix(lead.length), lead.cells), lineEnd: lineEnd)
        )
    }

    /// A marker stands in the first line's indent, if that leaves room enough.
    private func lead(of paragraph: GrowingParagraph, first: Int) -> GrowingParagraph.Lead {
        guard let lead = paragraph.lead, first + lead.cells <= room(for: paragraph) / 2 else {
            return GrowingParagraph.Lead(length: 0, cells: 0)
        }
        return lead
    }

    private func room(for paragraph: GrowingParagraph) -> Int {
        max(1, setting.measure - paragraph.shape.cells)
    }

    /// Cells before the first line and before the others. The indents of the input never take more
    /// than half of the room.
    private func indents(of paragraph: GrowingParagraph) -> (first: Int, body: Int) {
        let most = room(for: paragraph) / 2
        let first = min(paragraph.firstIndent, most)
        if case .item(let marker) = paragraph.opening {
            let content = paragraph.firstIndent + marker.cells + 1
            return (first, min(paragraph.bodyIndent ?? content, content, most))
        }
        guard let newspaperIndent = setting.newspaperIndent else {
            return (first, min(paragraph.bodyIndent ?? first, most))
        }
        // The one line of a paragraph may be its indented first or one of an indented block.
        let body = min(paragraph.bodyIndent ?? min(first, lastBodyIndent), most)
        return (body + newspaperIndent, body)
    }
}
