/// One news story as structured text, whatever it was brought in from.
package struct Article: Hashable, Sendable {
    package var id: ID
    package var url: String?
    package var title: String
    /// A BCP 47 primary language subtag, such as "ru".
    package var language: String?
    package var section: Section?
    package var published: ArticleDate?
    package var updated: ArticleDate?
    package var dateline: Dateline?
    package var site: String?
    package var byline: String?
    package var lede: String?
    package var tags: [String]
    /// The id of the feed the story came in by.
    package var feed: String?
    /// What its feed calls it, to tell it from the feed's other articles.
    package var guid: String?
    package var blocks: [Block]

    /// An article whose id, unless one is given, follows from its address, else from its
    /// headline, date and site.
    package init(
        id: ID? = nil, url: String? = nil, title: String, language: String? = nil,
        section: Section? = nil, published: ArticleDate? = nil, updated: ArticleDate? = nil,
        dateline: Dateline? = nil, site: String? = nil, byline: String? = nil,
        lede: String? = nil, tags: [String] = [], feed: String? = nil, guid: String? = nil,
        blocks: [Block] = []
    ) {
        self.id = id ?? ID(url: url, title: title, published: published, site: site)
        self.url = url
        self.title = title
        self.language = language
        self.section = section
        self.published = published
        self.updated = updated
        self.dateline = dateline
        self.site = site
        self.byline = byline
        self.lede = lede
        self.tags = tags
        self.feed = feed
        self.guid = guid
        self.blocks = blocks
    }

    /// The cards of the body, in the article's order.
    package var cards: [Card] {
        blocks.compactMap { block in
            if case .card(let card) = block { card } else { nil }
        }
    }
}

/// The rubric an article stands in.
package struct Section: Hashable, Sendable, Codable {
    package var name: String
    package var description: String?

    package init(name: String, description: String? = nil) {
        self.name = name
        self.description = description
    }
}

/// The opening of a wire story: «КИШИНЕВ, 1 фев – Sputnik.»
package struct Dateline: Hashable, Sendable, Codable {
    package var place: String?
    /// As it is written: «1 фев».
    package var date: String?
    package var agency: String?

    package init(place: String? = nil, date: String? = nil, agency: String? = nil) {
        self.place = place
        self.date = date
        self.agency = agency
    }
}

/// What the reader has done with an article.
package struct Marks: Hashable, Sendable {
    package var read: Bool
    package var starred: Bool

    package init(read: Bool = false, starred: Bool = false) {
        self.read = read
        self.starred = starred
    }
}
