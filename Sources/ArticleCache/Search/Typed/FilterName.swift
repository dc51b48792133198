import WordForms

/// A filter of a search by what stands before its colon.
enum FilterName: Hashable, Sendable {
    case section
    case feed
    case language
    case mark
    case after
    case before

    /// The names in every language of the interface, as they are compared.
    private static let names: [String: FilterName] = [
        "section": .section, "раздел": .section, "рубрика": .section, "secțiune": .section,
        "sectiune": .section, "rubrica": .section,
        "feed": .feed, "лента": .feed, "flux": .feed,
        "lang": .language, "language": .language, "язык": .language, "limba": .language,
        "is": .mark, "есть": .mark, "este": .mark,
        "after": .after, "после": .after, "după": .after, "dupa": .after,
        "before": .before, "до": .before, "înainte": .before, "inainte": .before,
    ]

    init?(typed name: String) {
        guard let found = Self.names[foldedHeadline(name)] else { return nil }
        self = found
    }
}

/// What `is:` asks for.
enum MarkName: Hashable, Sendable {
    case unread
    case read
    case starred

    private static let names: [String: MarkName] = [
        "unread": .unread, "new": .unread, "непрочитано": .unread, "непрочитанное": .unread,
        "новое": .unread, "necitit": .unread, "nou": .unread,
        "read": .read, "прочитано": .read, "прочитанное": .read, "citit": .read,
        "starred": .starred, "star": .starred, "избранное": .starred, "favorit": .starred,
    ]

    init?(typed name: String) {
        guard let found = Self.names[foldedHeadline(name)] else { return nil }
        self = found
    }
}
