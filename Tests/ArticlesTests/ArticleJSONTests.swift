import Testing

@testable import Articles

@Suite struct ArticleJSONTests {
    @Test func everyFieldAndBlockComesBack() throws {
        let day = ArticleDate(iso: "2022-01-30")
        let article = Article(
            url: "https://vesti.example/most", title: "Мост открыт", language: "ru",
            section: Section(name: "Город", description: "Новости города"),
            published: ArticleDate(iso: "2022-02-01T14:02:00+02:00"), updated: day,
            dateline: Dateline(place: "РЕУТ", date: "1 фев", agency: "Вести"), site: "Вести",
            byline: "И. Руссу", lede: "Движение начнётся в пятницу.", tags: ["мост"], feed: "f1",
            guid: "vesti-17",
            blocks: [
                .paragraph(
                    SpannedText(
                        "Ссылка и слово",
                        spans: [
                            Span(start: 0, end: 6, style: .link(url: "https://a.example")),
                            Span(start: 9, end: 14, style: .strong),
                        ])),
                .heading(level: 2, SpannedText("Раздел")),
                .quote(Quote(text: SpannedText("Ждали"), speaker: "Ион", role: "инженер")),
                .image(Image(url: "https://a.example/1.jpg", caption: "Мост", date: day)),
                .list(
                    ordered: true,
                    items: [
                        SpannedText("раз"),
                        SpannedText("два", spans: [Span(start: 0, end: 3, style: .emphasis)]),
                    ]),
                .card(Card(date: day, section: "Город", title: "Как строили", summary: "Год")),
                .table(rows: [["а", "б"], ["в", "г"]]), .preformatted("a\n  b"), .rule,
            ])
        let document = ArticleDocument(
            article: article, marks: Marks(read: true), feeds: ["f1", "f2"])
        #expect(try ArticleDocument(json: document.json()) == document)
    }

    @Test func absentFieldsAreUnknown() throws {
        let document = try ArticleDocument(json: Array(#"{"title": "Мост"}"#.utf8))
        #expect(document == ArticleDocument(article: Article(title: "Мост")))
        let text = String(decoding: try document.json(), as: UTF8.self)
        #expect(text == #"{"blocks":[],"id":"\#(document.article.id)","title":"Мост"}"#)
    }

    @Test(arguments: [
        ("", ArticleJSONProblem.notJSON),
        ("[1]", .notJSON),
        (#"{"url": "x"}"#, .missing(field: "title")),
        (#"{"title": 5}"#, .wrongKind(field: "title")),
        (#"{"title": "а", "published": "вчера"}"#, .wrongKind(field: "published")),
        (#"{"title": "а", "blocks": [{"kind": "poem"}]}"#, .wrongKind(field: "blocks.[0].kind")),
        (#"{"title": "а", "blocks": [{"kind": "list"}]}"#, .missing(field: "blocks.[0].items")),
    ])
    func whatIsNoArticleSaysWhy(json: String, problem: ArticleJSONProblem) {
        #expect(throws: problem) { try ArticleDocument(json: Array(json.utf8)) }
    }

    @Test func spansOutsideTheTextAreCutToIt() {
        let text = SpannedText(
            "слово",
            spans: [
                Span(start: 3, end: .max, style: .code), Span(start: .min, end: 2, style: .strong),
                Span(start: 9, end: 12, style: .code), Span(start: 4, end: 4, style: .code),
            ])
        #expect(
            text.spans == [
                Span(start: 0, end: 2, style: .strong), Span(start: 3, end: 5, style: .code),
            ])
    }

    @Test func spansSurviveAnyOrderOfNesting() {
        let outer = Span(start: 0, end: 5, style: .strong)
        let inner = Span(start: 0, end: 2, style: .emphasis)
        #expect(SpannedText("слово", spans: [inner, outer]).spans == [outer, inner])
    }
}
