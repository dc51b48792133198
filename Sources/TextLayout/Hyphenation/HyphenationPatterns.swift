/// Liang's patterns of one language, read from a dictionary of the Hyphen library
/// (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).
///
/// "2д1разв" says that a word may be parted between д and р, and not before д. A digit is the level
/// of the place where it stands: the highest level that any pattern gives a place decides, and an
/// odd one parts the word.
public struct HyphenationPatterns: Sendable {
    /// Letters that a line leaves before and takes after a hyphen, where the dictionary says it.
    private(set) var fewestBefore = 0
    private(set) var fewestAfter = 0

    /// The letters of all patterns, small ones, a full stop for a word's beginning or end.
    private var letters: [UInt32] = []
    /// The levels before every letter of a pattern, and after its last one.
    private var levels: [UInt8] = []
    /// Where the letters of every pattern end.
    private var ends: [Int] = []

    /// The most bytes of a dictionary, letters of a pattern, and letters of all patterns that are read.
    private static let mostBytes = 8 << 20
    private static let mostLettersOfPattern = 30
    private static let mostLetters = 1 << 20

    /// Reads the bytes of a `hyph_*.dic` file; nil where they are none. Bytes that are not in the
    /// file's charset, patterns that change the spelling and absurd lines are left out. Linear in
    /// the bytes: a few milliseconds for the Russian file.
    public init?(dictionary: [UInt8]) {
        guard dictionary.count <= Self.mostBytes else { return nil }
        var lines = DictionaryLines(dictionary)
        guard let name = lines.next(), let charset = DictionaryCharset(named: name) else {
            return nil
        }
        var isInExceptions = false
        while let line = lines.next(), letters.count < Self.mostLetters {
            guard let first = line.first, first != UInt8(ascii: "%") else { continue }
            if let setting = DictionarySetting(line) {
                if setting == .nextLevel { break }
                take(setting)
            } else if first == UInt8(ascii: "\\") {
                isInExceptions = line.starts(with: Array("\\hyphenation".utf8))
            } else if first == UInt8(ascii: "}") {
                isInExceptions = false
            } else {
                read(charset.scalars(of: line), asException: isInExceptions)
            }
        }
        if ends.isEmpty { return nil }
    }

    /// Patterns written in the source, with spaces between them.
    init(_ rows: String) {
        for row in rows.split(whereSeparator: \.isWhitespace) {
            read(row.unicodeScalars.map(\.value), asException: false)
        }
    }

    var count: Int { ends.count }

    /// The letters of a pattern and its levels, one more than the letters.
    func pattern(_ index: Int) -> (letters: ArraySlice<UInt32>, levels: ArraySlice<UInt8>) {
        let start = index == 0 ? 0 : ends[index - 1]
        let end = ends[index]
        return (letters[start..<end], levels[start + index...end + index])
    }

    private mutating func take(_ setting: DictionarySetting) {
        switch setting {
        case .fewestBefore(let count): fewestBefore = count
        case .fewestAfter(let count): fewestAfter = count
        case .nextLevel, .other: break
        }
    }

    /// An exception is a whole word, parted at its hyphens and nowhere else.
    private mutating func read(_ line: [UInt32], asException isException: Bool) {
        let stop = UInt32(UInt8(ascii: "."))
        let between: UInt8 = isException ? 8 : 0
        var pattern: [UInt32] = isException ? [stop] : []
        var found: [UInt8] = isException ? [0, 0] : [0]
        for scalar in line {
            switch scalar {
            case 0x30...0x39: found[found.count - 1] = UInt8(scalar - 0x30)
            case 0x2D where isException: found[found.count - 1] = 9
            case 0x2D, 0x2F, 0x3D, 0x20, 0x5C, 0x7B, 0x7D: return
            default:
                guard pattern.count < Self.mostLettersOfPattern else { return }
                pattern.append(scalar)
                found.append(between)
            }
        }
        if isException {
            pattern.append(stop)
            found[found.count - 1] = 0
            found.append(0)
        }
        guard !pattern.isEmpty, found.contains(where: { $0 > 0 }) else { return }
        letters += pattern
        levels += found
        ends.append(letters.count)
    }
}

/// A line of a dictionary that is no pattern.
private enum DictionarySetting: Equatable {
    case fewestBefore(Int)
    case fewestAfter(Int)
    /// What follows are the patterns for parts of compounds, which are for other scripts than ours.
    case nextLevel
    case other

    init?(_ line: ArraySlice<UInt8>) {
        let name = line.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
        guard name.count >= 4 else { return nil }
        let digits = line.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let number = digits.count == 1 ? Int(digits[0] - UInt8(ascii: "0")) : nil
        if name.elementsEqual("LEFTHYPHENMIN".utf8), let number {
            self = .fewestBefore(number)
        } else if name.elementsEqual("RIGHTHYPHENMIN".utf8), let number {
            self = .fewestAfter(number)
        } else {
            self = name.elementsEqual("NEXTLEVEL".utf8) ? .nextLevel : .other
        }
    }
}

/// Lines without the spaces and the carriage return around them.
private struct DictionaryLines: IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        var line = rest.prefix { $0 != UInt8(ascii: "\n") }
        rest = rest.dropFirst(line.count + 1)
        while let last = line.last, last <= 0x20 { line.removeLast() }
        while let first = line.first, first <= 0x20 { line.removeFirst() }
        return line
    }
}
