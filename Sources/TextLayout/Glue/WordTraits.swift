/// What the glue rules ask of a word between two spaces, marks around it included.
struct WordTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    // What it is.
    /// A dash by itself.
    static let dash = WordTraits(bit: 0)
    /// A word that does not end a line: the one-letter words, two-letter prepositions.
    static let stays = WordTraits(bit: 1)
    /// A word that ends a line unwillingly.
    static let staysSoftly = WordTraits(bit: 2)
    /// A particle that leans on the word before it.
    static let leans = WordTraits(bit: 3)
    /// "С." or "А.С.".
    static let initial = WordTraits(bit: 4)
    /// A capitalised word of small letters, no mark after it.
    static let surname = WordTraits(bit: 5)
    /// A unit, a month, a word for years, a currency.
    static let unit = WordTraits(bit: 6)
    /// Thousands and millions: a unit that may have a unit.
    static let magnitude = WordTraits(bit: 7)
    static let month = WordTraits(bit: 8)
    /// A Roman numeral.
    static let roman = WordTraits(bit: 9)
    /// № and §.
    static let numberSign = WordTraits(bit: 10)
    /// An abbreviation of what follows: г. Москва, стр. 7.
    static let heralds = WordTraits(bit: 11)
    /// A form of business or address before a name: ООО «Рассвет», г-н Руссу.
    static let title = WordTraits(bit: 12)
    /// One small letter and a full stop, as in т. е. and н. э.
    static let letterAbbreviation = WordTraits(bit: 13)
    /// A numeral with an ending: 2-й, 1990-х.
    static let ordinal = WordTraits(bit: 14)
    /// A dash that opens the paragraph: direct speech.
    static let openingDash = WordTraits(bit: 15)
    /// A word of small letters.
    static let small = WordTraits(bit: 16)

    /// An abbreviation of what has a number, a number before it or not: ч. 2 ст. 5.
    static let heraldsNumber = WordTraits(bit: 27)

    // How it begins and ends.
    static let startsWithCapital = WordTraits(bit: 17)
    static let startsWithDigit = WordTraits(bit: 18)
    static let startsWithQuote = WordTraits(bit: 19)
    /// Three digits and no more.
    static let startsWithThreeDigits = WordTraits(bit: 20)
    /// % ‰ ° and signs of currencies.
    static let startsWithSign = WordTraits(bit: 21)
    /// A mark that no line begins with.
    static let startsWithCloser = WordTraits(bit: 22)
    /// A number that is not over: no mark stands after its last digit.
    static let endsInDigit = WordTraits(bit: 23)
    static let endsInOpener = WordTraits(bit: 24)
    /// A sign of currency by itself.
    static let currencySign = WordTraits(bit: 25)
    /// A mark other than a full stop ends it, so that what it shortens or begins is over.
    static let isClosed = WordTraits(bit: 26)
    /// Digits and hyphens, two at least, as in the last part of a telephone number.
    static let startsWithPhone = WordTraits(bit: 28)
    /// A plus and up to three digits, as telephone numbers begin.
    static let countryCode = WordTraits(bit: 29)
    /// A word of capitals alone, two at least.
    static let acronym = WordTraits(bit: 30)
    /// After such a word a unit is looked for.
    static let numeric: WordTraits = [.endsInDigit, .magnitude, .roman, .ordinal]
    static let any = WordTraits(bit: 31)

    /// What the word still is for the one after it.
    var forNextWord: WordTraits {
        contains(.isClosed)
            ? subtracting([
                .stays, .initial, .letterAbbreviation, .heralds, .heraldsNumber, .month, .magnitude,
                .roman,
                .ordinal,
            ]) : self
    }

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    private init(bit: UInt32) {
        rawValue = 1 << bit
    }
}
