import Articles

/// An article as it came from the cache, with the stories around it.
struct LoadedArticle: Sendable {
    var document: ArticleDocument
    var related: [RelatedStory]
    /// What had been read on the way when it came: what tells the same is not among the related.
    var visited: Set<Article.ID>
    /// Tells one loading of an article from another.
    var edition: Int
    /// How long its texts are.
    let bytes: Int

    init(
        document: ArticleDocument, related: [RelatedStory], visited: [Article.ID] = [], edition: Int
    ) {
        self.document = document
        self.related = related
        self.visited = Set(visited)
        self.edition = edition
        bytes = document.article.blocks.reduce(0) { $0 + $1.bytes }
    }
}

/// The articles read last, so that going back shows them at once.
struct ArticleShelf: Sendable {
    private var articles: [Article.ID: LoadedArticle] = [:]
    /// The latest last.
    private var order: [Article.ID] = []

    /// Bounds what a day of reading keeps in memory.
    static let mostArticles = 24
    /// In bytes of text, the article put last apart: articles may be long.
    static let room = 4 << 20

    subscript(id: Article.ID) -> LoadedArticle? { articles[id] }

    mutating func put(_ article: LoadedArticle) {
        let id = article.document.article.id
        order.removeAll { $0 == id }
        order.append(id)
        articles[id] = article
        var bytes = articles.values.reduce(0) { $0 + $1.bytes }
        while order.count > 1, order.count > Self.mostArticles || bytes > Self.room {
            bytes -= articles.removeValue(forKey: order.removeFirst())?.bytes ?? 0
        }
    }

    mutating func forget(_ id: Article.ID) {
        guard articles.removeValue(forKey: id) != nil else { return }
        order.removeAll { $0 == id }
    }

    /// The cache holds other articles now; the one shown stays until it has come anew.
    mutating func forgetAll(but kept: Article.ID?) {
        let article = kept.flatMap { articles[$0] }
        self = ArticleShelf()
        if let article { put(article) }
    }

    mutating func changeMarks(_ change: (Article.ID, inout Marks) -> Void) {
        for id in order {
            guard var article = articles[id] else { continue }
            var marks = article.document.marks ?? Marks()
            change(id, &marks)
            article.document.marks = marks
            for index in article.related.indices {
                if let other = article.related[index].id {
                    change(other, &article.related[index].marks)
                }
            }
            articles[id] = article
        }
    }
}
