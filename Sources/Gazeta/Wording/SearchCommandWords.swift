import ArticleCache
import Reader

/// What is said of a search, in one language.
struct SearchCommandWords: Sendable {
    /// How many follows.
    private let found: String
    private let more: String
    /// How many follows.
    private let indexing: String

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

    /// So many articles are put into the index first.
    func completingIndex(_ count: Int) -> String { "\(indexing): \(count)…" }

    private static let english = SearchCommandWords(
        found: "articles found", more: "more than",
        indexing: "articles that are put into the index first")
    private static let russian = SearchCommandWords(
        found: "найдено статей", more: "больше", indexing: "сначала в указатель войдут статьи")
    private static let romanian = SearchCommandWords(
        found: "articole găsite", more: "peste",
        indexing: "articole care intră întâi în index")
}
