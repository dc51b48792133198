import Testing

@testable import Articles

@Suite struct IdentityTests {
    @Test(arguments: [
        "http://www.vesti.example/most/", "https://vesti.example/most#comments",
        "HTTPS://Vesti.Example:443/most?utm_source=x&fbclid=1", "https://user@vesti.example/most",
    ])
    func addressesOfOneStoryAreOneArticle(address: String) {
        let id = Article(url: "https://vesti.example/most", title: "Мост").id
        #expect(Article(url: address, title: "Другой заголовок").id == id)
    }

    @Test(arguments: [
        "https://vesti.example/Most", "https://vesti.example/most?page=2",
        "https://novosti.example/most", "https://vesti.example/most/2",
    ])
    func otherAddressesAreOtherArticles(address: String) {
        #expect(CanonicalAddress(address) != CanonicalAddress("https://vesti.example/most"))
    }

    @Test(arguments: [
        // A letter of one scalar and of two: other bytes, so other pages to a server.
        ("https://vesti.example/\u{439}", "https://vesti.example/\u{438}\u{306}"),
        ("https://vesti.example/?q=\u{439}", "https://vesti.example/?q=\u{438}\u{306}"),
        ("https://vesti.example/%6D", "https://vesti.example/m"),
        ("https://vesti.example/%25D0", "https://vesti.example/%25d0"),
        ("https://vesti.example/%zD", "https://vesti.example/%zd"),
    ])
    func whatServersTellApartStaysApart(address: String, other: String) {
        #expect(CanonicalAddress(address) != CanonicalAddress(other))
        #expect(Article(url: address, title: "Мост").id != Article(url: other, title: "Мост").id)
    }

    @Test(arguments: [
        ("https://vesti.example/мост?я=1", "https://vesti.example/%D0%BC%d0%Be%d1%81т?%D1%8F=1"),
        ("https://www.ВЕСТИ.рф/м", "http://вести.рф/м/"),
        ("https://vesti.example/most#\u{301}", "https://vesti.example/most"),
        ("https://www.vesti.example/\u{301}", "https://vesti.example/%CC%81"),
    ])
    func whatBrowsersSendAlikeIsOneAddress(address: String, other: String) throws {
        let canonical = try #require(CanonicalAddress(address))
        #expect(canonical == CanonicalAddress(other))
        #expect(canonical.text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [
        "", "most", "ftp://vesti.example/a", "https://", "javascript:alert(1)", "://",
    ])
    func whatIsNoWebAddressIsNone(address: String) {
        #expect(CanonicalAddress(address) == nil)
    }

    @Test func withoutAnAddressHeadlineDayAndSiteTell() {
        let day = ArticleDate(iso: "2022-02-01")
        let minute = ArticleDate(iso: "2022-02-01T14:02:00+02:00")
        let article = Article(title: "Мост  открыт ", published: day, site: "Вести")
        #expect(article.id == Article(title: "Мост открыт", published: minute, site: "Вести").id)
        #expect(article.id != Article(title: "Мост открыт", published: day, site: "Новости").id)
        #expect(article.id != Article(title: "Мост закрыт", published: day, site: "Вести").id)
    }

    @Test func fieldsDoNotRunTogether() {
        #expect(Article(title: "аб", site: "в").id != Article(title: "а", site: "бв").id)
    }

    @Test(arguments: ["", "-rf", "a b", "статья", "a/b", String(repeating: "a", count: 65)])
    func whatCannotBeTypedIsNoID(text: String) {
        #expect(Article.ID(text) == nil)
    }

    @Test func digestIsSHA256() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(hexadecimal(sha256([])) == empty)
        #expect(hexadecimal(sha256(Array("abc".utf8))) == abc)
    }
}
