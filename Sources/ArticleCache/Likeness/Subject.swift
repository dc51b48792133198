import Articles
import GRDB
import RelatedStories
import WordForms

/// An article beside which related stories are to be shown, as the index sees it.
struct Subject {
    private let article: Article
    private let headline: Headline
    private let analyser: ArticleAnalyser
    private let language: WordLanguage
    private let weighting: Weighting
    private let weighed: WeighedVector

    /// The article is analysed anew: that tells its stems, of which the index keeps only keys.
    init(_ article: Article, _ headline: Headline, in db: Database) throws {
        self.article = article
        self.headline = headline
        analyser = ArticleAnalyser()
        let analysis = analyser.analyse(article) { _ in [] }
        language = WordLanguage(code: analysis.language)
        // What the index holds is without the lines that are the site's own.
        let arrival = headline.position.arrival
        let vector = try LikenessRow.find(arrival, in: db)?.vector ?? analysis.vector
        weighting = Weighting(
            articles: try IndexState(in: db).articles,
            counts: try TermFrequencies.read(vector.entries.map(\.key), in: db))
        weighed = WeighedVector(vector, part: .text, weighting)
        related = RelatedSubject(
            id: article.id, title: article.title, vector: vector, story: headline.group?.id)
    }

    let related: RelatedSubject

    /// The other articles of its story, the story's face first.
    func group(in db: Database) throws -> [LikeStory] {
        guard let group = headline.group, group.size > 1 else { return [] }
        let members = try StoryMembers.all(of: group.id, limit: mostTellings, in: db)
        return try members.compactMap { arrival in
            guard arrival != headline.position.arrival,
                let row = try LikenessRow.find(arrival, in: db)
            else { return nil }
            return try likeStory(row, in: db)
        }
    }

    /// The articles of other stories that are most like it, few of each story.
    func similar(atMost limit: Int, in db: Database) throws -> [LikeStory] {
        let candidates = try Candidates(
            around: headline.position, leaving: try ownStory(in: db), search: strongest(), in: db)
        var found: [(row: LikenessRow, score: Double)] = []
        for (place, _) in candidates.best(mostCompared) {
            guard let row = try LikenessRow.find(place.arrival, in: db) else { continue }
            let likeness = weighed.likeness(of: row.vector, norm: row.norm)
            guard likeness >= LikenessThresholds.nothing else { continue }
            found.append((row, likeness * recency(of: place.instant)))
        }
        found.sort { ($1.score, $0.row.arrival) < ($0.score, $1.row.arrival) }
        var counts: [Int64: Int] = [:]
        let few = found.filter { found in
            counts[found.row.story, default: 0] += 1
            return counts[found.row.story, default: 0] <= mostOfStory
        }
        // Some will fall out, as tellings of one story or as too many of one feed.
        return try few.prefix(2 * limit + spareStories).compactMap { try likeStory($0.row, in: db) }
    }

    /// The arrivals of the articles of its story, as far as they could take others' places.
    private func ownStory(in db: Database) throws -> Set<Int64> {
        guard let group = headline.group, group.size > 1 else { return [] }
        var arrivals: Set<Int64> = []
        let rows = try db.rows(
            "SELECT arrival FROM likeness WHERE story = ? ORDER BY arrival DESC LIMIT ?",
            [group.id, mostLeftOut])
        while let row = try rows.next() {
            if let arrival = row.integer(0) { arrivals.insert(arrival) }
        }
        return arrivals
    }

    /// Newest articles that have a tag of the article's.
    func sameTag(in db: Database) throws -> [TaggedStory] {
        var tagged: [TaggedStory] = []
        for tag in article.tags.prefix(mostTagsAsked) {
            let phrase = SearchPhrase(analyser.words(of: tag, in: language).bytes)
            for place in try phrase.places(limit: mostOfTag, in: db) {
                let folded = foldedHeadline(tag)
                guard place.arrival != headline.position.arrival,
                    let other = try IndexedArticle.article(place.arrival, in: db),
                    other.tags.contains(where: { foldedHeadline($0) == folded }),
                    let found = try Headline.ofArticle(
                        "spine.arrival = ?", place.arrival, in: db)
                else { continue }
                let row = try LikenessRow.find(place.arrival, in: db)
                tagged.append(TaggedStory(found, tag: tag, vector: row?.vector))
            }
        }
        return tagged
    }

    /// The story with the words that it shares with the article, where these are the reason: those
    /// of its title, and of its text where that is to be read and the title has few.
    func naming(
        _ story: RelatedStory, readsText: Bool, in db: Database
    ) throws -> RelatedStory {
        guard story.reason == .similar || story.reason == .group, let id = story.id else {
            return story
        }
        var story = story
        let title = analyser.passage(story.title, in: language)
        story.terms = sharedTerms(weighed, with: title, [])
        if readsText, story.terms.count < fewTerms {
            let texts = try opening(of: id, in: db)
            story.terms = sharedTerms(
                weighed, with: title, texts.map { analyser.passage($0, in: language) })
        }
        return story
    }

    /// The texts but the title by which articles are compared.
    private func told(_ article: Article) -> [String] {
        article.textsWithRoles.filter { $0.role == .story || $0.role == .edge }.map(\.text)
    }

    /// The first texts of another article; of a long one no more than its beginning is read.
    private func opening(of id: Article.ID, in db: Database) throws -> [String] {
        let row = try db.row(
            "SELECT length(b.json), substr(b.json, 1, ?) FROM article AS a "
                + "JOIN body AS b ON b.article = a.arrival WHERE a.id = ?",
            [longestOpening, id.text])
        guard let row, let length = row.integer(0), let json = row.bytes(1) else { return [] }
        if length <= longestOpening {
            let article = try? ArticleDocument(json: json).article
            return article.map { Array(told($0).prefix(mostPassages)) } ?? []
        }
        return ArticleDocument.openingTexts(ofJSON: json, atMost: mostPassages)
    }

    private func likeStory(_ row: LikenessRow, in db: Database) throws -> LikeStory? {
        guard
            let other = try Headline.ofArticle("spine.arrival = ?", row.arrival, in: db)
        else { return nil }
        return LikeStory(
            other, likeness: weighed.likeness(of: row.vector, norm: row.norm),
            recency: recency(of: other.position.instant), vector: row.vector)
    }

    private func recency(of instant: Int64) -> Double {
        let (distance, isTooFar) = headline.position.instant.subtractingReportingOverflow(instant)
        return RelatedStories.recency(atDistance: isTooFar ? .max : distance)
    }

    /// The stems by which others are looked for, with what sharing one is worth.
    private func strongest() -> [Candidates.Term] {
        guard let vector = related.vector else { return [] }
        let keys = RelatedStories.strongest(mostStems, of: vector, weighting)
        let texts = ([article.title] + told(article)).map { analyser.words(of: $0, in: language) }
        let stems = spellings(of: keys, in: texts)
        let counts = Dictionary(vector.entries.map { ($0.key, Int($0.text)) }) { first, _ in first }
        return keys.compactMap { key in
            guard let stem = stems[key] else { return nil }
            let worth =
                weighting.weight(of: key, count: counts[key] ?? 1) * weighting.rarity(of: key)
            return Candidates.Term(phrase: SearchPhrase(stem), worth: worth)
        }
    }
}

/// With 20 to 30 stems the recall is 0.614 of the 0.625 that all stems would give.
private let mostStems = 25

/// Articles whose vectors are compared as a whole.
private let mostCompared = 200

/// How many like stories are read beyond those that are wanted.
private let spareStories = 20

/// Of another story one is shown: its likest that is no reprint.
private let mostOfStory = 5

/// A story that is told more often has no more articles among those of one stem that are looked at.
private let mostLeftOut = 10_000

/// More tellings of a story than this no list shows.
private let mostTellings = 12

private let mostTagsAsked = 3
private let mostOfTag = 10

/// A title that shares fewer words than this leaves the reason to the text.
private let fewTerms = 2
private let mostPassages = 6

/// Bytes of another article in which the words it shares are looked for: more than most are long.
private let longestOpening = 16 << 10
