import Articles
import Testing

@testable import ArticleCache

/// Every kind of query over small caches, beside a model that looks at every article.
@Suite struct SearchModelTests {
    @Test(arguments: 0..<12)
    func aSearchFindsWhatLookingAtEveryArticleFinds(seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let temporary = try TemporaryCache()
        var known: [InventedArticle] = []
        for number in 0..<24 {
            let invented = InventedArticle(number, &dice)
            known.append(invented)
            try temporary.store(invented.article)
            if invented.isRead {
                _ = try temporary.cache.mark([invented.article.id], .read(true), at: 1)
            }
            if invented.isStarred {
                _ = try temporary.cache.mark([invented.article.id], .starred(true), at: 1)
            }
        }
        known.sort { ($0.instant, $0.number) > ($1.instant, $1.number) }
        for _ in 0..<25 {
            let query = InventedQuery(&dice)
            let expected = known.filter(query.matches).map(\.article.title)
            let request = SearchRequest(query.text)
            let answer = try await temporary.cache.search(request, limit: 100)
            #expect(answer.results.map(\.headline.title) == expected, "\(query.text)")
            #expect(answer.count == .exactly(expected.count), "\(query.text)")
            let best = try await temporary.cache.search(
                SearchRequest(query.text, order: .likeness), limit: 100)
            #expect(best.results.map(\.headline.title).sorted() == expected.sorted())
            try pages(of: request, are: expected, in: temporary.cache)
        }
    }

    /// Pages from either end are the whole list cut, with unread ones alone as well.
    private func pages(
        of request: SearchRequest, are expected: [String], in cache: ArticleCache
    ) throws {
        for direction in [HeadlineQuery.Direction.older, .newer] {
            var query = HeadlineQuery(source: .search(request), direction: direction, limit: 3)
            var found: [Headline] = []
            while true {
                let page = try cache.headlines(query)
                found = direction == .older ? found + page : page + found
                query.from = direction == .older ? page.last?.position : page.first?.position
                if page.count < 3 { break }
            }
            #expect(found.map(\.title) == expected, "\(request.text)")
            for (rank, headline) in found.enumerated() {
                #expect(try cache.rank(of: headline.position, in: query.source) == rank)
            }
            let unread = HeadlineQuery(source: query.source, unreadOnly: true, limit: 100)
            #expect(try cache.headlines(unread) == found.filter { !$0.marks.read })
        }
    }
}

/// Words that share no stem, in some of their forms; each is told by its first three letters.
private let lexicon = [
    ["мост", "моста", "мосту", "мостом", "Мосты"], ["река", "реки", "рекой", "Реку"],
    ["город", "города", "городом", "Городу"], ["трамвай", "трамвая", "Трамваем"],
    ["школа", "школы", "школой", "Школу"], ["ёлка", "елки", "е\u{308}лкой", "ЁЛКУ"],
]

private struct InventedArticle {
    let number: Int
    let article: Article
    /// The words of each text, by their places in the lexicon.
    let texts: [[Int]]
    let section: String
    let isRead: Bool
    let isStarred: Bool
    let instant: Int64

    init(_ number: Int, _ dice: inout Dice) {
        func words(_ count: Int) -> (indices: [Int], text: String) {
            let indices = (0..<count).map { _ in dice.roll(lexicon.count) }
            let forms = indices.map { lexicon[$0][dice.roll(lexicon[$0].count)] }
            return (indices, forms.joined(separator: [" ", ", ", " — "][dice.roll(3)]))
        }
        let title = words(1 + dice.roll(2))
        let paragraphs = (0..<1 + dice.roll(3)).map { _ in words(1 + dice.roll(4)) }
        let day = ArticleDate(year: 2022, month: 1 + dice.roll(3), day: 1 + dice.roll(3))
        self.number = number
        section = ["Мир", "В мире", "Миру мир"][dice.roll(3)]
        instant = day?.instant ?? 0
        // A number is a word as well, which no query asks for.
        article = Article(
            title: "\(title.text) \(number)", language: ["ru", "ro"][dice.roll(2)],
            section: Section(name: section), published: day,
            blocks: paragraphs.map { .paragraph(SpannedText($0.text)) })
        texts = [title.indices] + paragraphs.map(\.indices)
        isRead = dice.roll(2) == 0
        isStarred = dice.roll(4) == 0
    }
}

private struct InventedQuery {
    private(set) var text = ""
    private var clauses: [[(InventedArticle) -> Bool]] = []

    init(_ dice: inout Dice) {
        for _ in 0...dice.roll(3) {
            var clause = [Self.word(&dice)]
            if dice.roll(3) == 0 {
                clause.append(Self.word(&dice))
            } else if dice.roll(3) == 0 {
                clause = [Self.filter(&dice)]
            }
            let joiner = [" OR ", " | ", " ИЛИ "][dice.roll(3)]
            text += clause.map(\.text).joined(separator: joiner) + " "
            clauses.append(clause.map(\.test))
        }
    }

    func matches(_ article: InventedArticle) -> Bool {
        clauses.allSatisfy { clause in clause.contains { $0(article) } }
    }

    private typealias Part = (text: String, test: (InventedArticle) -> Bool)

    private static func excludedOrNot(_ part: Part, _ dice: inout Dice) -> Part {
        guard dice.roll(4) == 0 else { return part }
        return (["-", "−"][dice.roll(2)] + part.text, { !part.test($0) })
    }

    private static func word(_ dice: inout Dice) -> Part {
        let words = (0...dice.roll(3)).map { _ in dice.roll(lexicon.count) }
        let forms = words.map { lexicon[$0][dice.roll(lexicon[$0].count)] }
        let part: Part
        switch dice.roll(4) {
        case 0:
            part = (
                "«\(forms.joined(separator: " "))»",
                { $0.texts.contains { contains($0, words) } }
            )
        case 1:
            let beginning = String(lexicon[words[0]][0].prefix(3))
            part = (beginning + "*", { $0.texts.joined().contains(words[0]) })
        default:
            part = (forms[0], { $0.texts.joined().contains(words[0]) })
        }
        return excludedOrNot(part, &dice)
    }

    private static func contains(_ text: [Int], _ words: [Int]) -> Bool {
        text.indices.contains { text[$0...].starts(with: words) }
    }

    private static func filter(_ dice: inout Dice) -> Part {
        let part: Part
        switch dice.roll(6) {
        case 0: part = ("is:unread", { !$0.isRead })
        case 1: part = ("is:starred", { $0.isStarred })
        case 2: part = ("раздел:\"МИР\"", { $0.section.hasPrefix("Мир") })
        case 3: part = ("lang:ro", { $0.article.language == "ro" })
        case 4: part = ("after:2022-02-02", { $0.instant >= 1_643_760_000 })
        default: part = ("до:03.2022", { $0.instant < 1_646_092_800 })
        }
        return excludedOrNot(part, &dice)
    }
}
