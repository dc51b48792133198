/// What a break between two words costs, by what they are.
struct GlueRule: Sendable {
    /// The word before the space has one of these traits, and the word after it one of those.
    let before: WordTraits
    let after: WordTraits
    let price: Int32
    /// The rule at work: "_" is the space at which a line does not end.
    let example: String

    init(_ before: WordTraits, _ after: WordTraits, _ price: Int32, _ example: String) {
        self.before = before
        self.after = after
        self.price = price
        self.example = example
    }
}

/// Rules at a space that every language with spaces shares.
private let sharedRules: [GlueRule] = [
    GlueRule(.openingDash, .any, LinePrices.hard, "—_Мост готов"),
    GlueRule(.any, .startsWithCloser, LinePrices.hard, "готово_…"),
    GlueRule(.endsInOpener, .any, LinePrices.hard, "(_готово"),
    GlueRule(.initial, .initial, LinePrices.tight, "А._С. Пушкин"),
    GlueRule(.initial, .startsWithCapital, LinePrices.hard, "А. С._Пушкин"),
    GlueRule(.endsInDigit, .unit, LinePrices.hard, "10_км"),
    GlueRule(.magnitude, .unit, LinePrices.hard, "5 млн_руб."),
    GlueRule(.endsInDigit, .startsWithThreeDigits, LinePrices.tight, "21_252"),
    GlueRule(.endsInDigit, .startsWithPhone, LinePrices.tight, "8 (495)_12-34-56"),
    GlueRule(.countryCode, .startsWithDigit, LinePrices.tight, "+373_22"),
    GlueRule(.endsInDigit, .startsWithSign, LinePrices.hard, "12_%"),
    GlueRule(.currencySign, .startsWithDigit, LinePrices.hard, "$_5"),
    GlueRule(.numberSign, .any, LinePrices.hard, "№_5"),
    GlueRule(
        .heralds, [.startsWithCapital, .startsWithDigit, .startsWithQuote, .roman, .initial],
        LinePrices.hard, "г._Москва"),
    GlueRule(.heralds, .any, LinePrices.soft, "проф._химии"),
    GlueRule(.heraldsNumber, [.startsWithDigit, .roman], LinePrices.hard, "ч._2 ст._5"),
    GlueRule([.endsInDigit, .magnitude], .small, LinePrices.soft, "62_военных"),
    GlueRule(.ordinal, .small, LinePrices.mild, "2-й_этаж"),
    GlueRule(.month, .startsWithDigit, LinePrices.mild, "1 февраля_2022"),
    GlueRule(.surname, .roman, LinePrices.soft, "Николай_II"),
]

/// Rules at a space of Russian and of the languages that set as it does.
private let cyrillicRules: [GlueRule] = [
    GlueRule(.stays, .any, LinePrices.hard, "в_доме"),
    GlueRule(.staysSoftly, .any, LinePrices.soft, "он_знает"),
    GlueRule(.any, .leans, LinePrices.hard, "он_же"),
    GlueRule(.surname, .initial, LinePrices.hard, "Пушкин_А. С."),
    GlueRule([.roman, .ordinal], .unit, LinePrices.hard, "XX_в."),
    GlueRule(.letterAbbreviation, .letterAbbreviation, LinePrices.tight, "т._е."),
    GlueRule(
        .title, [.startsWithCapital, .startsWithQuote], LinePrices.hard, "ООО_«Рассвет»"),
]

/// A dash never begins a line; Ukrainian alone lets it.
private let dashRules: [GlueRule] = [
    GlueRule(.any, .dash, LinePrices.hard, "Мост_— готов")
]

/// The rules of a language, and its words that they speak of.
struct GlueRules: Sendable {
    let language: Language
    let words: WordList
    private let rules: [Prices]
    /// What a word must be for any rule to speak of the gap after it or before it.
    private let tellingBefore: WordTraits
    private let tellingAfter: WordTraits

    /// A rule without its example, small enough to be read at every space.
    private struct Prices {
        let before: WordTraits
        let after: WordTraits
        let price: Int32
    }

    init(_ language: Language) {
        self.language = language
        words = WordList(of: language)
        var rules = sharedRules
        if language != .ukrainian { rules += dashRules }
        if language.isSetAsRussian { rules += cyrillicRules }
        if language == .romanian { rules.append(contentsOf: romanianRules) }
        self.rules = rules.map { Prices(before: $0.before, after: $0.after, price: $0.price) }
        tellingBefore = WordTraits(rules.map(\.before)).subtracting(.any)
        tellingAfter = WordTraits(rules.filter { $0.before == .any }.map(\.after))
    }

    /// The price of ending a line between two words.
    func price(between before: WordTraits, and after: WordTraits) -> Int32 {
        if before.isDisjoint(with: tellingBefore), after.isDisjoint(with: tellingAfter) {
            return LinePrices.free
        }
        let before = before.union(.any)
        let after = after.union(.any)
        var price = LinePrices.free
        for rule in rules where !rule.before.isDisjoint(with: before) {
            if rule.price > price, !rule.after.isDisjoint(with: after) { price = rule.price }
        }
        return price
    }

    /// Made once for every language that has words of its own.
    static func of(_ language: Language) -> GlueRules {
        switch language {
        case .russian: russianGlue
        case .ukrainian: ukrainianGlue
        case .belarusian: belarusianGlue
        case .bulgarian: bulgarianGlue
        case .serbian: serbianGlue
        case .romanian: romanianGlue
        case .english: englishGlue
        default: language.isSetAsRussian ? russianGlue : sharedGlue
        }
    }
}

private let romanianRules: [GlueRule] = [
    GlueRule([.roman, .ordinal], .unit, LinePrices.hard, "XX_sec.")
]

private let russianGlue = GlueRules(.russian)
private let ukrainianGlue = GlueRules(.ukrainian)
private let belarusianGlue = GlueRules(.belarusian)
private let bulgarianGlue = GlueRules(.bulgarian)
private let serbianGlue = GlueRules(.serbian)
private let romanianGlue = GlueRules(.romanian)
private let englishGlue = GlueRules(.english)
private let sharedGlue = GlueRules(.undetermined)

extension Language {
    /// Written in Cyrillic letters by Russia's printing habits.
    var isSetAsRussian: Bool {
        ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tt", "ba"].contains(code)
    }
}
