/// What belongs between two lines of a paragraph when they become one: a space, or nothing where
/// the line ended inside «Ростову-на-Дону», "20–25", "and/or" or an address of the web.
///
/// Nothing tells a hyphen that stood in the word from one that was put at the line's end, so that
/// each stays.
struct LineJoint {
    /// What the text so far ends in, up to the last blank.
    private let end: ArraySlice<UInt8>
    /// What the line begins with, up to a blank or a comma.
    private let beginning: String

    /// The joint of a text and a line that goes on with it.
    init(_ text: [UInt8], _ line: Span<UInt8>, from start: Int) {
        end = text.suffix(Self.longestWord).lastWord
        let limit = min(line.count, start + Self.longestWord)
        var place = start
        while place < limit, line[place] != 0x2C, !line.isBlankOrEnd(at: place) { place += 1 }
        beginning = String(decoding: line.bytes(start..<place), as: UTF8.self)
    }

    /// Whether nothing parts them.
    var isInsideWord: Bool {
        // Room for the sign and what stands before it.
        let last = String(decoding: end.suffix(8), as: UTF8.self).unicodeScalars
        guard let sign = last.last, beginning.unicodeScalars.first?.isOfWord == true else {
            return false
        }
        if isInAddress { return goesOnWithAddress(after: sign) }
        guard Self.signs.contains(sign), last.dropLast().last?.isOfWord == true else {
            return false
        }
        return sign == "/" || !Self.conjunctions.contains(beginning.lowercased())
    }

    /// In bytes; addresses may be longer, but what is looked at is bounded.
    private static let longestWord = 1 << 10

    /// What a word or a number has inside and a line may end in.
    private static let signs: Set<Unicode.Scalar> = ["-", "\u{2010}", "–", "/"]

    /// The first half of "двух- и трёхэтажный" or "two- and three-storey" ends in a hyphen and
    /// stays a word of its own.
    private static let conjunctions: Set<String> = [
        "и", "или", "а", "но", "либо", "і", "й", "або", "та", "чи", "and", "or", "și", "şi", "sau",
        "i", "ili", "und", "oder",
    ]

    // MARK: Addresses

    private var isInAddress: Bool {
        end.indices.contains { end[$0] == 0x3A && end[$0...].starts(with: "://".utf8) }
    }

    /// A slash, a full stop or a comma may be an address's last sign: "https://a.example/" and then
    /// "for more". It goes on where what follows is no plain word.
    private func goesOnWithAddress(after sign: Unicode.Scalar) -> Bool {
        switch sign {
        case "-", "?", "&", "=", "#", "_": true
        case "/", ".", ",":
            end.suffix(3).elementsEqual("://".utf8)
                || beginning.utf8.dropLast().contains { Self.inner.contains($0) }
        default: false
        }
    }

    /// What addresses have inside and plain words have not.
    private static let inner = Array("/.?&=#_".utf8)
}

extension ArraySlice<UInt8> {
    fileprivate var lastWord: ArraySlice<UInt8> {
        self[(lastIndex(of: 0x20).map { $0 + 1 } ?? startIndex)...]
    }
}

extension Unicode.Scalar {
    /// A letter, a digit, or a mark upon one.
    fileprivate var isOfWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber:
            true
        default: false
        }
    }
}
