/// One thing of what was typed into a search.
struct TypedPart: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Words without a space between them, or those between quotation marks; with an asterisk
        /// the last of them is the beginning of one.
        case words(String, isBeginning: Bool)
        /// The name as it was typed.
        case filter(FilterName, typed: String, value: String)
        /// Joins the two that stand beside it.
        case or
        /// Between two things: both have to occur, as without it.
        case and
        /// What follows must not occur.
        case not
    }

    var kind: Kind
    /// A minus stands before it.
    var isExcluded = false
    /// Nothing is behind it, so that somebody may be about to type more of it.
    var isOpen = false
}

/// What was typed into a search, part by part. Every text has some reading; linear in it.
func typedParts(of text: String) -> [TypedPart] {
    var scanner = PartScanner(text)
    var parts: [TypedPart] = []
    while let part = scanner.next() { parts.append(part) }
    return parts
}

private struct PartScanner {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    private var current: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    mutating func next() -> TypedPart? {
        while let scalar = current, scalar.properties.isWhitespace { place += 1 }
        guard let first = current else { return nil }
        if first == "|" {
            place += 1
            return TypedPart(kind: .or)
        }
        let isExcluded = minuses.contains(first)
        while let scalar = current, minuses.contains(scalar) { place += 1 }
        if let quoted = quoted() {
            return TypedPart(
                kind: .words(quoted.text, isBeginning: quoted.isBeginning),
                isExcluded: isExcluded, isOpen: quoted.isOpen)
        }
        return plain(isExcluded: isExcluded)
    }

    /// A word with what hangs on it, or a filter.
    private mutating func plain(isExcluded: Bool) -> TypedPart {
        let start = place
        var mayBeName = true
        while let scalar = current, !endsPlain(scalar) {
            if scalar == ":", mayBeName {
                mayBeName = false
                if let filter = filter(from: start) {
                    return TypedPart(
                        kind: filter.kind, isExcluded: isExcluded, isOpen: filter.isOpen)
                }
            }
            place += 1
        }
        let (text, isBeginning) = withoutAsterisk(start..<place)
        if !isExcluded, !isBeginning, let kind = joiners[text] {
            // The last word may just as well be one that is looked for.
            if kind == .or || current != nil { return TypedPart(kind: kind) }
        }
        return TypedPart(
            kind: .words(text, isBeginning: isBeginning), isExcluded: isExcluded,
            isOpen: current == nil)
    }

    private mutating func filter(from start: Int) -> (kind: TypedPart.Kind, isOpen: Bool)? {
        let typed = string(start..<place)
        guard let name = FilterName(typed: typed) else { return nil }
        place += 1
        if let quoted = quoted() {
            return (.filter(name, typed: typed, value: quoted.text), quoted.isOpen)
        }
        let valueStart = place
        while let scalar = current, !endsPlain(scalar) { place += 1 }
        let value = string(valueStart..<place)
        return (.filter(name, typed: typed, value: value), current == nil)
    }

    /// What stands between quotation marks; up to the end where none closes.
    private mutating func quoted() -> (text: String, isBeginning: Bool, isOpen: Bool)? {
        guard let closing = current.flatMap({ quotes[$0] }) else { return nil }
        place += 1
        let start = place
        while let scalar = current, !closing.contains(scalar) { place += 1 }
        var (text, isBeginning) = withoutAsterisk(start..<place)
        let isOpen = current == nil
        if !isOpen { place += 1 }
        if current == "*" {
            place += 1
            isBeginning = true
        }
        return (text, isBeginning, isOpen)
    }

    private func endsPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "|" || scalar.properties.isWhitespace || quotes[scalar] != nil
    }

    private func withoutAsterisk(_ range: Range<Int>) -> (text: String, isBeginning: Bool) {
        let rest = scalars[range].count - scalars[range].reversed().prefix { $0 == "*" }.count
        let text = string(range.lowerBound..<range.lowerBound + rest)
        return (text, rest < range.count)
    }

    private func string(_ range: Range<Int>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars[range])
        return String(string)
    }
}

/// What a quotation that opens with a mark is closed by.
private let quotes: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "«": ["»"], "„": ["“", "”"], "“": ["”", "“"], "”": ["”"],
]

private let minuses: Set<Unicode.Scalar> = ["-", "−"]

/// In capitals, so that the words themselves can be searched for.
private let joiners: [String: TypedPart.Kind] = [
    "OR": .or, "ИЛИ": .or, "SAU": .or, "АБО": .or, "AND": .and, "И": .and, "ȘI": .and, "ТА": .and,
    "NOT": .not,
]
