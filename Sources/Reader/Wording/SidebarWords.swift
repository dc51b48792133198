/// What the sidebar says of its stories, in one language.
struct SidebarWords: Sendable {
    /// The labels that say why a story is here: the editor's link, the same event, alike by its words,
    /// of the same section, or of the same feed.
    let linked: String
    let sameStory: String
    let similar: String
    let section: String
    let feed: String
    /// Stands before a tag that both stories have.
    let tag: String
    /// How many feeds tell the article's story besides its own, and how many articles.
    let toldInFeeds: Plural
    let toldInArticles: Plural
    /// Stands before the words that a story has in common with the article.
    let about: String

    static let russian = SidebarWords(
        linked: "↳ в тексте",
        sameStory: "≈ та же новость",
        similar: "~ близкие",
        section: "~ из рубрики",
        feed: "~ из той же ленты",
        tag: "~ тег:",
        toldInFeeds: Plural(
            "≈ та же новость ещё в # ленте", "≈ та же новость ещё в # лентах",
            "≈ та же новость ещё в # лентах"),
        toldInArticles: Plural(
            "≈ та же новость: ещё # статья", "≈ та же новость: ещё # статьи",
            "≈ та же новость: ещё # статей"),
        about: "о:")

    static let romanian = SidebarWords(
        linked: "↳ în text",
        sameStory: "≈ aceeași știre",
        similar: "~ apropiate",
        section: "~ din rubrică",
        feed: "~ din același flux",
        tag: "~ etichetă:",
        toldInFeeds: Plural(
            "≈ aceeași știre în încă # flux", "≈ aceeași știre în încă # fluxuri",
            "≈ aceeași știre în încă # de fluxuri"),
        toldInArticles: Plural(
            "≈ aceeași știre: încă # articol", "≈ aceeași știre: încă # articole",
            "≈ aceeași știre: încă # de articole"),
        about: "despre:")

    static let english = SidebarWords(
        linked: "↳ in the text",
        sameStory: "≈ the same news",
        similar: "~ similar",
        section: "~ same section",
        feed: "~ same feed",
        tag: "~ tag:",
        toldInFeeds: Plural(
            "≈ same news in # more feed", "≈ same news in # more feeds",
            "≈ same news in # more feeds"),
        toldInArticles: Plural(
            "≈ same news: # more article", "≈ same news: # more articles",
            "≈ same news: # more articles"),
        about: "about:")
}
