import Articles
import Reader

/// Marks that were made and are not in the cache yet: while another program writes there, one may
/// have to wait its turn, and reading must not wait with it.
struct PendingMarks: Sendable {
    private struct Change: Sendable {
        let number: Int
        let ids: Set<Article.ID>
        let change: MarkChange
    }

    /// In the order in which they were made.
    private var changes: [Change] = []
    private var number = 0

    /// Gives the number by which the change is to be taken out once it is in the cache.
    mutating func add(_ change: MarkChange, to ids: [Article.ID]) -> Int {
        number += 1
        changes.append(Change(number: number, ids: Set(ids), change: change))
        return number
    }

    mutating func remove(_ number: Int) {
        changes.removeAll { $0.number == number }
    }

    /// What the cache has answered, with the marks that it does not know of yet.
    func laid(over event: Event) -> Event {
        guard !changes.isEmpty else { return event }
        switch event {
        case .headlinesLoaded(let request, let headlines, let above, let found):
            let marked = headlines.map { headline in
                var headline = headline
                headline.marks = marks(headline.marks, of: headline.id)
                return headline
            }
            return .headlinesLoaded(request, marked, above: above, found: found)
        case .articleLoaded(let document, let related):
            return .articleLoaded(laid(over: document), related: laid(over: related))
        case .wholeTextLoaded(let document, let related):
            return .wholeTextLoaded(laid(over: document), related: laid(over: related))
        default:
            return event
        }
    }

    private func laid(over document: ArticleDocument) -> ArticleDocument {
        var document = document
        document.marks = marks(document.marks ?? Marks(), of: document.article.id)
        return document
    }

    private func laid(over stories: [RelatedStory]) -> [RelatedStory] {
        stories.map { story in
            guard let id = story.id else { return story }
            var story = story
            story.marks = marks(story.marks, of: id)
            return story
        }
    }

    private func marks(_ known: Marks, of id: Article.ID) -> Marks {
        changes.reduce(known) { $1.ids.contains(id) ? $0.changed(by: $1.change) : $0 }
    }
}
