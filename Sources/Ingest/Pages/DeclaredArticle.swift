import Articles

/// What a page declares of an article in one place: a JSON-LD object, the microdata, the meta
/// elements. Declared is not shown: each fact is checked against the page before it is believed.
struct DeclaredArticle: Hashable, Sendable {
    var headline: String?
    var description: String?
    /// The text itself, on pages that scripts draw.
    var body: String?
    var sections: [String] = []
    var published: ArticleDate?
    var updated: ArticleDate?
    var authors: [String] = []
    var publisher: String?
    var keywords: [String] = []
    var language: String?
    /// As written, perhaps relative.
    var address: String?
    /// An article by its type, not a page or a site.
    var isArticle = false
}

/// What the JSON-LD of a page declares.
struct LinkedData: Hashable, Sendable {
    /// Articles, in their order.
    private(set) var articles: [DeclaredArticle] = []
    /// The page itself, where it is declared apart from its article.
    private(set) var page = DeclaredArticle()
    /// The names of the way from the front page down to this one.
    private(set) var breadcrumbs: [String] = []
    private(set) var siteName: String?
    /// Lower-case types of all objects.
    private(set) var types: Set<String> = []

    /// Objects of all texts together that are looked at.
    private static let mostObjects = 4000

    /// Reads the texts of a page's `application/ld+json` scripts.
    init(_ texts: [String]) {
        var waiting = texts.compactMap { LenientJSON(reading: $0) }
        var next = 0
        var objects: [LenientJSON] = []
        while next < waiting.count, objects.count < Self.mostObjects {
            let value = waiting[next]
            next += 1
            switch value {
            case .array(let values):
                waiting += values
            case .object(let members):
                objects.append(value)
                for member in members where Self.holdsObjects.contains(member.name) {
                    waiting.append(member.value)
                }
            default:
                break
            }
        }
        read(objects)
    }

    /// Members whose objects are of the page, not about something that the article mentions.
    private static let holdsObjects: Set<String> = [
        "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate", "itemReviewed",
        "breadcrumb", "isPartOf",
    ]

    private mutating func read(_ objects: [LenientJSON]) {
        let names = namesByID(objects)
        for object in objects {
            let kinds = kinds(of: object)
            types.formUnion(kinds)
            if kinds.contains(where: isArticleKind) {
                articles.append(DeclaredArticle(object, kinds: kinds, names: names))
            } else if !kinds.isDisjoint(with: pageKinds) {
                let declared = DeclaredArticle(object, kinds: kinds, names: names)
                if page == DeclaredArticle() { page = declared }
            } else if kinds.contains("breadcrumblist"), breadcrumbs.isEmpty {
                breadcrumbs = Self.breadcrumbs(of: object)
            } else if kinds.contains("website"), siteName == nil {
                siteName = object["name"]?.text.map(declaredText)
            }
        }
    }

    private static func breadcrumbs(of object: LenientJSON) -> [String] {
        let items = object["itemListElement"]?.values ?? []
        return items.prefix(12).compactMap { item in
            let name = item["name"]?.text ?? item["item"]?["name"]?.text
            return name.map(declaredText).flatMap { $0.isEmpty ? nil : $0 }
        }
    }
}

/// The lower-case types of an object, without the address of their vocabulary.
private func kinds(of object: LenientJSON) -> Set<String> {
    let types = object["@type"]?.values ?? []
    return Set(
        types.compactMap(\.text).compactMap { type in
            let name = type.utf8.lastIndex(of: UInt8(ascii: "/")).map { type.utf8.index(after: $0) }
            return keyword(type.utf8[(name ?? type.startIndex)...])
        })
}

private func isArticleKind(_ kind: String) -> Bool {
    kind.hasSuffix("article") || articleKinds.contains(kind)
}

private let articleKinds: Set<String> = [
    "blogposting", "liveblogposting", "report", "review", "socialmediaposting",
    "discussionforumposting",
]

private let pageKinds: Set<String> = ["webpage", "itempage", "aboutpage"]

/// The names of what stands apart in a graph and is told by its `@id` alone.
private func namesByID(_ objects: [LenientJSON]) -> [[UInt8]: String] {
    var names: [[UInt8]: String] = [:]
    for object in objects {
        if let id = object["@id"]?.text, let name = object["name"]?.text {
            names[Array(id.utf8)] = name
        }
    }
    return names
}

extension DeclaredArticle {
    fileprivate init(_ object: LenientJSON, kinds: Set<String>, names: [[UInt8]: String]) {
        isArticle = kinds.contains(where: isArticleKind)
        headline = Self.text(object["headline"]) ?? Self.text(object["name"])
        description = Self.text(object["description"])
        // Paragraphs are told by line ends here.
        body = object["articleBody"]?.text
        sections = Self.texts(object["articleSection"], names)
        published =
            Self.date(object["datePublished"]) ?? Self.date(object["dateCreated"])
            ?? Self.date(object["uploadDate"])
        updated = Self.date(object["dateModified"])
        authors = Self.texts(object["author"] ?? object["creator"], names)
        publisher = Self.texts(object["publisher"], names).first
        keywords = Self.texts(object["keywords"], names).flatMap { listed($0) }
        language = Self.texts(object["inLanguage"], names).first
        let page = object["mainEntityOfPage"]
        address = object["url"]?.text ?? page?.text ?? page?["@id"]?.text
    }

    private static func text(_ value: LenientJSON?) -> String? {
        guard let text = value?.values.first?.text.map(declaredText), !text.isEmpty else {
            return nil
        }
        return text
    }

    /// Strings, or the names of objects.
    private static func texts(_ value: LenientJSON?, _ names: [[UInt8]: String]) -> [String] {
        let texts = (value?.values ?? []).prefix(60).compactMap { value -> String? in
            let name =
                value.text ?? value["name"]?.values.first?.text ?? value["alternateName"]?.text
            return (name ?? value["@id"]?.text.flatMap { names[Array($0.utf8)] }).map(declaredText)
        }
        return texts.filter { !$0.isEmpty }
    }

    private static func date(_ value: LenientJSON?) -> ArticleDate? {
        value?.values.first?.text.flatMap(declaredDate)
    }
}

/// A declared text as people read it: many sites declare HTML, with its entities, twice over.
func declaredText(_ text: String) -> String {
    var text = collapsingSpaces(cleanedText(text))
    for _ in 0..<2 where text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(0x3C) {
        text = plainText(fromHTML: text)
    }
    return text
}

/// The words between commas or semicolons of a list written as one text.
func listed(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.prefix(60)
        .map { collapsingSpaces(String($0)) }.filter { !$0.isEmpty }
}
