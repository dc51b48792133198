import Articles
import Foundation

/// An article taken apart into what the tables hold.
struct StoredArticle {
    let marks: Marks?
    /// The whole article, marks excepted. Made before the write lock is taken: it is half the
    /// work of storing.
    let json: Data
    /// Tells a changed article from one that was brought in before.
    let contentDigest: Int64
    let fullness: Fullness
    private let article: Article

    init(_ document: ArticleDocument, _ fullness: Fullness) throws {
        article = document.article
        marks = document.marks
        self.fullness = fullness
        let json = try ArticleDocument(article: article, feeds: document.feeds).json()
        self.json = Data(json)
        contentDigest = digest(json)
    }

    var id: Article.ID { article.id }
    var published: ArticleDate? { article.published }

    var title: String { listColumn(article.title) }
    var section: String? {
        article.section.map { listColumn($0.name) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    var site: String? { article.site.map(listColumn) }
    var language: String? { article.language.map(listColumn) }
    var url: String? { article.url.map(listColumn) }
    var feed: String? { article.feed.map(listColumn) }

    /// The story's keys, where they were made beforehand.
    var preparedKeys: StoryKeys?

    func keys() -> StoryKeys { preparedKeys ?? StoryKeys(article) }
    func cards() -> [StoryKeys] { article.cards.map(StoryKeys.init) }
}

/// The most a list shows of a text, in bytes: one that is longer would make every list slow.
private let longestColumn = 4096

/// The text as a list column holds it. SQLite ends a text at the first NUL, so there is none;
/// the body keeps the text as it came.
func listColumn(_ text: String) -> String {
    guard text.utf8.count > longestColumn || text.utf8.contains(0) else { return text }
    var column = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
        length += UTF8.width(scalar)
        if length > longestColumn { break }
        column.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    return String(column)
}
