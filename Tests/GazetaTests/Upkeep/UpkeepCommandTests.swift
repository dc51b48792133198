import ArticleCache
import Foundation
import Reader
import Testing

@testable import Gazeta

@Suite struct UpkeepCommandTests {
    private let gazeta: BuiltProgram

    init() throws {
        gazeta = try BuiltProgram()
        gazeta.environment["XDG_CONFIG_HOME"] = gazeta.folder.path
    }

    private func importArticles(_ count: Int) throws {
        let lines = (1...count).map { #"{"title": "Новость \#($0)", "published": "2022-02-01"}"# }
        let file = try gazeta.file("articles.jsonl", lines.joined(separator: "\n"))
        #expect(try gazeta.run("import", file).status == 0)
    }

    private func doctor(_ arguments: String...) throws -> [String: Any] {
        let answer = try gazeta.run(["doctor", "--json"] + arguments)
        #expect(answer.status == 0, "\(answer.complaints)")
        let object = try #require(try gazeta.json(answer.output) as? [String: Any])
        return try #require(object["cache"] as? [String: Any])
    }

    @Test func theDoctorTellsSizesIndexAndRules() throws {
        _ = try gazeta.file("gazeta/config.toml", "[keep]\ndays = 30\nunread = false")
        try importArticles(3)
        let cache = try doctor()
        let sizes = try #require(cache["sizes"] as? [String: Int])
        #expect(try #require(sizes["search"]) > 0)
        #expect(try #require(sizes["perArticle"]) > 0)
        let index = try #require(cache["index"] as? [String: Any])
        #expect(index["indexed"] as? Int == 3)
        #expect(index["whole"] as? Bool == true)
        let keep = try #require(cache["keep"] as? [String: Any])
        #expect(keep["days"] as? Int == 30)
        #expect(keep["articles"] == nil)
        #expect(keep["unread"] as? Bool == false)
        #expect(keep["starred"] as? Bool == true)
    }

    @Test(arguments: [
        ("en_US.UTF-8", "days: 30; always unread, starred, brought in by no feed"),
        ("ru_RU.UTF-8", "дней: 30; всегда непрочитанные, избранные, пришедшие без ленты"),
        ("ro_RO.UTF-8", "zile: 30; mereu necitite, favorite, venite fără flux"),
    ])
    func theRulesAreToldInTheReadersLanguage(locale: String, words: String) throws {
        _ = try gazeta.file("gazeta/config.toml", "[keep]\ndays = 30")
        gazeta.environment["LC_ALL"] = locale
        #expect(try gazeta.run("doctor").output.contains(words))
    }

    @Test func aBrokenConfigurationIsAFindingLikeAnyOther() throws {
        _ = try gazeta.file("gazeta/config.toml", "[keep]\ndays = -1")
        let answer = try gazeta.run("doctor", "--json")
        #expect(answer.status == 1)
        #expect(answer.output.contains("keep.days"))
        #expect(answer.output.contains("\"sound\":true"))
    }

    @Test func searchAndLikenessAreMadeAnewAndGoOnAfterAKill() throws {
        try importArticles(250)
        let cache = try ArticleCache(folder: gazeta.home)
        try cache.startRebuild()
        // A step is done, and whoever did it is killed.
        #expect(try cache.indexStep() != nil)
        let half = try #require(try doctor()["index"] as? [String: Any])
        #expect(half["indexed"] as? Int == 200)
        #expect(half["whole"] as? Bool == false)
        for _ in 1...2 {
            let rebuilt = try doctor("--rebuild")
            let index = try #require(rebuilt["index"] as? [String: Any])
            #expect(index["indexed"] as? Int == 250)
            #expect(rebuilt["sound"] as? Bool == true)
        }
    }

    @Test func aSearchGoesOnWithTheIndexButDoesNotWaitForAllOfIt() throws {
        try importArticles(450)
        let cache = try ArticleCache(folder: gazeta.home)
        try cache.startRebuild()
        var steps = 1
        let left = try articlesLeftOut(of: cache) {
            steps -= 1
            return steps >= 0
        }
        #expect(left == 250)
        #expect(try articlesLeftOut(of: cache) { true } == 0)
        #expect(try cache.indexProgress()?.work != .building)
        for language in [InterfaceLanguage.russian, .romanian, .english] {
            #expect(SearchCommandWords.in(language).leftOut(left).contains(": 250 "))
        }
    }

    @Test func theCacheIsMadeAnewOnRequestAndSaysWhatThatTakes() throws {
        try importArticles(3)
        let answer = try gazeta.run("doctor", "--compact")
        #expect(answer.status == 0)
        #expect(answer.complaints.contains("KiB"))
        #expect(try doctor()["sound"] as? Bool == true)
        #expect(try gazeta.run("list").output.split(separator: "\n").count == 3)
    }
}
