import Articles
import Foundation

/// An article taken apart into what the tables hold. Made before the write lock is taken: it is
/// most of the work of storing.
struct StoredArticle {
    let id: Article.ID
    let marks: Marks?
    /// The whole article, marks excepted.
    let json: Data
    /// Tells a changed article from one that was brought in before.
    let contentDigest: Int64
    let title: String
    let section: String?
    let site: String?
    let language: String?
    let published: ArticleDate?
    let url: String?
    let feed: String?
    let keys: StoryKeys
    let cards: [StoryKeys]

    init(_ document: ArticleDocument) throws {
        let article = document.article
        id = article.id
        marks = document.marks
        let json = try ArticleDocument(article: article).json()
        self.json = Data(json)
        contentDigest = digest(json)
        title = listColumn(article.title)
        section = article.section.map { listColumn($0.name) }.flatMap { $0.isEmpty ? nil : $0 }
        site = article.site.map(listColumn)
        language = article.language.map(listColumn)
        published = article.published
        url = article.url.map(listColumn)
        feed = article.feed.map(listColumn)
        keys = StoryKeys(article)
        cards = article.cards.map(StoryKeys.init)
    }
}

/// The most a list shows of a text, in bytes: one that is longer would make every list slow.
private let longestColumn = 4096

/// The text as a list column holds it. SQLite ends a text at the first NUL, so there is none;
/// the body keeps the text as it came.
private func listColumn(_ text: String) -> String {
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
