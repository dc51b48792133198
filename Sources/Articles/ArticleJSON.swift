package import Foundation

/// An article and its marks in the JSON form that commands print and JSON Lines carry.
package struct ArticleDocument: Hashable, Sendable {
    package var article: Article
    /// Nil where the document says nothing of them.
    package var marks: Marks?
    /// The ids of all feeds the article came in by, where they are more than its own.
    package var feeds: [String]

    package init(article: Article, marks: Marks? = nil, feeds: [String] = []) {
        self.article = article
        self.marks = marks
        self.feeds = feeds
    }

    /// Reads one JSON object. What it holds beyond the form is passed over.
    package init(json: some Collection<UInt8>) throws(ArticleJSONProblem) {
        do {
            self = try JSONDecoder().decode(ArticleDocument.self, from: Data(json))
        } catch let error as DecodingError {
            throw ArticleJSONProblem(error)
        } catch {
            throw .notJSON
        }
    }

    /// Reads a JSON array of articles, or one article; an element that is none costs no other.
    package static func documents(
        json: some Collection<UInt8>
    ) throws(ArticleJSONProblem) -> [Result<ArticleDocument, ArticleJSONProblem>] {
        let isArray = json.first { !(0x09...0x0D).contains($0) && $0 != 0x20 } == 0x5B
        guard isArray else { return [.success(try ArticleDocument(json: json))] }
        do {
            return try JSONDecoder().decode([Attempt].self, from: Data(json)).map(\.result)
        } catch {
            throw .notJSON
        }
    }

    /// One line of JSON Lines, without the newline; keys in the alphabet's order.
    package func json() throws -> [UInt8] {
        try Array(articleEncoder().encode(self))
    }
}

/// An element of an array that may be an article.
private struct Attempt: Decodable {
    let result: Result<ArticleDocument, ArticleJSONProblem>

    init(from decoder: any Decoder) throws {
        do {
            result = .success(try ArticleDocument(from: decoder))
        } catch let error as DecodingError {
            result = .failure(ArticleJSONProblem(error))
        }
    }
}

/// The encoder of everything printed as JSON: stable order, slashes as they are.
package func articleEncoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
}

/// Why a JSON text is no article.
package enum ArticleJSONProblem: Error, Hashable, Sendable {
    case notJSON
    case missing(field: String)
    case wrongKind(field: String)

    init(_ error: DecodingError) {
        func name(_ path: [any CodingKey]) -> String {
            path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, let context):
            self = .missing(field: name(context.codingPath + [key]))
        case .valueNotFound(_, let context) where !context.codingPath.isEmpty:
            self = .missing(field: name(context.codingPath))
        case .typeMismatch(_, let context) where !context.codingPath.isEmpty:
            self = .wrongKind(field: name(context.codingPath))
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            self = .wrongKind(field: name(context.codingPath))
        default:
            self = .notJSON
        }
    }
}

extension ArticleDocument: Codable {
    private enum Key: String, CodingKey {
        case id, url, title, language, section, published, updated, dateline, site, byline, lede
        case tags, feed, feeds, guid, blocks, read, starred
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let title = try fields.decode(String.self, forKey: .title)
        article = Article(
            id: try fields.decodeIfPresent(String.self, forKey: .id).flatMap { Article.ID($0) },
            url: try fields.decodeIfPresent(String.self, forKey: .url),
            title: title,
            language: try fields.decodeIfPresent(String.self, forKey: .language),
            section: try fields.decodeIfPresent(Section.self, forKey: .section),
            published: try fields.decodeIfPresent(ArticleDate.self, forKey: .published),
            updated: try fields.decodeIfPresent(ArticleDate.self, forKey: .updated),
            dateline: try fields.decodeIfPresent(Dateline.self, forKey: .dateline),
            site: try fields.decodeIfPresent(String.self, forKey: .site),
            byline: try fields.decodeIfPresent(String.self, forKey: .byline),
            lede: try fields.decodeIfPresent(String.self, forKey: .lede),
            tags: try fields.decodeIfPresent([String].self, forKey: .tags) ?? [],
            feed: try fields.decodeIfPresent(String.self, forKey: .feed),
            guid: try fields.decodeIfPresent(String.self, forKey: .guid),
            blocks: try fields.decodeIfPresent([Block].self, forKey: .blocks) ?? [])
        feeds = try fields.decodeIfPresent([String].self, forKey: .feeds) ?? []
        let read = try fields.decodeIfPresent(Bool.self, forKey: .read)
        let starred = try fields.decodeIfPresent(Bool.self, forKey: .starred)
        if read != nil || starred != nil {
            marks = Marks(read: read ?? false, starred: starred ?? false)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(article.id.text, forKey: .id)
        try fields.encodeIfPresent(article.url, forKey: .url)
        try fields.encode(article.title, forKey: .title)
        try fields.encodeIfPresent(article.language, forKey: .language)
        try fields.encodeIfPresent(article.section, forKey: .section)
        try fields.encodeIfPresent(article.published, forKey: .published)
        try fields.encodeIfPresent(article.updated, forKey: .updated)
        try fields.encodeIfPresent(article.dateline, forKey: .dateline)
        try fields.encodeIfPresent(article.site, forKey: .site)
        try fields.encodeIfPresent(article.byline, forKey: .byline)
        try fields.encodeIfPresent(article.lede, forKey: .lede)
        if !article.tags.isEmpty { try fields.encode(article.tags, forKey: .tags) }
        try fields.encodeIfPresent(article.feed, forKey: .feed)
        if !feeds.isEmpty { try fields.encode(feeds, forKey: .feeds) }
        try fields.encodeIfPresent(article.guid, forKey: .guid)
        try fields.encode(article.blocks, forKey: .blocks)
        try fields.encodeIfPresent(marks?.read, forKey: .read)
        try fields.encodeIfPresent(marks?.starred, forKey: .starred)
    }
}

extension ArticleDate: Codable {
    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        guard let date = ArticleDate(iso: try value.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: value, debugDescription: "not ISO 8601")
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(iso)
    }
}
