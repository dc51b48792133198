import Articles

/// The opening of a wire story's first paragraph: «КИШИНЕВ, 1 фев – Sputnik. …», and what stands
/// behind it.
struct DatelineOpening: Hashable, Sendable {
    var dateline: Dateline
    /// «РИА Новости, Имя Фамилия»: who wrote.
    var byline: String?
    /// The paragraph without its opening.
    var rest: String

    /// Scalars looked at.
    private static let longest = 200

    /// Nil for a paragraph that opens as any other does.
    init?(_ paragraph: String) {
        let start = Array(paragraph.unicodeScalars.prefix(Self.longest))
        guard start.first?.properties.isUppercase == true,
            let dash = start.indices.first(where: { Self.isDash(start, at: $0) }),
            let end = Self.agencyEnd(start, after: dash)
        else { return nil }
        let opening = Self.parts(start[..<dash])
        guard let place = Self.place(opening.dropLast(opening.count > 1 ? 1 : 0)) else {
            return nil
        }
        let agency = Self.parts(start[(dash + 1)..<end])
        guard let name = agency.first, Self.isAgency(name), agency.count <= 3 else { return nil }
        dateline = Dateline(place: place.name, agency: name)
        if opening.count > 1, let day = opening.last, Self.isDay(day) {
            dateline.date = day
        } else {
            // Without a day only a known agency makes a dateline of «МОСКВА – …».
            guard Self.isKnownAgency(name), opening.count == 1 || place.isInCapitals,
                let whole = Self.place(opening[...])
            else { return nil }
            dateline.place = whole.name
        }
        if agency.count > 1 { byline = agency.dropFirst().joined(separator: ", ") }
        let rest = paragraph.unicodeScalars.dropFirst(end + 1).drop { $0.properties.isWhitespace }
        self.rest = String(rest)
    }

    /// A dash between spaces; a long one needs no spaces.
    private static func isDash(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        switch scalars[index] {
        case "–", "—", "―": return true
        case "-":
            return index > 0 && scalars[index - 1].properties.isWhitespace
                && index + 1 < scalars.count && scalars[index + 1].properties.isWhitespace
        default: return false
        }
    }

    /// The full stop that closes the agency's name.
    private static func agencyEnd(_ scalars: [Unicode.Scalar], after dash: Int) -> Int? {
        guard let end = scalars[(dash + 1)...].firstIndex(of: "."), end - dash <= 90 else {
            return nil
        }
        guard end + 1 < scalars.count else { return end }
        let next = scalars[end + 1]
        return next.properties.isWhitespace || next.properties.isUppercase ? end : nil
    }

    /// What stands between the commas.
    private static func parts(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        scalars.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    }

    /// A town or several, in capitals («РОСТОВ-НА-ДОНУ», «МОСКВА/КИЕВ») or as a name («Кишинев»).
    private static func place(_ parts: ArraySlice<String>) -> (name: String, isInCapitals: Bool)? {
        guard (1...4).contains(parts.count) else { return nil }
        let name = parts.joined(separator: ", ")
        let shape = LineShape(name)
        guard shape.letters >= 2, shape.digits == 0, shape.words <= 8, shape.startsCapital else {
            return nil
        }
        let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
        let capitals = letters.count(where: \.properties.isUppercase)
        let isInCapitals = capitals * 2 > letters.count && capitals >= 2
        guard isInCapitals || parts.count == 1 && shape.words <= 3 && shape.capitalisedWords > 0
        else { return nil }
        return (name, isInCapitals)
    }

    /// «1 фев», «1 фев.», «1 февраля 2022 г.», «01.02.2022», «Feb 1».
    private static func isDay(_ text: String) -> Bool {
        let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
            .map { String(Substring($0)) }
        guard (1...4).contains(words.count) else { return false }
        if words.count == 1 { return Moment(text)?.published != nil }
        let numbers = words.filter { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
        let names = words.filter { monthNumber($0) != nil }
        guard names.count == 1, (1...2).contains(numbers.count),
            numbers.allSatisfy({ $0.utf8.count <= 5 })
        else { return false }
        let others = words.count - names.count - numbers.count
        return others == 0 || others == 1 && LineShape(words[words.count - 1]).letters <= 4
    }

    private static func isAgency(_ name: String) -> Bool {
        let shape = LineShape(name)
        return shape.letters >= 2 && shape.words <= 5 && !shape.endsSentence
            && (shape.startsCapital || shape.digits > 0)
    }

    private static func isKnownAgency(_ name: String) -> Bool {
        let name = name.lowercased()
        return knownAgencies.contains { name.hasPrefix($0) }
    }
}

/// Agencies whose names open a story also where it names no day.
private let knownAgencies = [
    "sputnik", "риа", "ria", "тасс", "tass", "интерфакс", "interfax", "прайм", "reuters", "ap",
    "afp", "укринформ", "укрінформ", "уніан", "унн", "белта", "бта", "moldpres", "ipn",
    "infotag", "agerpres", "mediafax", "xinhua", "синьхуа",
]
