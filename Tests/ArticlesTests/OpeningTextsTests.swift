import Testing

@testable import Articles

@Suite struct OpeningTextsTests {
    private let texts = [
        "Мост через Реут открыли", "Сказали: \"text\":\"да\" — и \\ ушли\nпотом", "Конец 😀 дня",
    ]

    private func json() throws -> [UInt8] {
        var article = Article(url: "https://vesti.example/most", title: "Мост")
        article.blocks = [
            .heading(level: 2, SpannedText(texts[0])), .rule, .paragraph(SpannedText(texts[1])),
            .paragraph(SpannedText(texts[2])),
        ]
        return try ArticleDocument(article: article).json()
    }

    @Test(arguments: 0...4)
    func theFirstTextsComeInTheirOrder(limit: Int) throws {
        let opening = ArticleDocument.openingTexts(ofJSON: try json(), atMost: limit)
        #expect(opening == Array(texts.prefix(limit)))
    }

    @Test func whereverTheJSONIsCutWhatIsThereIsRead() throws {
        let json = try json()
        for length in 0...json.count {
            let opening = ArticleDocument.openingTexts(ofJSON: json.prefix(length), atMost: 9)
            let whole = opening.dropLast()
            #expect(Array(whole) == Array(texts.prefix(whole.count)), "\(length)")
            if let last = opening.last { #expect(texts[whole.count].hasPrefix(last), "\(length)") }
        }
    }
}
