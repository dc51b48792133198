import Articles

@testable import ArticleCache

/// What happened in Prutsk; no two of these have a word in common that tells anything.
let events = [
    "Мост через Реут открыли для движения в полдень первым проехал автобус с почтальоном",
    "Библиотека на Садовой собирает сказки прабабушек и ждёт читателей каждую среду",
    "Пекари Тополёва испекли пирог длиной двадцать один метр и разрезали его пилой",
    "Синоптики обещают оттепель гололёд и туман над низинами до конца недели",
    "Сборная школьников выиграла шахматный турнир обыграв соперников в последнем туре",
]

private let endings = [
    "Подробности расскажет примэрия", "Жители довольны", "Продолжение ожидают весной",
    "Фотографии прислали очевидцы", "Редакция благодарит соседей",
]

/// One telling of an event; each has another title and another end.
func telling(
    _ number: Int, of event: Int, day: String = "2022-02-01", section: String? = nil
) -> Article {
    let words = events[event % events.count].split(separator: " ")
    var article = article(
        words[number..<min(number + 4, words.count)].joined(separator: " "),
        url: "https://vesti.example/\(event)/\(number)", section: section, day: day,
        text: "\(events[event % events.count]). \(endings[number % endings.count])")
    article.site = "Сайт \(number)"
    return article
}

extension TemporaryCache {
    /// The sizes of the stories that are told, by the ids of the articles.
    func storySizes() throws -> [Article.ID: Int] {
        let headlines = try cache.headlines(HeadlineQuery(limit: 999))
        return Dictionary(headlines.map { ($0.id, $0.group?.size ?? 0) }) { first, _ in first }
    }

    /// The titles of a story's articles, its face first.
    func titles(of story: StoryGroup) throws -> [String] {
        try cache.reading { db in
            try StoryMembers.all(of: story.id, limit: 99, in: db).compactMap { arrival in
                try Headline.ofArticle("spine.arrival = ?", arrival, in: db)?.title
            }
        }
    }

    func group(of article: Article) throws -> StoryGroup? {
        try cache.headlines(HeadlineQuery(limit: 999)).first { $0.id == article.id }?.group
    }

    /// The titles of the articles in which a stem stands, the newest first.
    func found(_ stem: String) throws -> [String] {
        try cache.reading { db in
            try SearchPhrase(stem.utf8).places(limit: 99, in: db).compactMap { place in
                try Headline.ofArticle("spine.arrival = ?", place.arrival, in: db)?.title
            }
        }
    }
}
