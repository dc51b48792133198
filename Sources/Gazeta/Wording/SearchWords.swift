import ArticleCache
import Reader

/// What is said of a search, in one language.
struct SearchWords: Sendable {
    /// How many follows.
    private let found: String
    private let more: String
    /// How many follows.
    private let indexing: String

    static func `in`(_ language: InterfaceLanguage) -> SearchWords {
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

    private static let english = SearchWords(
        found: "articles found", more: "more than",
        indexing: "articles that are put into the index first")
    private static let russian = SearchWords(
        found: "найдено статей", more: "больше", indexing: "сначала в указатель войдут статьи")
    private static let romanian = SearchWords(
        found: "articole găsite", more: "peste",
        indexing: "articole care intră întâi în index")
}

/// Why a search finds nothing, as a sentence.
func sentence(for problem: SearchProblem, in language: InterfaceLanguage) -> String {
    switch language {
    case .english: problem.english
    case .russian: problem.russian
    case .romanian: problem.romanian
    }
}

extension SearchProblem {
    fileprivate var english: String {
        switch self {
        case .nothingToFind:
            "There is no word to search for: type one, or a filter such as is:unread."
        case .tooLong(let words): "A search may have up to \(words) words: leave some out."
        case .unknownMark(let name):
            "There is no is:\(name): it is is:unread, is:read or is:starred."
        case .noDate(let text): "\"\(text)\" is no date: write 2022-01-30, 2022-01 or 2022."
        case .noSuchSection(let name): "No section's name begins with \"\(name)\"."
        case .noSuchFeed(let name):
            "No feed's name begins with \"\(name)\": gazeta feeds shows them."
        case .cannotJoin(let name):
            "OR cannot stand beside \(name): it joins words, sections, feeds and languages."
        }
    }

    fileprivate var russian: String {
        switch self {
        case .nothingToFind: "Искать нечего: наберите слово или условие, например is:unread."
        case .tooLong(let words): "В одном поиске может быть до \(words) слов: уберите лишние."
        case .unknownMark(let name):
            "Условия is:\(name) нет: бывает is:unread, is:read и is:starred."
        case .noDate(let text):
            "«\(text)» — не дата: пишите 2022-01-30, 30.01.2022, 2022-01 или 2022."
        case .noSuchSection(let name): "Нет рубрики, название которой начинается с «\(name)»."
        case .noSuchFeed(let name):
            "Нет ленты, название которой начинается с «\(name)»: ленты покажет gazeta feeds."
        case .cannotJoin(let name):
            "ИЛИ не сочетается с условием \(name): оно связывает слова, рубрики, ленты и языки."
        }
    }

    fileprivate var romanian: String {
        switch self {
        case .nothingToFind:
            "Nu este nimic de căutat: scrieți un cuvânt sau un filtru, de exemplu is:unread."
        case .tooLong(let words):
            "O căutare poate avea cel mult \(words) de cuvinte: scoateți din ele."
        case .unknownMark(let name):
            "Filtrul is:\(name) nu există: sunt is:unread, is:read și is:starred."
        case .noDate(let text):
            "„\(text)” nu este o dată: scrieți 2022-01-30, 30.01.2022, 2022-01 sau 2022."
        case .noSuchSection(let name): "Numele niciunei rubrici nu începe cu „\(name)”."
        case .noSuchFeed(let name):
            "Numele niciunui flux nu începe cu „\(name)”: gazeta feeds le arată."
        case .cannotJoin(let name):
            "SAU nu poate sta lângă \(name): leagă cuvinte, rubrici, fluxuri și limbi."
        }
    }
}
