/// What is said of searching, in one language.
struct SearchWords: Sendable {
    /// Stands before what is typed, and before the query in the top bar.
    let field: String
    let tab: String
    let newestFirst: String
    let likenessFirst: String
    /// Said when the order has been changed.
    let nowNewest: String
    let nowLikeness: String
    let orderIsForSearches: String

    /// What keys do in an empty field.
    let whatIsFound: String
    let earlierQueries: String
    let nothingFound: String
    let whatToTry: [String]

    /// Stands before the number of a hit.
    let hit: String
    let noHits: String
    let hitsAreOfSearches: String

    /// Stand before how far the index of the words has come: in numbers, and in per cent.
    let indexBeingBuilt: String
    let index: String
    let outOf: String

    let queriesTitle: String
    /// What can be typed, and what it finds.
    let queries: [(example: String, meaning: String)]
}

extension SearchWords {
    static let russian = SearchWords(
        field: "Поиск:",
        tab: "поиск:",
        newestFirst: "сначала новые",
        likenessFirst: "сначала похожие",
        nowNewest: "Сначала новые",
        nowLikeness: "Сначала самые похожие",
        orderIsForSearches: "Порядок меняется у найденного, а поиск — клавиша /",
        whatIsFound: "что искать",
        earlierQueries: "прежние запросы",
        nothingFound: "Ничего не нашлось",
        whatToTry: [
            "Попробуйте меньше слов или начало слова со звёздочкой: мост*",
            "Что ещё можно набрать, покажет справка: F1",
        ],
        hit: "Совпадение",
        noHits: "В этом тексте совпадений нет",
        hitsAreOfSearches: "Совпадения бывают у найденного, а поиск — клавиша /",
        indexBeingBuilt: "указатель строится:",
        index: "указатель",
        outOf: "из",
        queriesTitle: "Что искать",
        queries: [
            ("новый мост", "все слова, в любой форме"),
            ("\"новый мост\"", "слова подряд"),
            ("мост OR паром", "хотя бы одно из слов"),
            ("мост -паром", "без этого слова"),
            ("мост*", "слова с таким началом"),
            ("section:Город", "из рубрики"),
            ("feed:Вести", "из ленты"),
            ("lang:ro", "на этом языке"),
            ("is:unread", "непрочитанное"),
            ("is:starred", "избранное"),
            ("after:2022-01-30", "с этого дня"),
            ("before:2022-02-01", "до этого дня"),
        ])

    static let romanian = SearchWords(
        field: "Căutare:",
        tab: "căutare:",
        newestFirst: "întâi cele noi",
        likenessFirst: "întâi cele potrivite",
        nowNewest: "Întâi cele noi",
        nowLikeness: "Întâi cele mai potrivite",
        orderIsForSearches: "Ordinea e a rezultatelor; se caută cu tasta /",
        whatIsFound: "ce se caută",
        earlierQueries: "căutările de dinainte",
        nothingFound: "Nu s-a găsit nimic",
        whatToTry: [
            "Încercați mai puține cuvinte sau începutul unui cuvânt cu asterisc: pod*",
            "Ce se mai poate scrie arată ajutorul: F1",
        ],
        hit: "Potrivirea",
        noHits: "În acest text nu sunt potriviri",
        hitsAreOfSearches: "Potrivirile sunt ale rezultatelor; se caută cu tasta /",
        indexBeingBuilt: "se face indexul:",
        index: "index",
        outOf: "din",
        queriesTitle: "Ce se poate căuta",
        queries: [
            ("podul nou", "toate cuvintele, în orice formă"),
            ("\"podul nou\"", "cuvintele la rând"),
            ("pod OR bac", "cel puțin unul din cuvinte"),
            ("pod -bac", "fără acest cuvânt"),
            ("pod*", "cuvinte care încep așa"),
            ("section:Oraș", "din rubrică"),
            ("feed:Știri", "din flux"),
            ("lang:ru", "în această limbă"),
            ("is:unread", "necitite"),
            ("is:starred", "favorite"),
            ("after:2022-01-30", "începând cu ziua"),
            ("before:2022-02-01", "până la această zi"),
        ])

    static let english = SearchWords(
        field: "Search:",
        tab: "search:",
        newestFirst: "newest first",
        likenessFirst: "best first",
        nowNewest: "Newest first",
        nowLikeness: "Best matches first",
        orderIsForSearches: "Only results have an order; / searches",
        whatIsFound: "what to search for",
        earlierQueries: "earlier searches",
        nothingFound: "Nothing found",
        whatToTry: [
            "Try fewer words, or the beginning of one with an asterisk: bridge*",
            "The help shows what else can be typed: F1",
        ],
        hit: "Hit",
        noHits: "There are no hits in this text",
        hitsAreOfSearches: "Only results have hits; / searches",
        indexBeingBuilt: "index being built:",
        index: "index",
        outOf: "of",
        queriesTitle: "What to search for",
        queries: [
            ("new bridge", "all the words, in any form"),
            ("\"new bridge\"", "the words in a row"),
            ("bridge OR ferry", "at least one of the words"),
            ("bridge -ferry", "without this word"),
            ("bridge*", "words that begin so"),
            ("section:City", "of a section"),
            ("feed:Herald", "of a feed"),
            ("lang:ru", "in a language"),
            ("is:unread", "unread"),
            ("is:starred", "starred"),
            ("after:2022-01-30", "from this day on"),
            ("before:2022-02-01", "before this day"),
        ])
}
