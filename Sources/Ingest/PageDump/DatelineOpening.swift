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
        guard start.first?.isCapital == true,
            let dash = start.indices.first(where: { Self.isDash(start, at: $0) })
        else { return nil }
        let wire = Self.bracketed(start[..<dash]) ?? Self.dashed(start, dash)
        guard let wire, let dateline = Self.dateline(wire.before, agency: wire.agency) else {
            return nil
        }
        self.dateline = dateline
        byline = wire.byline
        rest = String(paragraph.unicodeScalars.dropFirst(wire.end).drop { $0.isSpace })
    }

    /// An opening taken apart; `end` is where the story goes on.
    private struct Wire {
        var before: [String]
        var agency: String
        var byline: String?
        var end: Int
    }

    /// «LONDON (Sputnik) -», «LONDON, February 1 (Sputnik) -».
    private static func bracketed(_ opening: ArraySlice<Unicode.Scalar>) -> Wire? {
        var text = opening
        while text.last?.isSpace == true { text.removeLast() }
        guard text.last == ")", let bracket = text.lastIndex(of: "(") else { return nil }
        let agency = trimmed(text[(bracket + 1)...].dropLast())
        // «ЖЕНЕВА (Швейцария) – Sputnik.» puts the country there.
        guard isKnownAgency(agency) else { return nil }
        return Wire(before: parts(text[..<bracket]), agency: agency, end: opening.endIndex + 1)
    }

    /// «КИШИНЕВ, 1 фев – Sputnik.», «МОСКВА, 1 фев — РИА Новости, Имя Фамилия.»
    private static func dashed(_ scalars: [Unicode.Scalar], _ dash: Int) -> Wire? {
        guard let end = agencyEnd(scalars, after: dash) else { return nil }
        let names = parts(scalars[(dash + 1)..<end])
        guard let agency = names.first, isAgency(agency), names.count <= 3 else { return nil }
        return Wire(
            before: parts(scalars[..<dash]), agency: agency,
            byline: names.count > 1 ? names.dropFirst().joined(separator: ", ") : nil, end: end + 1)
    }

    /// The dateline of the words before the dash, nil where they are no towns and no day.
    private static func dateline(_ before: [String], agency: String) -> Dateline? {
        if before.count > 1, let day = before.last, isDay(day) {
            guard let place = place(before.dropLast()) else { return nil }
            return Dateline(place: place.name, date: day, agency: agency)
        }
        // Without a day only a known agency makes a dateline of «МОСКВА – …».
        guard isKnownAgency(agency), let place = place(before[...]),
            before.count == 1 || place.isInCapitals
        else { return nil }
        return Dateline(place: place.name, agency: agency)
    }

    /// A dash between spaces; a long one needs no spaces.
    private static func isDash(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        switch scalars[index] {
        case "–", "—", "―": return true
        case "-":
            return index > 0 && scalars[index - 1].isSpace
                && index + 1 < scalars.count && scalars[index + 1].isSpace
        default: return false
        }
    }

    /// The full stop that closes the agency's name.
    private static func agencyEnd(_ scalars: [Unicode.Scalar], after dash: Int) -> Int? {
        let nameAndStory = scalars[(dash + 1)...].prefix(90)
        let stops = nameAndStory.indices.filter { scalars[$0] == "." }
        for end in stops {
            guard end + 1 < scalars.count else { return end }
            // «24.kg» and «Gagauzinfo.MD» hold a full stop of their own.
            let word = scalars[(end + 1)...].prefix { $0.isLetter }
            let isAddress = (2...4).contains(word.count) && stops.contains(word.endIndex)
            if scalars[end + 1].isSpace || word.first?.isCapital == true && !isAddress {
                return end
            }
            guard isAddress else { return nil }
        }
        return nil
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
        let letters = name.unicodeScalars.filter(\.isLetter)
        let capitals = letters.count(where: \.isCapital)
        let isInCapitals = capitals * 2 > letters.count && capitals >= 2
        guard isInCapitals || parts.count == 1 && shape.words <= 3 && shape.capitalisedWords > 0
        else { return nil }
        return (name, isInCapitals)
    }

    /// «1 фев», «1 фев.», «1 февраля 2022 г.», «01.02.2022», «Feb 1».
    private static func isDay(_ text: String) -> Bool {
        // «8-авг.» is how Kyrgyz writes it.
        let words = text.unicodeScalars.split { $0.isSpace || $0 == "-" }
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
