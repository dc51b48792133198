/// Words that tell where stems begin, after a prefix or the first part of a compound: no stem is
/// parted from the consonants that it opens with.
///
/// A hyphen is a beginning: "раз-" parts раз-бить. It means none that would tear a consonant from a
/// vowel; a stroke is one even so: "двух|" parts двух-этажный. An equals sign says that a stem
/// does not begin there after all: "по-д=вор" parts по-дворный, against "под-".
struct StemRow: Sendable {
    let words: String
    /// Whether the row outranks those that do not.
    let outranks: Bool
    /// Where the words stand: at a word's beginning, or anywhere.
    let place: Place
    /// What may stand between the word's beginning and one of the words: prefixes of prefixes.
    let after: String

    enum Place: Sendable {
        case beginning
        case anywhere
    }

    init(_ place: Place, outranks: Bool = false, after: String = "", _ words: String) {
        self.outranks = outranks
        self.words = words
        self.place = place
        self.after = after
    }

    /// The letters of every word that the row stands for, and its marks.
    var patterns: [StemPattern] {
        let edge = place == .beginning ? "." : ""
        let befores = ([""] + after.split(whereSeparator: \.isWhitespace).map(String.init)).map {
            (edge + $0).unicodeScalars.map(\.value)
        }
        let words = words.unicodeScalars.split { $0.properties.isWhitespace }
        let patterns = words.map { StemPattern($0) }
        return befores.flatMap { before in patterns.map { $0.after(before) } }
    }
}

/// A word of a row by its letters.
struct StemPattern {
    private(set) var letters: [UInt32] = []
    private(set) var marks: [StemMark] = []

    fileprivate init(_ word: some Sequence<Unicode.Scalar>) {
        for scalar in word {
            if let kind = StemMark.Kind(rawValue: scalar) {
                marks.append(StemMark(place: letters.count, kind: kind))
            } else {
                letters.append(scalar.value)
            }
        }
    }

    fileprivate func after(_ before: [UInt32]) -> StemPattern {
        var whole = self
        whole.letters = before + letters
        for index in marks.indices { whole.marks[index].place += before.count }
        return whole
    }
}

/// What a row says of the place before a letter.
struct StemMark {
    var place: Int
    let kind: Kind

    enum Kind: Unicode.Scalar {
        case begins = "-"
        case beginsEvenWithVowel = "|"
        case doesNotBegin = "="
    }
}
