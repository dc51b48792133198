import Articles
import WordForms

/// The stories chosen so far, and what keeps one from being chosen twice.
struct RelatedList {
    private(set) var stories: [RelatedStory] = []
    private var chosen: Set<Article.ID>
    private var absent: Set<String> = []
    /// The stories of which one article is shown, or was read on the way.
    private var told: Set<Int64> = []
    /// Those of them that like stories never tell again, however short the list is.
    private var toldBefore: Set<Int64> = []
    private var tellings: [Reprint.Telling]
    private let limit: Int
    /// The places taken in each band.
    private var taken: [RelatedStory.Reason: Int] = [:]

    /// More tellings of the article's own story than this are left to the story's own list.
    private static let mostTellings = 5
    /// More like stories than this are not looked through.
    private static let mostSimilar = 200
    /// More like stories of one feed than this come behind those of others.
    private static let mostOfFeed = 2
    /// So many stories make a list; weaker ones are taken only to come so far.
    private static let fullList = 5

    init(about subject: RelatedSubject, visited: [RelatedSubject], limit: Int) {
        self.limit = limit
        let read = [subject] + visited
        chosen = Set(read.map(\.id))
        told = Set(read.compactMap(\.story))
        tellings = read.map { Reprint.Telling(title: $0.title, vector: $0.vector) }
    }

    private var isFull: Bool { stories.count >= limit }

    mutating func add(_ linked: LinkedCard) {
        guard !isFull else { return }
        if let story = linked.story {
            guard chosen.insert(story.id).inserted else { return }
            if let group = story.group { told.insert(group.id) }
            // The card's summary stays: the editor wrote it for this very place.
            append(RelatedStory(story, summary: linked.card.summary, reason: .link), in: .link)
        } else {
            guard isNew(linked.card) else { return }
            append(RelatedStory(absent: linked.card), in: .link)
        }
    }

    /// Notes a card that is all there is of its story; false where one of the same address or
    /// headline is shown.
    private mutating func isNew(_ card: Card) -> Bool {
        let address = card.url.map { CanonicalAddress($0)?.text ?? $0 }
        let title = foldedHeadline(card.title)
        let names = [address.map { "u\($0)" }, title.isEmpty ? nil : "t\(title)"].compactMap(\.self)
        defer { absent.formUnion(names) }
        return absent.isDisjoint(with: names)
    }

    /// Adds another telling of the article's own story.
    mutating func add(telling: LikeStory) {
        guard !isFull, taken[.group, default: 0] < Self.mostTellings,
            choose(telling.headline, telling.vector, isRetelling: true)
        else { return }
        append(RelatedStory(telling.headline, reason: .group), in: .group)
    }

    /// Adds those alike by their words, the likest first.
    mutating func add(similar: [LikeStory]) {
        // Places, not stories, are moved about while sorting.
        let places = similar.indices.filter {
            similar[$0].likeness >= LikenessThresholds.nothing
        }.map { (score: similar[$0].score, position: similar[$0].headline.position, place: $0) }
        let ranked = places.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
            .prefix(Self.mostSimilar).map { similar[$0.place] }
        let related = ranked.filter { $0.likeness >= LikenessThresholds.related }
        toldBefore = told
        let (ofFullFeeds, retellings) = add(firstTellings: related)
        for story in ofFullFeeds { add(similar: story) }
        // Another telling of what is shown is more to a reader than what is alike by chance alone.
        let weak = ranked.filter { $0.likeness < LikenessThresholds.related }
        for story in retellings + weak {
            guard stories.count < Self.fullList else { return }
            add(similar: story, isRetelling: true)
        }
    }

    /// Adds one of each story and two of each feed; gives back those that come behind them.
    private mutating func add(
        firstTellings related: [LikeStory]
    ) -> (ofFullFeeds: [LikeStory], retellings: [LikeStory]) {
        var feeds: [String: Int] = [:]
        var ofFullFeeds: [LikeStory] = []
        var retellings: [LikeStory] = []
        for like in related {
            let feed = like.headline.feeds.first ?? like.headline.site
            if let group = like.headline.group, told.contains(group.id) {
                retellings.append(like)
            } else if let feed, feeds[feed, default: 0] >= Self.mostOfFeed {
                ofFullFeeds.append(like)
            } else if add(similar: like), let feed {
                feeds[feed, default: 0] += 1
            }
        }
        return (ofFullFeeds, retellings)
    }

    @discardableResult
    private mutating func add(similar like: LikeStory, isRetelling: Bool = false) -> Bool {
        guard !isFull, choose(like.headline, like.vector, isRetelling: isRetelling) else {
            return false
        }
        var story = RelatedStory(like.headline, reason: .similar)
        story.score = ScoreBand.similar.score(of: like.score, after: stories.last?.score)
        stories.append(story)
        taken[.similar, default: 0] += 1
        return true
    }

    mutating func add(_ tagged: TaggedStory) {
        guard !isFull, choose(tagged.headline, tagged.vector) else { return }
        append(RelatedStory(tagged.headline, reason: .section, terms: [tagged.tag]), in: .section)
    }

    mutating func add(filling story: FillingStory) {
        guard !isFull, choose(story.headline, story.vector) else { return }
        append(RelatedStory(story.headline, reason: .section), in: .section)
    }

    /// Notes that an article is shown; false for a reprint and, but for a wanted retelling, for one
    /// of a story that is, which are not.
    private mutating func choose(
        _ headline: Headline, _ vector: StemVector?, isRetelling: Bool = false
    ) -> Bool {
        guard !chosen.contains(headline.id) else { return false }
        let group = headline.group?.id
        if let group, isRetelling ? toldBefore.contains(group) : told.contains(group) {
            return false
        }
        let telling = Reprint.Telling(title: headline.title, vector: vector)
        guard !tellings.contains(where: { Reprint.isReprint($0, telling) }) else { return false }
        chosen.insert(headline.id)
        if let group { told.insert(group) }
        tellings.append(telling)
        return true
    }

    private mutating func append(_ story: RelatedStory, in band: ScoreBand) {
        var story = story
        story.score = band.score(atPlace: taken[story.reason, default: 0])
        taken[story.reason, default: 0] += 1
        stories.append(story)
    }
}

/// The scores of one reason, which fall from place to place and never reach the next reason's.
private struct ScoreBand {
    let highest: Double
    let lowest: Double

    /// Above any likeness that is short of a reprint.
    static let link = ScoreBand(highest: 1, lowest: 0.9)
    static let group = ScoreBand(highest: 0.9, lowest: 0.8)
    static let similar = ScoreBand(highest: 0.8, lowest: LikenessThresholds.nothing)
    /// Below 0.12, where likeness means nothing.
    static let section = ScoreBand(highest: 0.1, lowest: 0)

    func score(atPlace place: Int) -> Double {
        lowest + (highest - lowest) / Double(place + 1)
    }

    /// A likeness within the band, and under the score before it: a story that was moved behind
    /// may be likelier than the one it stands behind.
    func score(of likeness: Double, after last: Double?) -> Double {
        let score = min(highest, max(lowest, likeness))
        guard let last, last <= score else { return score }
        // A part of what is left above the next band: it falls, and never gets there.
        return lowest + (last - lowest) * 0.98
    }
}

extension RelatedStory {
    fileprivate init(
        _ headline: Headline, summary: String? = nil, reason: Reason, terms: [String] = []
    ) {
        self.init(
            id: headline.id, title: headline.title, date: headline.published,
            section: headline.section, site: headline.site, summary: summary,
            marks: headline.marks, score: 0, reason: reason, terms: terms, group: headline.group)
    }

    fileprivate init(absent card: Card) {
        self.init(
            id: nil, title: card.title, date: card.date, section: card.section,
            summary: card.summary, url: card.url, score: 0, reason: .link)
    }
}
