/// A credit line: «© Photo : Пресс-служба / Перейти в фотобанкМост через Реут».
///
/// The owner, perhaps the photographer, the text of a link to the picture bank, and the caption;
/// a page's text runs the last two together.
struct PhotoCredit: Hashable, Sendable {
    var credit: String
    var caption: String?

    /// Nil for a line that does not begin with ©. `captions` are those of the pictures beside
    /// it: the surest way to see where the caption begins.
    init?(_ line: String, captions: [String] = []) {
        guard line.utf8.starts(with: "©".utf8), line.utf8.count <= 4096 else { return nil }
        var scalars = Array(line.unicodeScalars)[...]
        for text in captions {
            if let start = start(of: text, endingIn: scalars) {
                caption = text
                scalars = scalars[..<start]
                break
            }
        }
        if let link = linkRange(in: scalars) {
            if caption == nil {
                let rest = trimmed(scalars[link.upperBound...])
                if !rest.isEmpty { caption = rest }
            }
            scalars = scalars[..<link.lowerBound]
        }
        credit = trimmed(scalars)
    }
}

/// Where `text` begins if `scalars` end in it, white space being any white space.
private func start(of text: String, endingIn scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var index = scalars.endIndex
    var rest = Array(text.unicodeScalars)[...]
    guard !rest.isEmpty else { return nil }
    while let last = rest.popLast() {
        let isSpace = last.isSpace
        if isSpace {
            guard index > scalars.startIndex, scalars[index - 1].isSpace else {
                return nil
            }
            while index > scalars.startIndex, scalars[index - 1].isSpace {
                index -= 1
            }
            while let next = rest.last, next.isSpace { rest.removeLast() }
        } else {
            guard index > scalars.startIndex, scalars[index - 1] == last else { return nil }
            index -= 1
        }
    }
    return index
}

/// The link text of a credit, its slash included, up to where the caption begins.
///
/// The words tell it; else a last part between no-break spaces, as these pages set a link and
/// never a photographer, when it is a few words of which only the first has a capital.
private func linkRange(in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    // The caption may hold a slash of its own; a third one from the end is the owner's.
    let slashes = scalars.indices.reversed().lazy.filter { scalars[$0] == "/" }.prefix(3)
    for index in slashes {
        let text = scalars[(index + 1)...].drop { $0.isSpace }
        let isSetOff =
            index > scalars.startIndex && scalars[index - 1] == "\u{A0}"
            && index + 1 < scalars.endIndex && scalars[index + 1] == "\u{A0}"
        let shape = LineShape(trimmed(text))
        let looksLikeLink =
            isSetOff && (2...5).contains(shape.words) && shape.capitalisedWords == 1
            && shape.startsCapital && !shape.hasMarks
        guard let length = pictureBankLinkLength(text) ?? (looksLikeLink ? text.count : nil)
        else { continue }
        var start = index
        while start > scalars.startIndex, scalars[start - 1].isSpace { start -= 1 }
        return start..<(text.startIndex + length)
    }
    return gluedLinkRange(in: scalars)
}

/// A link text glued to the photographer's name or parted from it by a space alone: there only
/// the verb tells it.
private func gluedLinkRange(in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    var index = scalars.startIndex + 1
    while index < scalars.endIndex {
        let beginsWord =
            scalars[index].isCapital && (scalars[index - 1].isSpace || scalars[index - 1].isSmall)
        if beginsWord, let length = pictureBankLinkLength(scalars[index...], verbOnly: true) {
            return index..<(index + length)
        }
        index += 1
    }
    return nil
}

/// How many scalars at the start are the text of a link to a picture bank; nil where none are.
///
/// It is a few words of which the last is a «bank», or small words behind a verb that asks to go
/// there; the caption glued to it begins with a capital, a digit or a quote.
func pictureBankLinkLength(
    _ scalars: ArraySlice<Unicode.Scalar>, verbOnly: Bool = false
) -> Int? {
    var index = scalars.startIndex
    var words = 0
    var end: Int?
    var startsWithVerb = false
    while index < scalars.endIndex, words < 5 {
        let start = index
        while index < scalars.endIndex, isLinkLetter(scalars[index]),
            index == start || !scalars[index].isCapital
                || scalars[index - 1].isCapital
        {
            index += 1
        }
        guard index > start else { break }
        words += 1
        let word = trimmed(scalars[start..<index]).lowercased()
        if words == 1 { startsWithVerb = linkVerbs.contains(word) }
        if verbOnly && !startsWithVerb { return nil }
        if words > 1, pictureBankWords.contains(word) { return index - scalars.startIndex }
        if words > 1, scalars[start].isCapital { break }
        end = index
        while index < scalars.endIndex, scalars[index].isSpace { index += 1 }
    }
    guard startsWithVerb, words > 1, let end else { return nil }
    return end - scalars.startIndex
}

private func isLinkLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar == "-"
}

/// What links to picture banks begin with.
private let linkVerbs: Set<String> = [
    "перейти", "перейдите", "accesați", "accesaţi", "accesati", "accesează", "acceseaza", "mergi",
    "mergeți", "mergeţi", "treci", "treceți", "trecere", "deschide", "deschideți", "go", "open",
    "відкрити", "перайсці", "accéder", "acceder", "vai", "przejdź", "преминаване",
]

private let pictureBankWords: Set<String> = [
    "фотобанк", "фотобанка", "фотобанку", "фотабанк", "медиабанк", "медиабанка", "медіабанк",
    "медіабанку", "медыябанк", "фотоархив", "фотоархів", "фотоархіву", "mediabank", "photobank",
    "fotobank", "fotobanca", "fotobancă", "mediabanca", "mediabancă",
]
