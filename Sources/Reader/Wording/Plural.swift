/// What CLDR says of numbers.
extension InterfaceLanguage {
    enum PluralCategory: Hashable, Sendable {
        case one, few, many, other
    }

    /// The CLDR category of a whole number.
    func category(of number: Int) -> PluralCategory {
        let (tens, hundreds) = (number.magnitude % 10, number.magnitude % 100)
        switch self {
        case .russian:
            if tens == 1, hundreds != 11 { return .one }
            if (2...4).contains(tens), !(12...14).contains(hundreds) { return .few }
            return .many
        case .romanian:
            if number == 1 { return .one }
            if number == 0 || (1...19).contains(hundreds) { return .few }
            return .other
        case .english:
            return number == 1 ? .one : .other
        }
    }

    /// A number with its thousands set apart, as the language does.
    func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        // Four digits are read at a glance.
        guard digits.utf8.count > 4 else { return String(number) }
        let separator =
            switch self {
            case .russian: "\u{A0}"
            case .romanian: "."
            case .english: ","
            }
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return text
    }
}

/// A sentence about a number, "#" standing for it, in the forms its language has.
struct Plural: Hashable, Sendable {
    let one: String
    let few: String
    /// For what is neither: the genitive plural, or "de" with the plural.
    let many: String

    init(_ one: String, _ few: String, _ many: String) {
        self.one = one
        self.few = few
        self.many = many
    }

    func text(_ number: Int, in language: InterfaceLanguage) -> String {
        let form =
            switch language.category(of: number) {
            case .one: one
            case .few: few
            case .many, .other: many
            }
        var text = ""
        for character in form {
            if character == "#" { text += language.grouped(number) } else { text.append(character) }
        }
        return text
    }
}
