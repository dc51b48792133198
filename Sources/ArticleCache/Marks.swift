package import Articles
import GRDB

extension ArticleCache {
    /// Marks the articles and returns the marks they had. An article that is not in the
    /// cache is missing from the answer.
    package func mark(
        _ ids: [Article.ID], _ change: MarkChange, at now: Int64
    ) throws(CacheError) -> [Article.ID: Marks] {
        try writing { db, noted in
            try apply(change, to: ids, at: now, in: db, noting: &noted)
        }
    }

    /// Marks every unread article of the source as read and returns the marks they had.
    package func markAllRead(
        in source: HeadlineSource, at now: Int64
    ) throws(CacheError) -> [Article.ID: Marks] {
        try writing { db, noted in
            var query = HeadlineQuery(source: source, unreadOnly: true, limit: 0)
            let ids: [Article.ID]
            if case .search(var request) = source {
                request.order = .newest
                (query.source, query.limit) = (.search(request), .max)
                ids = try headlines(query, in: db).map(\.id)
            } else {
                guard let path = try ListPath(query, in: db) else { return [:] }
                ids = try path.stretches(query).flatMap { try path.ids($0, in: db) }
            }
            return try apply(.read(true), to: ids, at: now, in: db, noting: &noted)
        }
    }

    private func apply(
        _ change: MarkChange, to ids: [Article.ID], at now: Int64, in db: Database,
        noting noted: inout [NotedMark]
    ) throws -> [Article.ID: Marks] {
        var former: [Article.ID: Marks] = [:]
        for id in ids where former[id] == nil {
            guard let marks = try MarkStore.marks(ofArticle: id, in: db) else { continue }
            former[id] = marks
            let changed = marks.changed(by: change)
            if changed != marks {
                try MarkStore.set(
                    NotedMark(id: id, marks: changed, time: now), in: db, noting: &noted)
            }
        }
        return former
    }
}
