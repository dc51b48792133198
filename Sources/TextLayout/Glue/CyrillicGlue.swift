/// What a break between two words costs, by what they are.
struct GlueRule: Sendable {
    /// The word before the space has one of these traits, and the word after it one of those.
    let before: WordTraits
    let after: WordTraits
    let price: Int32
    /// The rule at work: "_" is the space at which a line does not end, "=" one that does not grow
    /// either when the line is justified, since the two words make one number, name or sign.
    let example: String

    init(_ before: WordTraits, _ after: WordTraits, _ price: Int32, _ example: String) {
        self.before = before
        self.after = after
        self.price = price
        self.example = example
    }

    var keepsGap: Bool { example.utf8.contains(0x3D) }
}

/// Rules at a space that every language with spaces shares.
private let sharedRules: [GlueRule] = [
    GlueRule(.openingDash, .any, LinePrices.hard, "—_Мост готов"),
    GlueRule(.any, .startsWithCloser, LinePrices.hard, "готово_…"),
    GlueRule(.endsInOpener, .any, LinePrices.hard, "(_готово"),
    GlueRule(.initial, .initial, LinePrices.tight, "А.=С. Пушкин"),
    GlueRule(.initial, .startsWithCapital, LinePrices.hard, "А. С.=Пушкин"),
    GlueRule(.endsInDigit, .unit, LinePrices.hard, "10=км"),
    GlueRule(.magnitude, .unit, LinePrices.hard, "5 млн=руб."),
    GlueRule(.endsInDigit, .startsWithThreeDigits, LinePrices.tight, "21=252"),
    GlueRule(.endsInDigit, .startsWithPhone, LinePrices.tight, "8 (495)=12-34-56"),
    GlueRule(.countryCode, .startsWithDigit, LinePrices.tight, "+373=22"),
    GlueRule([.endsInDigit, .magnitude], .startsWithSign, LinePrices.hard, "12=% 5 млн=$"),
    GlueRule(.currencySign, .startsWithDigit, LinePrices.hard, "$=5"),
    GlueRule(.numberSign, .any, LinePrices.hard, "№=5"),
    GlueRule(
        .heralds, [.startsWithCapital, .startsWithDigit, .startsWithQuote, .roman, .initial],
        LinePrices.hard, "г.=Москва"),
    GlueRule(.heralds, .any, LinePrices.soft, "проф._химии"),
    GlueRule(.heraldsNumber, [.startsWithDigit, .roman], LinePrices.hard, "ч.=2 ст.=5"),
    GlueRule([.endsInDigit, .magnitude], .small, LinePrices.soft, "62_военных"),
    GlueRule(.ordinal, .small, LinePrices.mild, "2-й_этаж"),
    GlueRule(.month, .startsWithDigit, LinePrices.soft, "1 февраля_2022"),
    GlueRule(.surname, .roman, LinePrices.soft, "Николай_II"),
]

/// Rules at a space of Russian and of the languages that set as it does.
private let cyrillicRules: [GlueRule] = [
    GlueRule(.stays, .any, LinePrices.hard, "в_доме"),
    GlueRule(.staysSoftly, .any, LinePrices.soft, "он_знает"),
    GlueRule(.any, .leans, LinePrices.hard, "он_же"),
    GlueRule(.surname, .initial, LinePrices.hard, "Пушкин=А. С."),
    GlueRule([.roman, .ordinal], .unit, LinePrices.hard, "XX=в."),
    GlueRule(.letterAbbreviation, .letterAbbreviation, LinePrices.tight, "т.=е."),
    GlueRule(
        .title, [.startsWithCapital, .startsWithQuote], LinePrices.hard, "ЗАО_Рассвет"),
    GlueRule(.acronym, .startsWithQuote, LinePrices.hard, "НПО_«Рассвет»"),
]

/// A dash never begins a line; Ukrainian alone lets it.
private let dashRules: [GlueRule] = [
    GlueRule(.any, .dash, LinePrices.hard, "Мост_— готов")
]

/// What the rules say of the space between two words.
struct GlueVerdict {
    /// What ending a line there costs.
    var price = LinePrices.free
    /// The space does not grow when the line is justified.
    var keepsGap = false
}

/// The rules of a language, and its words that they speak of.
final class GlueRules: Sendable {
    let words: WordList
    let shortWords: ShortWords
    /// Prices of the rules, the dearest first, and for each of them a bit in the masks below.
    private let prices: [Int32]
    /// The rules that keep the space as it is.
    private let keepers: UInt64
    /// For each trait of the word before a space, and of the word after it, the rules that ask for
    /// it.
    private let rulesBefore: [UInt64]
    private let rulesAfter: [UInt64]

    init(_ language: Language) {
        words = WordList(of: language)
        shortWords = ShortWords(of: language, words)
        var rules = sharedRules
        if language != .ukrainian { rules += dashRules }
        if language.isSetAsRussian { rules += cyrillicRules }
        if language == .romanian { rules.append(contentsOf: romanianRules) }
        rules.sort { $0.price > $1.price }
        // More rules than bits would go unheard; no language comes near.
        rules = Array(rules.prefix(64))
        prices = rules.map(\.price)
        func mask(_ isMeant: (GlueRule) -> Bool) -> UInt64 {
            rules.indices.reduce(0) { isMeant(rules[$1]) ? $0 | 1 << UInt64($1) : $0 }
        }
        keepers = mask(\.keepsGap)
        let traits = (0..<32).map { WordTraits(rawValue: 1 << $0) }
        rulesBefore = traits.map { trait in mask { !$0.before.isDisjoint(with: trait) } }
        rulesAfter = traits.map { trait in mask { !$0.after.isDisjoint(with: trait) } }
    }

    /// What the rules say of the space between two words.
    func verdict(between before: WordTraits, and after: WordTraits) -> GlueVerdict {
        let rules = Self.rules(rulesBefore, of: before) & Self.rules(rulesAfter, of: after)
        let dearest = rules.trailingZeroBitCount
        guard dearest < prices.count else { return GlueVerdict() }
        return GlueVerdict(price: prices[dearest], keepsGap: rules & keepers != 0)
    }

    private static func rules(_ masks: [UInt64], of traits: WordTraits) -> UInt64 {
        var rules: UInt64 = 0
        var bits = traits.union(.any).rawValue
        while bits != 0 {
            rules |= masks[bits.trailingZeroBitCount]
            bits &= bits &- 1
        }
        return rules
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
    GlueRule([.roman, .ordinal], .unit, LinePrices.hard, "XX=sec.")
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
