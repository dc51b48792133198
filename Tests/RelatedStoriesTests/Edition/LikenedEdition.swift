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
    let weighting: Weighting

    init(of articles: [Article]) {
        let analyser = WordAnalyser()
        let vectors = articles.map { article in
            let language = WordLanguage(code: article.language)
            return StemVector(
                title: analyser.analyse(article.title, language: language),
                texts: article.likenessTexts.map { analyser.analyse($0, language: language) }
            ).adding(tags: article.tags)
        }
        weighting = Weighting(of: vectors)
        var window = StoryWindow()
        var sizes: [Int64: Int] = [:]
        for (arrival, (article, whole)) in zip(articles, vectors).enumerated() {
            let position = ListPosition(
                instant: article.published?.instant ?? 0, arrival: Int64(arrival))
            let vector = whole.cut(by: weighting)
            let member = StoryMember(
                arrival: position.arrival, instant: position.instant, vector: vector,
                headNorm: norm(of: vector, part: .head, weighting), title: TitleKeys(article.title))
            let story = window.story(for: member, weighting) ?? position.arrival
            window.add(member, to: story)
            sizes[story, default: 0] += 1
            members.append(
                Member(
                    article: article,
                    headline: Headline(
                        id: article.id, position: position, title: article.title,
                        section: article.section?.name, site: article.site,
                        group: StoryGroup(id: story, size: 1)), vector: vector,
                    norm: norm(of: vector, part: .text, weighting)))
        }
        for place in members.indices {
            let story = members[place].headline.group?.id ?? 0
            members[place].headline.group?.size = sizes[story] ?? 1
        }
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
            with: passage(other.article.title), other.article.likenessTexts.map(passage))
    }
}
