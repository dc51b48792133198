import ArgumentParser
import ArticleCache
import Articles
import Foundation

/// What a reader asks of the cache, to be timed.
final class ScaleQuestions {
    struct Question {
        let name: String
        var growsBecause: String?
        var runs = 15
        let ask: () async throws -> Void
    }

    struct Search {
        let name: String
        let text: String
        /// In FTS5's own words.
        let plain: String
        /// What its costs follow.
        var growsWith: String?

        var newest: String { "\(name), newest" }
        var likest: String { "\(name), by likeness" }
    }

    static let related = "related stories"

    /// Words of the chain are in many articles, those of one event in a few.
    static let searches = [
        Search(name: "a common word", text: "машины", plain: "машины"),
        Search(name: "two common words", text: "машины здесь", plain: "машины здесь"),
        Search(name: "a rare word", text: "Бабабанов", plain: "Бабабанов"),
        Search(name: "a phrase", text: "\"здесь 34 года\"", plain: "\"здесь 34 года\""),
        Search(name: "a prefix", text: "гра*", plain: "гра*", growsWith: beginnings),
        Search(name: "a prefix of one letter", text: "п*", plain: "п*", growsWith: beginnings),
        Search(name: "no article", text: "ыыыы", plain: "ыыыы"),
    ]

    private static let beginnings = "the different words that begin so"

    private let home: String
    private let cache: ArticleCache
    private let newest: [Headline]
    private let middle: [Article.ID]
    private let news = InventedNews()
    private var fetched: Int
    let middleText: String

    init(home: String, articles: Int) throws {
        self.home = home
        cache = try ArticleCache(folder: home)
        newest = try cache.headlines(HeadlineQuery(limit: 200))
        // Blocks beyond those of the cache, and beyond those an earlier run has added.
        fetched = articles / InventedNews.blockLength + 1 + (try cache.counts().all)
        let batch = try cache.articles(after: Int64(articles / 2), limit: 20)
        middle = batch.documents.map(\.article.id)
        middleText =
            batch.documents.first.map { document in
                document.article.blocks.map { block in
                    if case .paragraph(let text) = block { text.text } else { "" }
                }.joined(separator: " ")
            } ?? ""
    }

    func times(of question: Question) async throws -> Times {
        let clock = ContinuousClock()
        var times: [Double] = []
        // Once for what is only done the first time.
        for run in 0...question.runs {
            let start = clock.now
            try await question.ask()
            let time = Double((clock.now - start) / .microseconds(1)) / 1000
            if run > 0 || question.runs == 1 { times.append(time) }
            if question.runs == 1 { break }
        }
        return Times(times)
    }

    var fileSize: Int {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: "\(home)/articles.sqlite")
        return attributes?[.size] as? Int ?? 0
    }

    var all: [Question] { lists + searches + related + changes }

    /// Of twenty articles, one after the other.
    private var related: [Question] {
        var next = 0
        return [
            Question(name: Self.related, runs: middle.count) { [cache, middle] in
                next += 1
                _ = try cache.related(to: middle[next % middle.count], limit: 40)
            }
        ]
    }

    private var lists: [Question] {
        [
            Question(name: "open and first headlines") { [home] in
                _ = try ArticleCache(folder: home).headlines(HeadlineQuery(limit: 200))
            },
            Question(name: "next page") { [cache, newest] in
                _ = try cache.headlines(HeadlineQuery(from: newest.last?.position, limit: 200))
            },
            Question(name: "jump to the end") { [cache] in
                _ = try cache.headlines(HeadlineQuery(direction: .newer, limit: 200))
            },
            Question(name: "first page, a line a story") { [cache] in
                _ = try cache.headlines(HeadlineQuery(isGrouped: true, limit: 200))
            },
            Question(name: "counts by section") { [cache] in _ = try cache.counts() },
        ]
    }

    private var searches: [Question] {
        let newest = Self.searches.map { search in
            Question(name: search.newest, growsBecause: search.growsWith) { [cache] in
                _ = try await cache.search(SearchRequest(search.text), limit: 50)
            }
        }
        let likest = Self.searches.map { search in
            Question(name: search.likest, growsBecause: search.growsWith) { [cache] in
                let request = SearchRequest(search.text, order: .likeness)
                _ = try await cache.search(request, limit: 50)
            }
        }
        let filtered = [
            ("in a section", "section:Наука машины"),
            ("of a year", "after:2016 before:2017 машины"),
            ("unread", "is:unread машины"), ("starred", "is:starred машины"),
            ("without a word", "машины -город"),
        ].map { name, text in
            Question(name: "a common word \(name)") { [cache] in
                _ = try await cache.search(SearchRequest(text), limit: 50)
            }
        }
        return newest + likest + filtered
    }

    private var changes: [Question] {
        [
            Question(name: "mark read, and unread again") { [cache, newest] in
                guard let id = newest.first?.id else { return }
                _ = try cache.mark([id], .read(true), at: 0)
                _ = try cache.mark([id], .read(false), at: 0)
            },
            Question(
                name: "save a fetch of 20 articles",
                growsBecause: "the pages of the index that its words are spread over"
            ) { [self] in
                let documents = news.block(fetched).prefix(20)
                fetched += 1
                _ = try cache.store(Array(documents), at: 0)
            },
            Question(
                name: "mark a section read", growsBecause: "its unread articles", runs: 1
            ) { [cache] in
                let marked = try cache.markAllRead(in: .section("Наука"), at: 0)
                print("articles marked read in a section: \(marked.count)")
                _ = try cache.mark(Array(marked.keys), .read(false), at: 0)
            },
        ]
    }

    /// The most memory the reader takes until its first headlines are drawn.
    func startMemory(in place: Workplace) throws -> Int {
        let mark = newest.first.map { String($0.title.prefix(8)) } ?? ""
        guard
            let terminal = PseudoTerminal(
                [try place.gazeta(), "--cache", home], variables: place.variables, rows: 40,
                columns: 120), terminal.output(until: mark) != nil
        else { throw ValidationError("gazeta never showed its list.") }
        return terminal.peakMemory
    }
}
