import Articles
import Testing

@testable import Ingest

@Suite struct FeedIdentityTests {
    private func article(_ item: String, from url: String) throws -> Article {
        let text = "<rss><channel><item>\(item)</item></channel></rss>"
        let document = try feedDocument(text.utf8, url: url, contentType: nil, charset: nil).get()
        return try #require(document.entries.first).article
    }

    @Test func theSameAddressIsTheSameArticleInWhateverFeed() throws {
        let item = "<title>Мост</title><link>https://example.org/1?utm_source=rss</link>"
        let one = try article(item + "<guid>a</guid>", from: "https://example.org/a")
        let other = try article(item + "<guid>b</guid>", from: "https://example.org/b")
        #expect(one.id == other.id)
    }

    @Test func theSameNameInTwoFeedsIsTwoArticles() throws {
        let item = "<title>Мост</title><guid isPermaLink=\"false\">1</guid>"
        let one = try article(item, from: "https://example.org/a")
        let other = try article(item, from: "https://example.org/b")
        #expect(one.id != other.id)
        #expect(one.id == Article.ID(feed: "https://example.org/a", guid: "1"))
    }

    @Test func itemsThatLeadToOnePageAreToldByTheirNames() throws {
        let entries = try rss(
            """
            <item><title>Раз</title><link>https://example.org/</link><guid>1</guid></item>
            <item><title>Два</title><link>https://example.org/#2</link><guid>2</guid></item>
            """
        ).entries
        #expect(Set(entries.map(\.article.id)).count == 2)
    }

    @Test func itemsWithoutNamesAreToldByTheirHeadlineAndDate() throws {
        let link = "<link>https://example.org/page</link>"
        let entries = try rss(
            """
            <item><title>Раз</title>\(link)<pubDate>2024-05-01T10:00:00Z</pubDate></item>
            <item><title>Раз</title>\(link)<pubDate>2024-05-02T10:00:00Z</pubDate></item>
            <item><title>Два</title>\(link)</item>
            """
        ).entries
        #expect(Set(entries.map(\.article.id)).count == 3)
    }

    @Test func aLinkToTheSiteNamesNoArticle() throws {
        let head = "<title>Вести</title><link>https://example.org/</link>"
        let ids = try ["Раз", "Два"].map { title in
            let item = "<item><title>\(title)</title><link>https://example.org/</link></item>"
            return try #require(rss(item, head: head).entries.first).article.id
        }
        #expect(ids[0] != ids[1])
    }

    @Test func aFeedThatDeclaresNoLanguageIsJudgedAsAWhole() throws {
        let headlines = [
            "Мост открыт", "Цена на хлеб", "Погода на завтра", "Новый трамвай в городе",
            "Школа у реки", "Матч отложен", "Дорога закрыта", "Театр приглашает зрителей",
            "Жители собрали подписи за новый автобус до станции",
        ]
        let items = headlines.map { "<item><title>\($0)</title></item>" }.joined()
        let ukrainian = "Міську бібліотеку відкрили після ремонту, перші читачі прийшли до світанку"
        let entries = try rss(items + "<item><title>\(ukrainian)</title></item>").entries
        let languages = entries.map(\.article.language)
        #expect(languages.dropLast() == Array(repeating: "ru", count: 9)[...])
        #expect(languages.last == "uk")
    }

    @Test func aLongNameIsItsDigest() throws {
        let name = String(repeating: "имя", count: 400)
        let entry = try #require(rss("<item><guid>\(name)</guid></item>").entries.first)
        #expect(entry.guid == hexadecimal(sha256(Array(name.utf8))))
        #expect(entry.article.guid == entry.guid)
    }

    @Test func feedsThatCallThemselvesEnglishAreReadByTheirLetters() throws {
        let document = try rss(
            "<item><title>Движение по мосту пошло утром, сообщили в управлении</title></item>",
            head: "<language>en-us</language>")
        #expect(document.language == "en")
        #expect(document.entries.first?.article.language == "ru")
    }
}
