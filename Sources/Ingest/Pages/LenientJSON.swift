/// A JSON value as web pages write it: with raw line ends in strings, comments, commas too many,
/// cut off in the middle.
enum LenientJSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number's own letters.
    case number(String)
    case string(String)
    case array([LenientJSON])
    case object([Member])

    struct Member: Hashable, Sendable {
        var name: String
        var value: LenientJSON
    }

    /// The value of an object's member, the last of several of a name.
    subscript(_ name: String) -> LenientJSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// A string, or the letters of a number.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The values of an array; any other value by itself, null as none.
    var values: [LenientJSON] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }
}

extension LenientJSON {
    /// Arrays and objects inside one another; those deeper down are left out.
    static let deepest = 40
    /// Values of one text; the rest is left unread.
    static let mostValues = 60_000

    /// What can be read of a text; nil where no array and no object begins in it.
    init?(reading text: some StringProtocol) {
        var reader = LenientReader(bytes: Array(text.utf8)[...])
        guard let value = reader.value() else { return nil }
        self = value
    }
}

/// Reads one value with a stack of the arrays and objects that are open.
private struct LenientReader {
    var bytes: ArraySlice<UInt8>
    private var open: [Open] = []
    private var count = 0
    /// Arrays and objects open below the deepest that are kept.
    private var tooDeep = 0

    /// Bytes of a member's name.
    private static let longestName = 128

    private struct Open {
        var isObject: Bool
        var name: String?
        var members: [LenientJSON.Member] = []
        var values: [LenientJSON] = []

        mutating func add(_ value: LenientJSON) {
            if !isObject {
                values.append(value)
            } else if let name {
                members.append(LenientJSON.Member(name: name, value: value))
                self.name = nil
            }
        }

        var value: LenientJSON { isObject ? .object(members) : .array(values) }
    }

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// The first array or object, closed where the text ends too early.
    mutating func value() -> LenientJSON? {
        bytes = bytes.drop { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") }
        while let byte = nextByte(), count < LenientJSON.mostValues {
            count += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                bytes = bytes.dropFirst()
                begin(isObject: byte == UInt8(ascii: "{"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                bytes = bytes.dropFirst()
                if let whole = end() { return whole }
            case UInt8(ascii: "\""):
                bytes = bytes.dropFirst()
                take(string())
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                bytes = bytes.dropFirst()
            default:
                takeWord()
            }
        }
        while !open.isEmpty {
            if let whole = end() { return whole }
        }
        return nil
    }

    private mutating func begin(isObject: Bool) {
        if open.count >= LenientJSON.deepest {
            tooDeep += 1
        } else {
            open.append(Open(isObject: isObject))
        }
    }

    /// Closes the innermost array or object, whichever bracket did it; the outermost is the whole.
    private mutating func end() -> LenientJSON? {
        if tooDeep > 0 {
            tooDeep -= 1
            return nil
        }
        guard let closed = open.popLast() else { return nil }
        guard let last = open.indices.last else { return closed.value }
        open[last].add(closed.value)
        return nil
    }

    private mutating func take(_ string: String) {
        guard tooDeep == 0, let last = open.indices.last else { return }
        if open[last].isObject, open[last].name == nil {
            // No member that is asked for has a long name.
            open[last].name = string.utf8.count <= Self.longestName ? string : ""
        } else {
            open[last].add(.string(string))
        }
    }

    /// A number, `true`, `false` or `null`; anything else is passed over.
    private mutating func takeWord() {
        let word = bytes.prefix { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
            default: false
            }
        }
        guard !word.isEmpty else {
            bytes = bytes.dropFirst()
            return
        }
        bytes = bytes.dropFirst(word.count)
        guard tooDeep == 0, let last = open.indices.last else { return }
        switch String(decoding: word, as: UTF8.self) {
        case "null": open[last].add(.null)
        case "true": open[last].add(.bool(true))
        case "false": open[last].add(.bool(false))
        case let number where number.utf8.first.map { $0 < 0x3A } ?? false:
            open[last].add(.number(number))
        default: break
        }
    }

    /// The next byte that is neither white space nor in a comment.
    private mutating func nextByte() -> UInt8? {
        while let byte = bytes.first {
            if byte <= 0x20 {
                bytes = bytes.dropFirst()
            } else if bytes.starts(with: [0x2F, 0x2A]) {
                skip(past: [0x2A, 0x2F])
            } else if bytes.starts(with: [0x2F, 0x2F]) {
                skip(past: [0x0A])
            } else {
                return byte
            }
        }
        return nil
    }

    private mutating func skip(past mark: [UInt8]) {
        while !bytes.isEmpty, !bytes.starts(with: mark) { bytes = bytes.dropFirst() }
        bytes = bytes.dropFirst(mark.count)
    }

    /// The string whose opening quote was taken; a raw line end in it counts as one.
    private mutating func string() -> String {
        var text: [UInt8] = []
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "\"") { break }
            guard byte == UInt8(ascii: "\\"), let escape = bytes.popFirst() else {
                text.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
            case UInt8(ascii: "u"):
                text += UTF8.encode(escapedScalar()) ?? UTF8.encodedReplacementCharacter
            default: text.append(escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The scalar of `\uXXXX` whose `\u` was taken, with the second half of a pair.
    private mutating func escapedScalar() -> Unicode.Scalar {
        guard let unit = hexadecimal() else { return "\u{FFFD}" }
        if UTF16.isLeadSurrogate(unit), bytes.starts(with: [0x5C, 0x75]) {
            let rest = bytes
            bytes = bytes.dropFirst(2)
            if let trail = hexadecimal(), UTF16.isTrailSurrogate(trail) {
                let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
                return Unicode.Scalar(value) ?? "\u{FFFD}"
            }
            bytes = rest
        }
        return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt16? {
        let digits = bytes.prefix(4)
        guard digits.count == 4 else { return nil }
        var value: UInt16 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | UInt16(digit - 0x30)
            case 0x41...0x46: value = value << 4 | UInt16(digit - 0x37)
            case 0x61...0x66: value = value << 4 | UInt16(digit - 0x57)
            default: return nil
            }
        }
        bytes = bytes.dropFirst(4)
        return value
    }
}
