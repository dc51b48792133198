package import Articles
import GRDB
import WordForms

extension ArticleCache {
    /// What a search has found, the newest first, on from a position: at most `limit` articles,
    /// the first `snippets` of them with what they have of it. Without `countsAll`, as for further
    /// pages, only those are counted.
    ///
    /// Where the task is cancelled it ends at once, with an answer that nobody wants any more.
    package func search(
        _ request: SearchRequest, from position: ListPosition? = nil, limit: Int,
        snippets: Int = .max, countsAll: Bool = true
    ) async throws(CacheError) -> SearchAnswer {
        try await search(
            HeadlineQuery(source: .search(request), from: position, limit: limit),
            snippets: snippets, countsAll: countsAll)
    }

    /// The same for any stretch of a list whose source is a search; of another source nothing.
    ///
    /// By likeness there is one stretch, that from the list's beginning.
    package func search(
        _ list: HeadlineQuery, snippets: Int = .max, countsAll: Bool = true
    ) async throws(CacheError) -> SearchAnswer {
        let answer = try await searching { db in
            try Self.answer(list, snippets: snippets, countsAll: countsAll, in: db)
        }
        return answer ?? SearchAnswer()
    }

    /// Where what was searched for stands in the texts of an article.
    package func hits(of request: SearchRequest, in article: Article) -> TextHits {
        let analyser = WordAnalyser()
        guard let query = try? SearchQuery(request, analyser) else { return [:] }
        let texts = article.texts
        let hits = analyser.hits(
            of: query.pattern, in: texts.map(\.text),
            language: WordLanguage(code: article.languageOfWords))
        return Dictionary(zip(texts.map(\.place), hits).filter { !$1.isEmpty }) { first, _ in first
        }
    }

    /// Sets why it finds nothing aside: a list has no room for that.
    func searched<Result>(
        _ request: SearchRequest, _ list: HeadlineQuery, in db: Database,
        _ body: (OpenSearch) throws -> Result
    ) throws -> Result? {
        do {
            return try body(OpenSearch(request, narrowedTo: list, WordAnalyser(), in: db))
        } catch is SearchProblem {
            return nil
        }
    }

    private static func answer(
        _ list: HeadlineQuery, snippets: Int, countsAll: Bool, in db: Database
    ) throws -> SearchAnswer {
        guard case .search(let request) = list.source else { return SearchAnswer() }
        let analyser = WordAnalyser()
        do {
            let search = try OpenSearch(request, narrowedTo: list, analyser, in: db)
            var whole = list
            (whole.from, whole.direction) = (nil, .older)
            var count: SearchCount?
            if countsAll {
                let counted = try search.count(whole, upTo: SearchCount.most, in: db)
                let isWhole = counted.isWhole && search.compiled?.isApproximate != true
                count = isWhole ? .exactly(counted.count) : .moreThan(counted.count)
            }
            var results = try search.results(list, in: db)
            let shower = HitShower(search.query.pattern, analyser)
            for index in results.indices.prefix(max(0, snippets)) {
                try Task.checkCancellation()
                try shower.show(in: &results[index], in: db)
            }
            return SearchAnswer(
                results: results, count: count ?? .moreThan(results.count))
        } catch let problem as SearchProblem {
            return SearchAnswer(problem: problem)
        }
    }
}
