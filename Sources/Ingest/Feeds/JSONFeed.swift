import Articles
import Foundation

/// A JSON Feed of version 1.0 or 1.1. An item that is none costs no other.
struct JSONFeed {
    private(set) var head: FeedHead
    private(set) var items: [FeedItem]
    private(set) var hasMoreItems: Bool

    init(_ text: String, url: String?) throws(IngestProblem) {
        let document: JSONFeedDocument
        do {
            document = try JSONDecoder().decode(JSONFeedDocument.self, from: Data(text.utf8))
        } catch {
            throw IngestProblem(.brokenJSONFeed)
        }
        // Other JSON has items too.
        guard document.isJSONFeed else {
            throw IngestProblem(.notAFeed)
        }
        let listed = document.items?.elements ?? []
        hasMoreItems = listed.count > feedEntryLimit
        let head = document.head(url: url)
        let base = url ?? head.selfAddress ?? head.site
        items = listed.prefix(feedEntryLimit).map { $0.item(base: base) }
        self.head = head
    }
}

private struct JSONFeedDocument: Decodable {
    var version: String?
    var title: String?
    var homePage: String?
    var feedAddress: String?
    var description: String?
    var language: String?
    var authors: [JSONFeedAuthor]
    var items: LenientArray<JSONFeedItem>?

    private enum Key: String, CodingKey {
        case version, title, description, language, author, authors, items
        case homePage = "home_page_url"
        case feedAddress = "feed_url"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        version = fields.text(.version)
        title = fields.text(.title)
        homePage = fields.text(.homePage)
        feedAddress = fields.text(.feedAddress)
        description = fields.text(.description)
        language = fields.text(.language)
        authors = fields.authors(.authors, .author)
        items = try? fields.decode(LenientArray<JSONFeedItem>.self, forKey: .items)
    }

    var isJSONFeed: Bool {
        let version = version.flatMap { formatWord($0) } ?? ""
        return contains(Array("jsonfeed.org/".utf8), in: Array(version.utf8))
    }

    func head(url: String?) -> FeedHead {
        FeedHead(
            title: title.flatMap { plainFeedText($0) },
            description: description.flatMap { plainFeedText($0) },
            site: homePage.flatMap { jsonAddress($0, base: url) },
            selfAddress: feedAddress.flatMap { jsonAddress($0, base: url) },
            language: language, authors: authors.compactMap(\.words))
    }
}

private struct JSONFeedItem: Decodable {
    var id: String?
    var url: String?
    var externalURL: String?
    var title: String?
    var contentHTML: String?
    var contentText: String?
    var summary: String?
    var image: String?
    var bannerImage: String?
    var published: String?
    var modified: String?
    var authors: [JSONFeedAuthor]
    var tags: [String]
    var language: String?
    var attachments: [JSONFeedAttachment]

    private enum Key: String, CodingKey {
        case id, url, title, summary, image, author, authors, tags, language, attachments
        case externalURL = "external_url"
        case contentHTML = "content_html"
        case contentText = "content_text"
        case bannerImage = "banner_image"
        case published = "date_published"
        case modified = "date_modified"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = fields.text(.id)
        url = fields.text(.url)
        externalURL = fields.text(.externalURL)
        title = fields.text(.title)
        contentHTML = fields.text(.contentHTML)
        contentText = fields.text(.contentText)
        summary = fields.text(.summary)
        image = fields.text(.image)
        bannerImage = fields.text(.bannerImage)
        published = fields.text(.published)
        modified = fields.text(.modified)
        authors = fields.authors(.authors, .author)
        tags = (try? fields.decode(LenientArray<String>.self, forKey: .tags))?.elements ?? []
        language = fields.text(.language)
        attachments =
            (try? fields.decode(LenientArray<JSONFeedAttachment>.self, forKey: .attachments))?
            .elements ?? []
    }

    func item(base: String?) -> FeedItem {
        var item = FeedItem()
        item.title = title.flatMap { plainFeedText($0) }
        item.guid = id.map { collapsingSpaces(cleanedText($0)) }?.nilIfEmpty
        let isAddress = ["http://", "https://"].contains {
            id?.utf8.starts(with: $0.utf8) == true
        }
        item.link =
            [url, externalURL, isAddress ? id : nil].lazy
            .compactMap { $0.flatMap { jsonAddress($0, base: base) } }.first
        item.published = published.flatMap(feedDate)
        item.updated = modified.flatMap(feedDate)
        item.authors = authors.compactMap(\.words)
        item.categories = tags.compactMap { plainFeedText($0)?.plain }
        item.summary = summary.flatMap { plainFeedText($0) }
        let html = contentHTML.map { FeedText(text: $0, kind: .html, base: item.link ?? base) }
        item.content = html ?? contentText.flatMap { plainFeedText($0) }
        item.language = language
        item.media = [image, bannerImage].compactMap { $0 }.prefix(1)
            .compactMap { jsonAddress($0, base: base) }.map { FeedMedia(url: $0, kind: .image) }
        item.media += attachments.compactMap { $0.media(base: base) }
        return item
    }
}

private struct JSONFeedAuthor: Decodable {
    var name: String?

    var words: String? {
        name.map { collapsingSpaces(cleanedText($0)) }?.nilIfEmpty
    }
}

private struct JSONFeedAttachment: Decodable {
    var url: String
    var mime_type: String?
    var title: String?

    func media(base: String?) -> FeedMedia? {
        guard let address = jsonAddress(url, base: base) else { return nil }
        return FeedMedia(
            url: address, kind: FeedMedia.kind(type: mime_type, medium: nil, url: address),
            title: title.flatMap { plainFeedText($0)?.plain })
    }
}

private func plainFeedText(_ text: String) -> FeedText? {
    let text = FeedText(text: text, kind: .plain)
    return text.isBlank ? nil : text
}

private func jsonAddress(_ text: String, base: String?) -> String? {
    let address = collapsingSpaces(cleanedText(text))
    return address.isEmpty ? nil : resolvedAddress(address, base: base)
}

/// The elements of an array that are what they should be.
private struct LenientArray<Element: Decodable>: Decodable {
    let elements: [Element]

    private struct Attempt: Decodable {
        let element: Element?

        init(from decoder: any Decoder) { element = try? Element(from: decoder) }
    }

    init(from decoder: any Decoder) throws {
        elements = try [Attempt](from: decoder).compactMap(\.element)
    }
}

extension KeyedDecodingContainer {
    /// A text, or a number in its place; nil for anything else.
    fileprivate func text(_ key: Key) -> String? {
        if let text = try? decode(String.self, forKey: key) { return text }
        if let number = try? decode(Int64.self, forKey: key) { return String(number) }
        return (try? decode(Double.self, forKey: key)).map { String($0) }
    }

    /// Version 1.1 lists authors, 1.0 has one.
    fileprivate func authors(_ list: Key, _ one: Key) -> [JSONFeedAuthor] {
        let authors = try? decode(LenientArray<JSONFeedAuthor>.self, forKey: list)
        if let authors { return authors.elements }
        return (try? decode(JSONFeedAuthor.self, forKey: one)).map { [$0] } ?? []
    }
}
