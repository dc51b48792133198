import Articles
import Edition

/// Russian news in any number, made of the bundled edition's own sentences by a seeded choice:
/// the same number gives the same articles on every machine.
struct SyntheticNews {
    private let titles: [[Substring]]
    /// The edition's own.
    let sentences: [String]
    private let sections: [String]
    private var random = SeededGenerator(seed: 20_220_201)

    init() {
        let articles = bundledEdition().map(\.article).filter { $0.language == "ru" }
        titles = articles.map { $0.title.split(separator: " ") }
        sections = Set(articles.compactMap { $0.section?.name }).sorted()
        sentences = articles.flatMap(\.blocks).flatMap { block -> [String] in
            guard case .paragraph(let text) = block else { return [] }
            return text.text.split(separator: ". ").map { $0.hasSuffix(".") ? "\($0)" : "\($0)." }
        }
    }

    /// Article `number`, a minute older than the one before it.
    mutating func article(_ number: Int) -> ArticleDocument {
        let instant = 1_643_716_920 - Int64(number) * 60
        let paragraphs = (0..<6).map { _ in
            Block.paragraph(
                SpannedText((0..<3).map { _ in pick(sentences) }.joined(separator: " ")))
        }
        return ArticleDocument(
            article: Article(
                url: "https://bench.example/\(number)",
                title: "№ \(number): " + (pick(titles) + pick(titles)).joined(separator: " "),
                language: "ru", section: Section(name: pick(sections)),
                published: ArticleDate(instant: instant, offset: 120), site: "Проба",
                lede: pick(sentences), blocks: paragraphs))
    }

    /// The text of a saved page that holds such an article, with the furniture such pages have.
    mutating func page(_ number: Int) -> [UInt8] {
        let article = article(number).article
        let site = "Проба Новости"
        var lines = [
            "Шапка раздела - \(site), 1920", article.section?.name ?? "",
            "Новости раздела каждый день – в материалах \(site).", "", article.title, "",
            "© Проба / Иван ПробаВид на реку", "Вид на реку - \(site), 1920, 01.02.2022",
            "Подписаться", article.lede ?? "",
        ]
        for case .paragraph(let text) in article.blocks { lines.append(text.text) }
        lines += ["Лента новостей", "0"]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): small, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
