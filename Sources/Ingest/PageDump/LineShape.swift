/// What a line looks like, whatever its words say.
struct LineShape: Hashable, Sendable {
    private(set) var words: Int16 = 0
    /// Words that begin with a capital letter.
    private(set) var capitalisedWords: Int16 = 0
    private(set) var letters: Int16 = 0
    private(set) var digits: Int16 = 0
    private(set) var startsSmall = false
    private(set) var startsCapital = false
    /// Ends as a sentence does: . ! ? … : ; or , perhaps before closing quotes or brackets.
    private(set) var endsSentence = false
    /// Ends as headlines do not: . (but no ellipsis) : ; or , perhaps before closing quotes.
    private(set) var endsWithStop = false
    /// Any of the marks . ! ? … : ; , or quotes or brackets, wherever they stand.
    private(set) var hasMarks = false
    /// Too long to be anything but running text; nothing else is told of it.
    private(set) var isLong = false

    // Counts are small: a line that is looked into has at most `longLine` bytes.

    /// Bytes: twice what a long headline in Cyrillic takes.
    private static let longLine = 700

    init(_ text: String) {
        if text.utf8.count > Self.longLine {
            isLong = true
            endsSentence = true
            return
        }
        var isInWord = false
        var lastMark: Mark?
        for scalar in text.unicodeScalars {
            if scalar.isSpace {
                isInWord = false
                continue
            }
            if !isInWord {
                isInWord = true
                words += 1
                let isCapital = scalar.isCapital
                if isCapital { capitalisedWords += 1 }
                if words == 1 {
                    startsCapital = isCapital
                    startsSmall = scalar.isSmall
                }
            }
            let mark = Mark(scalar)
            if scalar.isLetter {
                letters += 1
            } else if scalar.isDigit {
                digits += 1
            } else if mark != nil {
                hasMarks = true
            }
            if mark != .closing { lastMark = mark }
        }
        endsSentence = lastMark == .stop || lastMark == .end
        let isEllipsis = text.utf8.reversed().starts(with: "...".utf8)
        endsWithStop = lastMark == .stop && !isEllipsis
    }

    /// A rubric, a button, the name of a column: a few words that say nothing about anything.
    var isLabel: Bool {
        !isLong && words <= 4 && letters >= 2 && letters <= 40 && !endsSentence
            && (startsCapital || digits > 0 && !startsSmall)
    }

    /// A headline: one line that does not end as a statement does.
    var isHeadline: Bool { !isLong && letters >= 2 && !endsWithStop }

    /// A person's name: two to four words, each with a capital, and nothing but letters.
    var isName: Bool {
        !isLong && (2...4).contains(words) && capitalisedWords == words && digits == 0
            && letters <= 50 && !endsSentence
    }

    /// What a person is: a line without an end, the office in small letters more often than not.
    var isRole: Bool { !isLong && letters >= 2 && words <= 20 && !endsSentence }
}

/// How the marks of a line bear on its shape.
private enum Mark {
    /// Ends what a headline never ends with.
    case stop
    case end
    case opening
    case closing

    init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ".", ":", ";", ",": self = .stop
        case "!", "?", "…": self = .end
        case "«", "„", "(", "[": self = .opening
        case "\"", "»", "”", "“", "’", "'", ")", "]": self = .closing
        default: return nil
        }
    }
}

/// Whether two lines say the same, white space apart.
func sayTheSame(_ a: String, _ b: String) -> Bool {
    if a.utf8.elementsEqual(b.utf8) { return true }
    return a.utf8.count < 4096 && b.utf8.count < 4096 && wordBytes(a) == wordBytes(b)
}

/// The bytes of the text with every run of white space as one space.
func wordBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if scalar.isSpace {
            pendingSpace = !bytes.isEmpty
        } else {
            if pendingSpace { bytes.append(0x20) }
            pendingSpace = false
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
    return bytes
}

/// The text without white space at its ends.
func trimmed(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> String {
    var rest = scalars[...]
    while let first = rest.first, first.isSpace { rest = rest.dropFirst() }
    while let last = rest.last, last.isSpace { rest = rest.dropLast() }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: rest)
    return String(text)
}
