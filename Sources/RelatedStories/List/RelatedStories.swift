package import Articles

/// A card of an article, and the story it leads to where that is in the cache.
package struct LinkedCard: Hashable, Sendable {
    package var card: Card
    package var story: Headline?

    package init(card: Card, story: Headline? = nil) {
        self.card = card
        self.story = story
    }
}

/// What the sidebar shows beside an article: the stories the editor set cards of, in the
/// article's order, then the newest of its section. No story comes twice, nor the article
/// itself.
package func relatedStories(
    to article: Article.ID, cards: [LinkedCard], sameSection: [Headline], limit: Int
) -> [RelatedStory] {
    var list = RelatedList(about: article)
    for card in cards { list.add(card) }
    list.startSection()
    for headline in sameSection { list.add(headline) }
    return Array(list.stories.prefix(max(0, limit)))
}

/// The stories chosen so far, and what keeps one from being chosen twice.
private struct RelatedList {
    private(set) var stories: [RelatedStory] = []
    private var chosen: Set<Article.ID>
    private var absent: Set<Card> = []
    private var place = 0

    init(about article: Article.ID) {
        chosen = [article]
    }

    mutating func add(_ linked: LinkedCard) {
        if let story = linked.story {
            guard chosen.insert(story.id).inserted else { return }
            // The card's summary stays: the editor wrote it for this very place.
            append(RelatedStory(story, summary: linked.card.summary, reason: .link), from: .link)
        } else {
            guard absent.insert(linked.card).inserted else { return }
            append(RelatedStory(absent: linked.card), from: .link)
        }
    }

    mutating func startSection() {
        place = 0
    }

    mutating func add(_ headline: Headline) {
        guard chosen.insert(headline.id).inserted else { return }
        append(RelatedStory(headline, reason: .section), from: .section)
    }

    private mutating func append(_ story: RelatedStory, from band: ScoreBand) {
        var story = story
        story.score = band.score(atPlace: place)
        place += 1
        stories.append(story)
    }
}

/// The scores of one reason, which fall from place to place and never reach the next reason's.
private struct ScoreBand {
    let highest: Double
    let lowest: Double

    /// Above any likeness that is short of a reprint.
    static let link = ScoreBand(highest: 1, lowest: 0.9)
    /// Below 0.12, where likeness means nothing.
    static let section = ScoreBand(highest: 0.1, lowest: 0)

    func score(atPlace place: Int) -> Double {
        lowest + (highest - lowest) / Double(place + 1)
    }
}

extension RelatedStory {
    fileprivate init(_ headline: Headline, summary: String? = nil, reason: Reason) {
        self.init(
            id: headline.id, title: headline.title, date: headline.published,
            section: headline.section, site: headline.site, summary: summary,
            marks: headline.marks, score: 0, reason: reason)
    }

    fileprivate init(absent card: Card) {
        self.init(
            id: nil, title: card.title, date: card.date, section: card.section,
            summary: card.summary, url: card.url, score: 0, reason: .link)
    }
}
