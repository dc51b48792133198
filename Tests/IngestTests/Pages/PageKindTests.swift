import Articles
import Testing

@testable import Ingest

/// A page that is no article is said to be none, and what it is.
@Suite struct PageKindTests {
    private func kind(of page: String, url: String) -> IngestProblem.Kind? {
        let document = pageDocument(Array(page.utf8), url: url)
        #expect(document.article == nil)
        return document.problems.last?.kind
    }

    private let headlines = (1...12).map { number in
        """
        <div class=card><h2><a href="/news/\(number)">Новость номер \(number) о жизни города и района</a></h2>
        <p>Коротко о том, что случилось за день и почему это важно для соседей.</p></div>
        """
    }.joined()

    @Test func aFrontPageIsAFrontPage() {
        let page = "<html><title>Вести</title><body>\(headlines)</body></html>"
        #expect(kind(of: page, url: "https://vesti.example/") == .notAnArticle(.frontPage))
    }

    @Test func aSectionIsAListing() {
        let page = "<html><title>Город - Вести</title><body>\(headlines)</body></html>"
        #expect(kind(of: page, url: "https://vesti.example/gorod") == .notAnArticle(.listing))
    }

    @Test func resultsAreASearch() {
        let page = "<html><title>Поиск - Вести</title><body>\(headlines)</body></html>"
        #expect(
            kind(of: page, url: "https://vesti.example/search?q=мост") == .notAnArticle(.search))
    }

    @Test func aFormForPasswordsIsALogin() {
        let page = """
            <html><title>Вход</title><body><form><p>Введите имя и пароль, чтобы войти.</p><input name=n>
            <input type=password name=p></form></body></html>
            """
        #expect(kind(of: page, url: "https://vesti.example/user") == .notAnArticle(.login))
    }

    @Test(arguments: [
        "404 - Вести", "Страница не найдена", "Page not found | Vesti", "Ой, здесь ничего нет",
        "Такой страницы нет - Вести",
    ])
    func anErrorPageIsTold(title: String) {
        let rest =
            "Возможно, она переехала или её никогда не было: попробуйте начать с главной страницы сайта или найти её по словам."
        let page =
            "<html><title>\(title)</title><body><p>Такой страницы нет. \(rest)</p></body></html>"
        #expect(kind(of: page, url: "https://vesti.example/x/y") == .notAnArticle(.notFound))
    }

    @Test func aPageOfPicturesHasNoText() {
        let page = "<html><title>Фото дня</title><body><img src=/1.jpg><p>Фото</p></body></html>"
        #expect(kind(of: page, url: "https://vesti.example/photo/1") == .notAnArticle(.withoutText))
    }
}
