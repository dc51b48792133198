import Reader

/// The words that commands print about feeds, in one language.
struct FeedLineWords: Sendable {
    let added: String
    let subscribed: String
    let removed: String
    let changed: String
    let articlesRemoved: String
    /// Stands before the moment of a check.
    let next: String
    let known: String
    /// A feed subscribed to already, whose settings were changed.
    let knownChanged: String
    /// An article that was stored, and no feed.
    let storedArticle: String
    let tooSoon: String
    let changedMeanwhile: String
    let nothingDue: String
    /// Stands before the addresses of several feeds of a page.
    let others: String
    let chooseOther: String
    /// Stands before the feed that an article's page names.
    let feedOfPage: String
    let wholeTexts: String
    /// How many articles follows.
    let letGo: String
    let password: @Sendable (_ user: String, _ feed: String) -> String

    static func `in`(_ language: InterfaceLanguage) -> FeedLineWords {
        switch language {
        case .russian: russian
        case .romanian: romanian
        case .english: english
        }
    }

    private static let english = FeedLineWords(
        added: "added", subscribed: "subscribed", removed: "removed", changed: "changed",
        articlesRemoved: "articles removed", next: "next check",
        known: "subscribed to already, nothing was changed",
        knownChanged: "subscribed to already, its settings were changed",
        storedArticle: "stored as a single article", tooSoon: "checked just now",
        changedMeanwhile: "removed or changed while it was checked",
        nothingDue: "No feed is due", others: "The page names several feeds:",
        chooseOther: "--choose N takes another.",
        feedOfPage: "Its page names the feed", wholeTexts: "whole texts",
        letGo: "old articles let go",
        password: { "Password of \($0) for \($1): " })

    private static let russian = FeedLineWords(
        added: "добавлено", subscribed: "подписка есть", removed: "подписки больше нет",
        changed: "изменено", articlesRemoved: "удалено статей", next: "следующая проверка",
        known: "подписка уже есть, ничего не изменено",
        knownChanged: "подписка уже есть, её настройки изменены",
        storedArticle: "сохранено отдельной статьёй", tooSoon: "проверена только что",
        changedMeanwhile: "удалена или изменена во время проверки",
        nothingDue: "Срок ни одной ленты не подошёл", others: "На странице названо несколько лент:",
        chooseOther: "Другую берёт --choose N.",
        feedOfPage: "На странице названа лента", wholeTexts: "полных текстов",
        letGo: "старых статей удалено",
        password: { "Пароль пользователя \($0) для «\($1)»: " })

    private static let romanian = FeedLineWords(
        added: "adăugate", subscribed: "abonat", removed: "dezabonat", changed: "schimbat",
        articlesRemoved: "articole șterse", next: "următoarea verificare",
        known: "abonat deja, nu s-a schimbat nimic",
        knownChanged: "abonat deja, setările i s-au schimbat",
        storedArticle: "păstrat ca articol singur", tooSoon: "verificat adineauri",
        changedMeanwhile: "eliminat sau modificat în timpul verificării",
        nothingDue: "Niciun flux nu este la rând", others: "Pagina numește mai multe fluxuri:",
        chooseOther: "--choose N ia altul.",
        feedOfPage: "Pagina numește fluxul", wholeTexts: "texte întregi",
        letGo: "articole vechi șterse",
        password: { "Parola lui \($0) pentru \($1): " })
}
