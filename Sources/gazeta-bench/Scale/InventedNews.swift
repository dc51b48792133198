import Articles

/// News in any number for caches of any size, the same on every machine.
///
/// The model is that of `WordChain`, in which the articles of one event replace names by the event's
/// own invented ones and some of the longer words by its `InventedWords`. So common words are common,
/// and there is a long tail of words that a few articles share. One to eight articles tell an event
/// within a few hours, each for another site; six hundred a day, oldest first.
struct InventedNews: Sendable {
    private let chain = WordChain()
    /// What a word of the chain may be replaced by.
    private let kinds: [Kind]

    private enum Kind {
        case name, longWord, other
    }

    /// Articles come in blocks, within which events are told.
    static let blockLength = 64
    private static let start: Int64 = 1_450_000_000
    private static let secondsApart: Int64 = 144
    private static let sites = 24
    private static let sections = [
        "Россия", "Мир", "Экономика", "Город", "Общество", "Культура", "Спорт", "Наука",
        "Происшествия", "Погода", "Техника", "Район",
    ]
    /// Of the longer words one in five is the event's own.
    private static let ownWords = 5

    init() {
        kinds = chain.words.map { bytes in
            let word = String(decoding: bytes, as: UTF8.self)
            guard word.allSatisfy({ $0.isLetter || ".,".contains($0) }) else { return .other }
            if word.first?.isUppercase == true { return .name }
            return word.count >= 7 ? .longWord : .other
        }
    }

    /// What the articles of one event share.
    private struct Happening {
        var section: String
        var surnames: [Int]
        var town: Int
        var nouns: [Int]

        init(by random: inout SeededGenerator) {
            section = InventedNews.sections.randomElement(using: &random) ?? ""
            surnames = (0..<2).map { _ in InventedWords.rank(by: &random) }
            town = InventedWords.rank(by: &random)
            nouns = (0..<14).map { _ in InventedWords.rank(by: &random) }
        }
    }

    /// Block `index`, its articles in the order of their dates.
    func block(_ index: Int) -> [ArticleDocument] {
        var random = SeededGenerator(seed: UInt64(truncatingIfNeeded: index) &* 7_919 &+ 5)
        var happenings: [Happening] = []
        while happenings.count < Self.blockLength {
            let size = [1, 1, 1, 1, 2, 2, 3, 5, 8].randomElement(using: &random) ?? 1
            happenings += Array(repeating: Happening(by: &random), count: size)
        }
        return happenings.prefix(Self.blockLength).shuffled(using: &random).enumerated().map {
            article(index * Self.blockLength + $0, of: $1, by: &random)
        }
    }

    private func article(
        _ number: Int, of happening: Happening, by random: inout SeededGenerator
    ) -> ArticleDocument {
        let site = Int.random(in: 0..<Self.sites, using: &random)
        let town = InventedWords.town(happening.town, by: &random)
        var title = text(of: happening, sentences: 1, mostWords: 9, by: &random)
        while let first = title.first, !first.isLetter { title.removeFirst() }
        while let last = title.last, !last.isLetter, !last.isNumber { title.removeLast() }
        let paragraphs = (0..<6).map { _ in
            Block.paragraph(
                SpannedText(
                    text(of: happening, sentences: 3, mostWords: WordChain.mostWords, by: &random)))
        }
        return ArticleDocument(
            article: Article(
                url: "https://site\(site).example/\(number)", title: "\(title) — \(town)",
                language: "ru", section: Section(name: happening.section),
                published: ArticleDate(
                    instant: Self.start + Int64(number) * Self.secondsApart, offset: 120),
                site: "Вести \(site)", feed: "feed\(site)", blocks: paragraphs),
            marks: Marks(
                read: Int.random(in: 0..<10, using: &random) < 6,
                starred: Int.random(in: 0..<1000, using: &random) == 0))
    }

    private func text(
        of happening: Happening, sentences: Int, mostWords: Int, by random: inout SeededGenerator
    ) -> String {
        var text: [UInt8] = []
        for _ in 0..<sentences {
            var numbers: [Int] = []
            chain.sentence(by: &random, most: mostWords) { numbers.append($0) }
            for number in numbers {
                if !text.isEmpty { text.append(UInt8(ascii: " ")) }
                append(number, of: happening, to: &text, by: &random)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func append(
        _ number: Int, of happening: Happening, to text: inout [UInt8],
        by random: inout SeededGenerator
    ) {
        let bytes = chain.words[number]
        guard let own = replacement(of: kinds[number], in: happening, by: &random) else {
            text += bytes
            return
        }
        text += Array(own.utf8)
        // The comma or full stop stays.
        if let last = bytes.last, last < 0x80 { text.append(last) }
    }

    private func replacement(
        of kind: Kind, in happening: Happening, by random: inout SeededGenerator
    ) -> String? {
        switch kind {
        case .other: return nil
        case .name:
            if Bool.random(using: &random) {
                return InventedWords.town(happening.town, by: &random)
            }
            let surname = happening.surnames.randomElement(using: &random) ?? 0
            return InventedWords.surname(surname, by: &random)
        case .longWord:
            guard Int.random(in: 0..<Self.ownWords, using: &random) == 0 else { return nil }
            let noun = happening.nouns.randomElement(using: &random) ?? 0
            return InventedWords.noun(noun, by: &random)
        }
    }
}
