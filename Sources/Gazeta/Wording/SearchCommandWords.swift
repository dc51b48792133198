import ArticleCache
import Reader

/// What is said of a search, in one language.
struct SearchCommandWords: Sendable {
    /// How many follows.
    private let found: String
    private let more: String
    /// How many follows.
    private let leftOut: String

    static func `in`(_ language: InterfaceLanguage) -> SearchCommandWords {
        switch language {
        case .russian: russian
        case .romanian: romanian
        case .english: english
        }
    }

    func found(_ count: SearchCount) -> String {
        switch count {
        case .exactly(let number): "\(found): \(number)"
        case .moreThan(let number): "\(found): \(more) \(number)"
        }
    }

    /// So many articles were not searched, as the index has not come to them.
    func leftOut(_ count: Int) -> String { "\(leftOut): \(count) (gazeta doctor --rebuild)" }

    private static let english = SearchCommandWords(
        found: "articles found", more: "more than",
        leftOut: "articles that are not in the index yet, and not searched")
    private static let russian = SearchCommandWords(
        found: "найдено статей", more: "больше",
        leftOut: "ещё не в указателе и не просмотрены статьи")
    private static let romanian = SearchCommandWords(
        found: "articole găsite", more: "peste",
        leftOut: "articole care nu sunt încă în index și nu au fost căutate")
}
