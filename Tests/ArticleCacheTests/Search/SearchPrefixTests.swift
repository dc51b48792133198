import Articles
import GRDB
import Testing
import WordForms

@testable import ArticleCache

/// Beginnings that stand for more words than are looked for one by one, beside a model that looks
/// at every word.
@Suite struct SearchPrefixTests {
    /// 360 words that begin with «про», six to an article, in every third article alone; the others
    /// have one that begins with «пар».
    private static let articles: [(title: String, words: [String])] = {
        let syllables = ["ба", "ве", "го", "ду", "жи", "зы", "ку", "ла", "ме", "но", "ру", "си"]
        var words: [String] = []
        for first in syllables {
            for second in syllables {
                for third in ["бук", "док", "рак"] { words.append("про\(first)\(second)\(third)") }
            }
        }
        return (0..<180).map { number in
            let own = number % 3 == 0 ? Array(words[number * 2..<number * 2 + 6]) : ["парад"]
            return ("Статья \(number)", (number % 2 == 0 ? ["мост"] : ["река"]) + own)
        }
    }()

    private typealias Test = @Sendable ([String]) -> Bool

    private static func has(_ beginning: String) -> Test {
        { $0.contains { $0.hasPrefix(beginning) } }
    }

    private static let bridgeBefore: Test = { $0[0] == "мост" && $0[1].hasPrefix("про") }

    private static let cases: [(String, Test)] = [
        ("про*", has("про")), ("пр*", has("пр")), ("п*", has("п")),
        ("-про*", { !has("про")($0) }), ("-пр*", { !has("пр")($0) }),
        ("про* мост", { has("про")($0) && has("мост")($0) }),
        ("про* OR река", { has("про")($0) || has("река")($0) }),
        ("\"мост про*\"", bridgeBefore), ("-\"мост про*\"", { !bridgeBefore($0) }),
        ("река -пар*", { has("река")($0) && !has("пар")($0) }),
    ]

    private static func cache() throws -> TemporaryCache {
        let temporary = try TemporaryCache()
        let documents = articles.map { title, words in
            let text = words.joined(separator: " ")
            return ArticleDocument(article: article(title, day: "2022-02-01", text: text))
        }
        _ = try temporary.cache.store(documents, at: 1000)
        return temporary
    }

    @Test func everyCompletionIsFound() async throws {
        let temporary = try Self.cache()
        for (text, test) in Self.cases {
            let expected = Set(Self.articles.filter { test($0.words) }.map(\.title))
            for order in [SearchRequest.Order.newest, .likeness] {
                let answer = try await temporary.cache.search(
                    SearchRequest(text, order: order), limit: 1000)
                #expect(Set(answer.results.map(\.headline.title)) == expected, "\(text)")
                #expect(answer.count == .exactly(expected.count), "\(text)")
            }
        }
    }

    @Test func inALargeCacheAWordThatIsBeingTypedHasItsLikeliestCompletions() throws {
        let temporary = try Self.cache()
        try temporary.cache.writing { db, _ in
            try db.execute(sql: "UPDATE index_state SET articles = 1000000")
        }
        let approximate = try [
            ("про*", true), ("п*", true), ("-про*", true), ("п*", false), ("про*", false),
        ]
        .map { text, isTyping in
            try temporary.cache.reading { db in
                let request = SearchRequest(text, isTyping: isTyping)
                return try OpenSearch(request, WordAnalyser(), in: db).compiled?.isApproximate
            }
        }
        #expect(approximate == [true, true, false, true, false])
    }
}
