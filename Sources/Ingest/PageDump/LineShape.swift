/// What a line looks like, whatever its words say.
struct LineShape: Hashable, Sendable {
    private(set) var words: Int16 = 0
    /// Words that begin with a capital letter.
    private(set) var capitalisedWords: Int16 = 0
    /// Small words that stand inside names.
    private(set) var particles: Int16 = 0
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
    /// A full stop inside, behind a word too long to be cut short, with a capital after it.
    private(set) var holdsSentences = false
    /// Any quotes or brackets.
    private(set) var hasQuotes = false
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
        var isAfterHyphen = false
        var wordStartsSmall = false
        var word = SmallWord()
        var lettersOfWord = 0
        var lastMark: Mark?
        for scalar in text.unicodeScalars {
            if scalar.isSpace {
                if isInWord, wordStartsSmall, word.isParticle { particles += 1 }
                isInWord = false
                continue
            }
            if !isInWord {
                isInWord = true
                word = SmallWord()
                words += 1
                let isCapital = scalar.isCapital
                wordStartsSmall = scalar.isSmall
                if isCapital {
                    capitalisedWords += 1
                    if lastMark == .fullStop, lettersOfWord >= 4 { holdsSentences = true }
                }
                lettersOfWord = 0
                if words == 1 {
                    startsCapital = isCapital
                    startsSmall = wordStartsSmall
                }
            }
            word.append(scalar)
            if isAfterHyphen, scalar.isCapital, wordStartsSmall {
                // «аль-Асад» and «д'Артаньян» are written with a capital after all.
                capitalisedWords += 1
                wordStartsSmall = false
            }
            isAfterHyphen = scalar == "-" || scalar == "'" || scalar == "’"
            // The apostrophe of «О'Коннор» or «п'ять» is a letter of the word.
            let mark = isAfterHyphen && scalar != "-" && lettersOfWord > 0 ? nil : Mark(scalar)
            if scalar.isLetter {
                letters += 1
                lettersOfWord += 1
            } else if scalar.isDigit {
                digits += 1
            } else if mark != nil {
                hasMarks = true
                if mark == .opening || mark == .closing { hasQuotes = true }
            }
            if mark != .closing { lastMark = mark }
        }
        endsSentence = lastMark == .stop || lastMark == .fullStop || lastMark == .end
        let isEllipsis = text.utf8.reversed().starts(with: "...".utf8)
        endsWithStop = (lastMark == .stop || lastMark == .fullStop) && !isEllipsis
    }

    /// A rubric, a button, the name of a column: a few words that say nothing about anything.
    var isLabel: Bool {
        !isLong && words <= 4 && letters >= 2 && letters <= 40 && !endsSentence
            && (startsCapital || digits > 0 && !startsSmall)
    }

    /// A rubric that may be longer than a label, as a page's section is where its place tells it.
    var isLongLabel: Bool {
        isHeadline && !hasMarks && startsCapital && words <= 8 && letters <= 60
    }

    /// A headline: one line that does not end as a statement does.
    var isHeadline: Bool { !isLong && letters >= 2 && !endsWithStop && !holdsSentences }

    /// A person's name: two to four words in capitals, with «фон дер» or «al» between them.
    var isName: Bool {
        !isLong && startsCapital && (2...5).contains(words) && digits == 0 && letters <= 50
            && !endsSentence && !hasQuotes && capitalisedWords >= 2
            && capitalisedWords + particles == words
    }

    /// What a person is: a line without an end, the office in small letters more often than not.
    var isRole: Bool { !isLong && letters >= 2 && words <= 20 && !endsSentence }
}

/// A word of at most four letters as one number, for telling the small words inside names.
private struct SmallWord {
    private var number: UInt64 = 0
    private var count = 0

    mutating func append(_ scalar: Unicode.Scalar) {
        count += 1
        if count <= 4 { number = number << 16 | UInt64(scalar.value & 0xFFFF) }
    }

    var isParticle: Bool { count <= 4 && Self.particles.contains(number) }

    private static let particles = Set(
        [
            "фон", "дер", "ден", "ван", "де", "да", "ди", "дю", "ла", "ле", "эль", "аль", "бин",
            "бен", "ибн", "оглы", "уулу", "заде", "von", "der", "den", "van", "de", "da", "di",
            "du", "la", "le", "el", "al", "bin", "ben", "ibn",
        ].map { word in
            var small = SmallWord()
            for scalar in word.unicodeScalars { small.append(scalar) }
            return small.number
        })
}

/// How the marks of a line bear on its shape.
private enum Mark {
    /// Ends what a headline never ends with.
    case stop
    case fullStop
    case end
    case opening
    case closing

    init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ".": self = .fullStop
        case ":", ";", ",": self = .stop
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
