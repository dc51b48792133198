import Articles
import TextLayout

/// From what the pane knows of its subject to a page.
extension ArticlePane.Content {
    /// Tells one content of a subject from another.
    var edition: Int {
        switch self {
        case .nothing: 0
        case .headline: -1
        case .gone: -2
        case .card: -3
        case .article(let article): article.edition
        }
    }

    /// What a page of it shows.
    func page(_ wording: Wording) -> PageContents {
        func contents(_ matter: PageContents.Matter, _ language: String?) -> PageContents {
            PageContents(
                matter, language: language.map { Language($0) } ?? .undetermined,
                wording: wording)
        }
        switch self {
        case .nothing:
            return contents(.nothing, nil)
        case .headline(let headline):
            let article = Article(
                id: headline.id, title: headline.title,
                section: headline.section.map { Section(name: $0) },
                published: headline.published, site: headline.site)
            return contents(.article(article, related: []), headline.language)
        case .article(let loaded):
            let article = loaded.document.article
            return contents(.article(article, related: loaded.related), article.language)
        case .card(let story):
            return contents(.card(story), wording.language.code)
        case .gone:
            return contents(.note(wording.articleGone), wording.language.code)
        }
    }
}
