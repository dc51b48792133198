import Articles

/// Whether a page is an article, and if not, what it is.
struct PageJudgement: Sendable {
    /// Nil for an article.
    private(set) var kind: PageKind?

    /// Letters of the shortest text that is an article where the page declares one, and where it
    /// does not.
    private static let shortest = (declared: 60, undeclared: 100)
    /// Links that are headings of their own, as lists of stories have them.
    private static let headingsOfListing = 5

    /// Letters of sentences that no list of stories tells of one.
    private static let story = 800

    init(
        _ facts: PageFacts, _ outline: PageOutline, body: MarkupTree.Node?, letters: Int,
        title: String?, url: String?
    ) {
        let isDeclared =
            facts.linked.articles.contains(where: \.isArticle)
            || facts.meta("og:type")?.lowercased() == "article"
            || facts.meta("article:published_time") != nil
        let address = url
        let needed = isDeclared ? Self.shortest.declared : Self.shortest.undeclared
        let linked = Self.linkedHeadings(outline, in: body)
        let isOwnFrontPage = url == nil && facts.canonical.map(isFrontPage) ?? false
        if letters < needed {
            kind = Self.kindWithoutText(facts, outline, title: title, address: address)
        } else if let address, isFrontPage(address), !isDeclared || linked > 1 {
            kind = .frontPage
        } else if isOwnFrontPage, linked > 3 || Self.headlineLinks(outline) >= 40 && letters < 1500
        {
            kind = .frontPage
        } else if !isDeclared, linked >= Self.headingsOfListing, letters < linked * 600,
            Self.longestStory(outline, in: body) < Self.story
        {
            kind = Self.isSearch(facts, address) ? .search : .listing
        } else if Self.isError(title), letters < 1500, !isDeclared {
            kind = .notFound
        }
    }

    private static func kindWithoutText(
        _ facts: PageFacts, _ outline: PageOutline, title: String?, address: String?
    ) -> PageKind {
        if facts.asksPassword { return .login }
        if isError(title) { return .notFound }
        if isSearch(facts, address) { return .search }
        if let address, isFrontPage(address) { return .frontPage }
        return headlineLinks(outline) >= 8 ? .listing : .withoutText
    }

    /// Links as long as headlines, on the whole page.
    private static func headlineLinks(_ outline: PageOutline) -> Int {
        outline.runs.count { $0.isLinked && $0.letters >= 25 }
    }

    private static func isSearch(_ facts: PageFacts, _ address: String?) -> Bool {
        if facts.linked.types.contains("searchresultspage") { return true }
        guard let address, let canonical = CanonicalAddress(address) else { return false }
        let path = canonical.text.drop { $0 != "/" && $0 != "?" }.lowercased()
        return path.hasPrefix("/search") || path.hasPrefix("/?s=") || path.hasPrefix("?s=")
            || path.hasPrefix("/poisk")
    }

    /// «404», «Страница не найдена»: at the beginning, or as a number of its own.
    private static func isError(_ title: String?) -> Bool {
        guard let title else { return false }
        let words = headlineWords(title)
        if words.count <= 8, words.contains("404") || words.contains("403") { return true }
        return FoldedText(title).begins(errorTitles) && words.count <= 8
    }

    /// Letters of sentences of the longest stretch between headings that are links.
    private static func longestStory(_ outline: PageOutline, in body: MarkupTree.Node?) -> Int {
        guard let body else { return 0 }
        var (longest, current) = (0, 0)
        for run in outline.runs(in: body) {
            if run.isHeading, run.isLinked { current = 0 }
            if run.isSentence { current += run.own }
            longest = max(longest, current)
        }
        return longest
    }

    private static func linkedHeadings(_ outline: PageOutline, in body: MarkupTree.Node?) -> Int {
        guard let body else { return 0 }
        return outline.runs(in: body).count { $0.isHeading && $0.linked * 10 >= $0.letters * 8 }
    }
}

private let errorTitles = PhraseTable([
    "page not found", "not found", "error 404", "ошибка 404", "страница не найдена",
    "сторінку не знайдено", "pagina nu a fost găsită", "pagina nu există", "access denied",
    "доступ запрещ", "nothing found", "здесь ничего нет", "ой, здесь ничего нет",
    "ничего не найдено",
    "такой страницы", "этой страницы нет", "страница удалена", "страница не существует",
    "нет такой страницы", "материал не найден", "сторінка не існує", "такої сторінки",
    "старонка не знойдзена", "seite nicht gefunden", "page introuvable",
])
