import ArticleCache
import Articles
import Reader
import Terminal
import WordForms

/// What the reader is answered that searches; nil where the task was cancelled.
func searchAnswer(to request: HeadlineRequest, from cache: ArticleCache) async -> Event? {
    Terminal.guardThisThread()
    do throws(CacheError) {
        var query = HeadlineQuery(request)
        var newer: [SearchResult] = []
        if request.purpose == .reload, request.from != nil {
            query.direction = .newer
            newer = try await cache.search(query).results
            query.direction = .older
            query.includesStart = true
        }
        let answer = try await cache.search(query, snippets: request.snippets)
        if Task.isCancelled { return nil }
        let results = newer + answer.results
        return .headlinesLoaded(
            request, results.map { local($0.headline) },
            above: try rank(request, results.first?.headline, in: cache),
            found: SearchFindings(answer, results))
    } catch {
        return failure(of: .loadHeadlines(request), error, cache)
    }
}

extension HeadlineRequest {
    /// How many of the first are shown with a passage of their text: of a ranking, which comes whole,
    /// those that are near.
    fileprivate var snippets: Int {
        if case .search(let search) = source, search.order == .likeness { 100 } else { .max }
    }
}

/// Where an article has what was searched for; nil where there is no such article.
func hits(
    of request: SearchRequest, in id: Article.ID, from cache: ArticleCache
) throws(CacheError) -> Event? {
    guard let article = try cache.article(id)?.article else { return nil }
    return .hitsLoaded(id, of: request, cache.hits(of: request.onLocalClock, in: article))
}

extension SearchFindings {
    init(_ answer: SearchAnswer, _ results: [SearchResult]) {
        let count: SearchFindings.Count =
            switch answer.count {
            case .exactly(let count): .exactly(count)
            case .moreThan(let count): .moreThan(count)
            }
        var hits: [Article.ID: HeadlineHits] = [:]
        for result in results {
            hits[result.headline.id] = HeadlineHits(
                title: result.titleHits,
                snippet: result.snippet.map { TextWithHits($0.text, hits: $0.hits) })
        }
        self.init(
            count: count, problem: answer.problem.map { sentence(for: $0, in: .current) },
            hits: hits)
    }
}
