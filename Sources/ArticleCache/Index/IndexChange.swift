import Articles
import GRDB
import RelatedStories

/// What a change of an article does to the index.
struct IndexChange {
    struct SearchRow {
        let place: SearchPlace
        let text: IndexText
    }

    enum Likeness {
        case asBefore
        case gone
        /// The same words at another time.
        case moved(to: SearchPlace)
        case told(at: SearchPlace, TitleKeys, StemVector)
    }

    let arrival: Int64
    var gone: SearchRow?
    var new: SearchRow?
    var likeness: Likeness
}

/// Finds out what the changes of one transaction do to the index; it counts the lines of sites as
/// it goes.
struct IndexChanges {
    private let db: Database
    private var lines: LineCounts
    private var usedAnalyser: ArticleAnalyser?

    init(in db: Database) throws {
        self.db = db
        lines = try LineCounts(in: db)
    }

    mutating func writeLines() throws {
        try lines.write(in: db)
    }

    /// Nil where nothing has changed that the index knows of.
    mutating func change(_ change: IndexBatch.Change) throws -> IndexChange? {
        let facts = try IndexedArticle.Facts(change.arrival, in: db)
        switch (change.former, facts) {
        case (nil, nil):
            return nil
        case (nil, let facts?):
            return try told(change, facts)
        case (let former?, nil):
            let analysis = analysis(of: former)
            lines.remove(analysis?.lines ?? [])
            return IndexChange(
                arrival: change.arrival, gone: former.row(analysis), likeness: .gone)
        case (let former?, let facts?) where change.hasNewText:
            let analysis = analysis(of: former)
            lines.remove(analysis?.lines ?? [])
            var told = try told(change, facts)
            told?.gone = former.row(analysis)
            return told
        case (let former?, let facts?):
            if former.facts == facts { return nil }
            guard let analysis = analysis(of: former) else { return nil }
            let isMoved = former.facts.place.instant != facts.place.instant
            return IndexChange(
                arrival: change.arrival, gone: former.row(analysis), new: facts.row(analysis),
                likeness: isMoved ? .moved(to: facts.place) : .asBefore)
        }
    }

    private mutating func told(
        _ change: IndexBatch.Change, _ facts: IndexedArticle.Facts
    ) throws -> IndexChange? {
        guard let analysis = try newAnalysis(of: change) else { return nil }
        return IndexChange(
            arrival: change.arrival, new: facts.row(analysis),
            likeness: .told(at: facts.place, analysis.titleKeys, analysis.vector))
    }

    /// Nil where a fault has garbled the article.
    private mutating func newAnalysis(
        of change: IndexBatch.Change
    ) throws -> ArticleAnalysis? {
        var owned: Set<SiteLine>?
        if let made = change.analysis {
            let found = lines.add(made.lines)
            if found == made.owned { return made }
            owned = found
        }
        guard let article = try IndexedArticle.article(change.arrival, in: db) else { return nil }
        let analyser = analyser()
        return analyser.analyse(article) { owned ?? lines.add($0) }
    }

    /// What the index was told of an article, but for the lines that its vector is without.
    private mutating func analysis(of former: IndexedArticle) -> ArticleAnalysis? {
        guard let article = former.article else { return nil }
        return analyser().analyse(article) { _ in [] }
    }

    /// Nothing is analysed while the cache is locked where all was analysed before.
    private mutating func analyser() -> ArticleAnalyser {
        let analyser = usedAnalyser ?? ArticleAnalyser()
        usedAnalyser = analyser
        return analyser
    }
}

extension IndexedArticle {
    /// The search row that is to go: nil where its text cannot be said again.
    fileprivate func row(_ analysis: ArticleAnalysis?) -> IndexChange.SearchRow? {
        analysis.map { facts.row($0) }
    }
}

extension IndexedArticle.Facts {
    fileprivate func row(_ analysis: ArticleAnalysis) -> IndexChange.SearchRow {
        IndexChange.SearchRow(
            place: place, text: analysis.indexText(section: section, feeds: feeds))
    }
}
