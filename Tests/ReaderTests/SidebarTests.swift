import Articles
import Screen
import Testing
import TextLayout

@testable import Reader

/// Why each story stands beside an article.
@Suite struct SidebarTests {
    /// The bridge among other tellings of its story, like ones, and some to fill.
    static let cache: CacheOfTests = {
        var cache = CacheOfTests()
        cache.relatedOf[Edition.id("bridge")] = [
            story("trams", .link, site: "Вести Заречья"),
            story("market", .group, site: "Телеграф Тополёва"),
            story("ferry", .group, site: "Вести Реута"),
            story("bees", .group, site: "Заречье сегодня"),
            story("weather", .similar, site: "Погода", terms: ["Реут", "лёд", "вода"]),
            story("choir", .similar, site: "Вести", terms: ["примэрия"]),
            story("orchard", .section, terms: ["стройка"]),
            story("library", .section),
        ]
        return cache
    }()

    private static func story(
        _ name: String, _ reason: RelatedStory.Reason, site: String? = nil, terms: [String] = []
    ) -> RelatedStory {
        let headline = Edition.headlines.first { $0.id == Edition.id(name) }
        return RelatedStory(
            id: Edition.id(name), title: headline?.title ?? "", date: headline?.published,
            section: headline?.section, site: site, score: 0.5, reason: reason, terms: terms)
    }

    private func sidebar(_ reader: ScriptedReader) -> [String] {
        guard let pane = reader.state.layout.sidebar else { return [] }
        return reader.rows[pane.rows].map { row in
            row.dropFirst(pane.origin.column).prefix(pane.size.columns)
                .split(separator: " ").joined(separator: " ")
        }
    }

    @Test func everyStorySaysWhyItIsThere() {
        let reader = ScriptedReader(rows: 60, columns: 160, cache: Self.cache)
        let rows = sidebar(reader)
        let labels = rows.filter { $0.hasPrefix("↳") || $0.hasPrefix("~") || $0.contains("≈") }
        #expect(
            labels == [
                "↳ в тексте", "2 ≈ та же новость ещё в 3 лентах", "~ близкие",
                "~ тег: стройка", "~ из той же ленты",
            ])
        #expect(rows.contains("Телеграф Тополёва, …"))
        #expect(rows.contains("29 янв · о: Реут, лёд, вода"))
    }

    @Test func theOtherTellingsUnfoldInTheirPlace() {
        var reader = ScriptedReader(rows: 60, columns: 160, cache: Self.cache)
        reader.press("Right j Enter")
        #expect(reader.state.focus == .sidebar)
        #expect(sidebar(reader).contains("≈ та же новость"))
        #expect(sidebar(reader).contains("▌2 Рынок переезжает под крышу"))
        #expect(sidebar(reader).contains("3 Паром встал до конца ледохода"))
        reader.press("j Enter")
        #expect(reader.state.shownID == Edition.id("ferry"))
        reader.press("Left")
        #expect(sidebar(reader).contains("▌3 Паром встал до конца ледохода"))
    }

    @Test func theDigitOfTheFoldUnfoldsIt() {
        var reader = ScriptedReader(rows: 30, columns: 60, cache: Self.cache)
        reader.press("Enter 2")
        #expect(reader.state.focus == .sidebar)
        reader.press("3")
        #expect(reader.state.shownID == Edition.id("ferry"))
    }

    @Test func whatStandsOnTheTrailIsNotOfferedAgain() {
        var reader = ScriptedReader(rows: 45, columns: 160, cache: Self.cache)
        let before = sidebar(reader)
        reader.press("Enter 1")
        #expect(reader.state.shownID == Edition.id("trams"))
        #expect(!reader.state.pane.related.contains { $0.id == Edition.id("bridge") })
        let second = reader.state.pane.related
        reader.press("1")
        let third = Set(reader.state.pane.related.compactMap(\.id))
        #expect(third.isDisjoint(with: reader.state.trail.stops.compactMap(\.subject.article)))
        reader.press("Left")
        #expect(reader.state.pane.related == second)
        reader.press("Left Esc")
        #expect(sidebar(reader) == before)
    }

    @Test func whatTellsTheSameAsTheTrailIsNotOfferedOnlyWhileThatIsBehind() {
        var cache = Self.cache
        cache.reprints[Edition.id("bridge")] = [Edition.id("bees")]
        cache.relatedOf[Edition.id("trams")] = [Self.story("bees", .similar)]
        var reader = ScriptedReader(rows: 45, columns: 160, cache: cache)
        reader.press("Enter 1")
        #expect(reader.state.shownID == Edition.id("trams"))
        #expect(reader.state.pane.related.isEmpty)
        reader.press("Left Esc")
        while reader.state.shownID != Edition.id("trams") { reader.press("j") }
        #expect(reader.state.pane.related.map(\.id) == [Edition.id("bees")])
    }

    @Test(arguments: [(2, "ещё в 2 лентах"), (3, "ещё в 2 лентах"), (14, "ещё 13 статей")])
    func theFoldTellsOfAllWhoTellTheStory(size: Int, told: String) {
        let stories = (0..<2).map {
            RelatedStory(
                id: Edition.id("telling-\($0)"), title: "Мост", site: "Вести \($0)", score: 0.9,
                reason: .group, group: StoryGroup(id: 1, size: size))
        }
        let content = SidebarContent(
            stories: stories, choice: SidebarChoice(), language: .russian, section: nil)
        let rows = RelatedSidebar(content, columns: 50, wording: .russian, today: Edition.today)
        var canvas = Canvas(Size(rows: 4, columns: 50))
        rows.draw(0, row: 0, selection: nil, on: &canvas)
        #expect(canvas.grid.text(ofRow: 0).contains(told))
    }

    @Test func aCardOnTheTrailIsNotOfferedAgainEither() {
        let card = Edition.related(to: Edition.id("bridge"), among: Edition.documents)[0]
        var trail = Trail()
        #expect(!trail.holds(card))
        trail.leave(
            TrailStop(
                subject: .card(card), place: .start, view: .reading, isInSidebar: false,
                related: SidebarChoice()))
        #expect(trail.holds(card))
    }

    @Test func ofASingleOtherTellingNothingIsFolded() {
        let stories = Self.cache.relatedOf[Edition.id("bridge")]?.prefix(2) ?? []
        #expect(sidebarItems(of: Array(stories), isGroupOpen: false) == [.story(0), .story(1)])
    }

    @Test func afterARenewalTheSameStoryIsChosen() {
        let old = Self.cache.relatedOf[Edition.id("bridge")] ?? []
        var choice = SidebarChoice()
        choice.scroll.chosen = 2
        #expect(choice.following(from: old, to: Array(old.dropFirst())).scroll.chosen == 1)
        #expect(choice.following(from: old, to: Array(old.prefix(2))).scroll.chosen == 1)
        choice.isGroupOpen = true
        #expect(choice.following(from: old, to: Array(old.dropFirst())).scroll.chosen == 1)
    }

    @Test(arguments: [Wording.russian, .romanian, .english], [1, 2, 5, 21])
    func aFoldFitsTheNarrowestSidebar(wording: Wording, count: Int) {
        let stories = (0..<max(2, count)).map {
            RelatedStory(
                id: Edition.id("telling-\($0)"), title: "Мост", site: "Вести \($0)", score: 0.9,
                reason: .group)
        }
        let content = SidebarContent(
            stories: stories, choice: SidebarChoice(), language: .russian, section: nil)
        let rows = RelatedSidebar(
            content, columns: 25, wording: wording, today: Edition.today)
        var canvas = Canvas(Size(rows: 4, columns: 25))
        rows.draw(0, row: 0, selection: nil, on: &canvas)
        let line = canvas.grid.text(ofRow: 0)
        #expect(line.contains("≈") && !line.contains("…"), "\(line)")
        #expect(line.contains("\(max(2, count))"))
    }
}

extension Subject {
    fileprivate var article: Article.ID? {
        if case .article(let id) = self { id } else { nil }
    }
}
