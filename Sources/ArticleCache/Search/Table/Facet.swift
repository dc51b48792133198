import WordForms

/// A property of an article that is searched for as if it were one of its words. The sign at its
/// beginning stands in no word.
enum Facet: Hashable, Sendable {
    /// Every article has it: what is searched for when all that was typed is what not to find.
    case any
    /// Names that differ in case and the like are the same one.
    case section(String)
    case language(String)
    /// By its id.
    case feed(String)

    var term: String {
        switch self {
        case .any: "=a"
        case .section(let name): "=s" + Self.name(foldedHeadline(name))
        case .language(let code): "=l" + Self.name(Self.primary(code))
        case .feed(let id): "=f" + Self.name(id)
        }
    }

    /// All of an article's facets; it came in by these feeds.
    static func all(section: String?, language: String?, feeds: [String]) -> [Facet] {
        var facets: [Facet] = [.any]
        if let section { facets.append(.section(section)) }
        if let language { facets.append(.language(language)) }
        facets += feeds.map { .feed($0) }
        return facets
    }

    /// What comes from outside can hold anything, its digest only letters and digits.
    private static func name(_ text: String) -> String {
        String(UInt64(bitPattern: digest(Array(text.utf8))), radix: 36)
    }

    /// The language of "ru-RU" is "ru".
    private static func primary(_ code: String) -> String {
        let end = code.utf8.firstIndex { $0 == 0x2D || $0 == 0x5F } ?? code.endIndex
        return code[..<end].lowercased()
    }
}
