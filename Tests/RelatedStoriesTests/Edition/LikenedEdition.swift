import Articles
import Foundation
import RelatedStories
import WordForms

/// The bundled edition as the cache has it after an import: analysed, weighed and grouped.
struct LikenedEdition {
    struct Member {
        var article: Article
        var headline: Headline
        var vector: StemVector
        var norm: Double
    }

    private(set) var members: [Member] = []
    /// As of the last article.
    private(set) var weighting = Weighting(of: [])
    private var frequency: [StemKey: Int] = [:]
    private var window = StoryWindow()
    /// How many articles there were when each member was last weighed.
    private var weighedAt: [Int] = []

    /// The articles as they arrive, so many at once.
    init(of articles: [Article], arrivingBy count: Int = .max) {
        let analyser = WordAnalyser()
        var rest = articles[...]
        while !rest.isEmpty {
            let arriving = rest.prefix(count)
            rest = rest.dropFirst(arriving.count)
            take(arriving.map { ($0, Self.vector(of: $0, analyser)) })
        }
        let sizes = Dictionary(grouping: members) { $0.headline.group?.id }.mapValues(\.count)
        for place in members.indices {
            members[place].norm = norm(of: members[place].vector, part: .text, weighting)
            let story = members[place].headline.group?.id
            members[place].headline.group?.size = sizes[story] ?? 1
        }
    }

    private static func vector(of article: Article, _ analyser: WordAnalyser) -> StemVector {
        let language = WordLanguage(code: article.language)
        return StemVector(
            title: analyser.analyse(article.title, language: language),
            texts: Self.told(article).map { analyser.analyse($0, language: language) }
        ).adding(tags: article.tags)
    }

    /// What the article says itself: cards tell of other stories, captions of their pictures.
    private static func told(_ article: Article) -> [String] {
        article.texts.filter { text in
            guard case .block(let number, _) = text.place else { return text.place == .lede }
            return switch article.blocks[number] {
            case .image, .card, .rule: false
            case .paragraph, .heading, .quote, .list, .table, .preformatted: true
            }
        }.map(\.text)
    }

    private mutating func take(_ arriving: [(Article, StemVector)]) {
        for entry in arriving.flatMap(\.1.entries) { frequency[entry.key, default: 0] += 1 }
        let count = members.count + arriving.count
        weighting = Weighting(articles: count, frequency: frequency)
        // What was weighed among half as many is weighed anew.
        for place in members.indices where 2 * weighedAt[place] <= count {
            window.add(storyMember(place), to: members[place].headline.group?.id ?? 0)
            weighedAt[place] = count
        }
        for (article, whole) in arriving {
            let position = ListPosition(
                instant: article.published?.instant ?? 0, arrival: Int64(members.count))
            let headline = Headline(
                id: article.id, position: position, title: article.title,
                section: article.section?.name, site: article.site)
            members.append(
                Member(
                    article: article, headline: headline, vector: whole.cut(by: weighting),
                    norm: 0))
            weighedAt.append(count)
            let member = storyMember(members.count - 1)
            let story = window.story(for: member, weighting) ?? position.arrival
            window.add(member, to: story)
            members[members.count - 1].headline.group = StoryGroup(id: story, size: 1)
        }
    }

    private func storyMember(_ place: Int) -> StoryMember {
        let member = members[place]
        return StoryMember(
            arrival: member.headline.position.arrival, instant: member.headline.position.instant,
            vector: member.vector, headNorm: norm(of: member.vector, part: .head, weighting),
            title: TitleKeys(member.article.title))
    }

    /// The articles of `data`, the oldest first.
    static func articles() throws -> [Article] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../data")
        return try ["ru", "ro", "uk"].flatMap { language in
            try Data(contentsOf: folder.appending(path: "\(language).jsonl"))
                .split(separator: 0x0A)
                .map { line throws(ArticleJSONProblem) in try ArticleDocument(json: line).article }
        }.sorted { ($0.published?.instant ?? 0, $0.title) < ($1.published?.instant ?? 0, $1.title) }
    }

    /// What is shown beside an article by its words alone, without the editor's cards.
    func related(to member: Member, limit: Int) -> [RelatedStory] {
        let asking = WeighedVector(member.vector, part: .text, weighting)
        let stories = members.filter { $0.headline.id != member.headline.id }.map { other in
            LikeStory(
                other.headline, likeness: asking.likeness(of: other.vector, norm: other.norm),
                recency: recency(
                    atDistance: other.headline.position.instant
                        - member.headline.position.instant), vector: other.vector)
        }
        let story = member.headline.group?.id
        return relatedStories(
            to: RelatedSubject(
                id: member.headline.id, title: member.headline.title, vector: member.vector,
                story: story), group: stories.filter { $0.headline.group?.id == story },
            similar: stories.filter { $0.headline.group?.id != story }, limit: limit)
    }

    /// The words of the reason beside a story shown.
    func terms(of member: Member, with other: Member) -> [String] {
        let analyser = WordAnalyser()
        let language = WordLanguage(code: other.article.language)
        func passage(_ text: String) -> AnalysedPassage {
            AnalysedPassage(text, language: language, by: analyser)
        }
        return sharedTerms(
            WeighedVector(member.vector, part: .text, weighting),
            with: passage(other.article.title), Self.told(other.article).map(passage))
    }
}
