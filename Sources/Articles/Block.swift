/// One piece of an article's body, in the order of reading.
package enum Block: Hashable, Sendable {
    case paragraph(SpannedText)
    /// Levels 1 to 6, as in HTML.
    case heading(level: Int, SpannedText)
    case quote(Quote)
    case image(Image)
    case list(ordered: Bool, items: [SpannedText])
    case card(Card)
    case table(rows: [[String]])
    case preformatted(String)
    case rule
}

/// Words set apart, with who said them.
package struct Quote: Hashable, Sendable {
    package var text: SpannedText
    package var speaker: String?
    package var role: String?

    package init(text: SpannedText, speaker: String? = nil, role: String? = nil) {
        self.text = text
        self.speaker = speaker
        self.role = role
    }
}

/// What is known of a picture: a terminal shows its words.
package struct Image: Hashable, Sendable {
    package var url: String?
    package var caption: String?
    package var credit: String?
    package var date: ArticleDate?

    package init(
        url: String? = nil, caption: String? = nil, credit: String? = nil, date: ArticleDate? = nil
    ) {
        self.url = url
        self.caption = caption
        self.credit = credit
        self.date = date
    }
}

/// A link to another story that the editor set inside an article.
package struct Card: Hashable, Sendable {
    package var date: ArticleDate?
    package var section: String?
    package var title: String
    package var summary: String?
    package var url: String?

    package init(
        date: ArticleDate? = nil, section: String? = nil, title: String, summary: String? = nil,
        url: String? = nil
    ) {
        self.date = date
        self.section = section
        self.title = title
        self.summary = summary
        self.url = url
    }
}
