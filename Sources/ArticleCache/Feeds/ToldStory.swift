import Articles

/// A story as the cache has it, and what it becomes when it is told again.
///
/// It belongs to a feed, see `StoryVoice`. What that feed says later replaces what it said before,
/// except a text that is fuller. Another feed gives its text only where that is fuller, and
/// otherwise fills gaps.
struct ToldStory: Equatable {
    var article: Article
    /// The feeds that an import said the story had come in by.
    var feeds: [String] = []
    var fullness: Fullness

    /// What the feed that the story belongs to, or its publisher, says of it now.
    func retold(_ new: Article, _ newFullness: Fullness) -> ToldStory {
        var story = ToldStory(article: new, feeds: feeds, fullness: max(fullness, newFullness))
        story.article.id = article.id
        story.article.feed = article.feed
        story.article.guid = new.guid ?? article.guid
        // A feed that forgets the date does not mean that there is none.
        story.article.published = new.published ?? article.published
        if newFullness < fullness {
            story.keepText(of: article)
            story.fillGaps(from: article)
        }
        return story
    }

    /// What another feed says of the same story.
    func alsoTold(_ other: Article, _ otherFullness: Fullness) -> ToldStory {
        guard otherFullness > fullness else { return self }
        var story = ToldStory(article: article, feeds: feeds, fullness: otherFullness)
        story.keepText(of: other)
        story.fillGaps(from: other)
        return story
    }

    /// The story with the text of its own page; as it was where the page tells less.
    func withPage(_ page: Article) -> ToldStory {
        guard page.textLength > article.textLength else { return self }
        return alsoTold(page, .page)
    }

    private mutating func keepText(of other: Article) {
        article.blocks = other.blocks
        article.lede = other.lede
        article.dateline = other.dateline
    }

    private mutating func fillGaps(from other: Article) {
        article.language = article.language ?? other.language
        article.section = article.section ?? other.section
        article.published = article.published ?? other.published
        article.updated = article.updated ?? other.updated
        article.site = article.site ?? other.site
        article.byline = article.byline ?? other.byline
        if article.tags.isEmpty { article.tags = other.tags }
    }
}

extension Article {
    /// Bytes of the words in the text.
    fileprivate var textLength: Int {
        blocks.reduce(lede?.utf8.count ?? 0) { length, block in
            length
                + {
                    switch block {
                    case .paragraph(let text), .heading(_, let text): text.text.utf8.count
                    case .quote(let quote): quote.text.text.utf8.count
                    case .list(_, let items): items.reduce(0) { $0 + $1.text.utf8.count }
                    case .table(let rows): rows.joined().reduce(0) { $0 + $1.utf8.count }
                    case .preformatted(let text): text.utf8.count
                    case .image, .card, .rule: 0
                    }
                }()
        }
    }
}
