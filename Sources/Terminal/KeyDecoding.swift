import CNcurses
import Screen

/// What curses reads at once: a byte, or a key whose escape sequence terminfo knows.
enum RawKey: Hashable {
    case byte(UInt8)
    case code(Int32)
}

/// Turns bytes and curses' key codes into keys.
///
/// Escape sequences that terminfo does not know are decoded here or swallowed whole: their
/// letters must not act as if they had been typed.
struct KeyDecoder {
    private enum State {
        case ground
        /// A letter of which more bytes are to come.
        case letter([UInt8], length: Int)
        /// After Esc.
        case escape
        /// After Esc O.
        case single
        /// After Esc [, with the parameters so far.
        case sequence([UInt8])
        /// Between the two sequences that a terminal puts around a paste, with the bytes so far.
        case paste([UInt8])
        /// After Esc and ], P, _, ^ or X: text up to BEL or Esc \.
        case string(afterEscape: Bool)
    }

    private var state = State.ground

    /// The key that this completes.
    mutating func decode(_ raw: RawKey) -> [KeyPress] {
        switch raw {
        case .code(let code):
            // Curses takes some bytes of a text for keys, as that of Backspace.
            if case .paste = state { return [] }
            let pending = pause()
            state = .ground
            return pending + (KeyCodes.keys[code] ?? functionKey(code)).map { [$0] }.orEmpty
        case .byte(let byte):
            return decode(byte)
        }
    }

    /// The key that was waiting for more, once no more has come: Esc by itself.
    mutating func pause() -> [KeyPress] {
        guard case .escape = state else { return [] }
        state = .ground
        return [.escape]
    }

    private mutating func decode(_ byte: UInt8) -> [KeyPress] {
        switch state {
        case .ground:
            return begin(byte)
        case .letter(let bytes, let length):
            return goOn(bytes + [byte], length: length)
        case .escape:
            return afterEscape(byte)
        case .single:
            state = .ground
            return (KeyCodes.singles[byte]).map { [$0] }.orEmpty
        case .sequence(let parameters):
            return goOn(sequence: parameters, byte)
        case .paste(var bytes):
            // Taken out of the state, or each byte would copy all before it.
            state = .ground
            bytes.append(byte)
            return goOn(pasted: &bytes)
        case .string(let afterEscape):
            let ends = byte == 0x07 || (afterEscape && byte == UInt8(ascii: "\\"))
            state = ends ? .ground : .string(afterEscape: byte == 0x1B)
            return []
        }
    }

    private mutating func begin(_ byte: UInt8) -> [KeyPress] {
        switch byte {
        case 0x1B:
            state = .escape
            return []
        case 0xC2...0xF4:
            state = .letter([byte], length: byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
            return []
        case 0x80...:
            return []
        default:
            return [asciiKey(byte)]
        }
    }

    private mutating func goOn(_ bytes: [UInt8], length: Int) -> [KeyPress] {
        guard let last = bytes.last, last & 0xC0 == 0x80 else {
            // The letter stays incomplete; what came instead begins something of its own.
            state = .ground
            return bytes.last.map { begin($0) }.orEmpty
        }
        guard bytes.count == length else {
            state = .letter(bytes, length: length)
            return []
        }
        state = .ground
        guard let text = String(validating: bytes, as: UTF8.self), let letter = text.first,
            !(0x80...0x9F).contains(text.unicodeScalars.first?.value ?? 0)
        else { return [] }
        return [.character(letter)]
    }

    private mutating func afterEscape(_ byte: UInt8) -> [KeyPress] {
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .single
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
            UInt8(ascii: "X"):
            state = .string(afterEscape: false)
        case 0x1B:
            return [.escape]
        case 0xC2...0xF4:
            // Alt and a letter of several bytes: those that follow are dropped as strays.
            state = .ground
        default:
            // Alt and a key.
            state = .ground
        }
        return []
    }

    /// Longer than any key's; what comes after is swallowed without being kept.
    private static let longestParameters = 16

    private mutating func goOn(sequence parameters: [UInt8], _ byte: UInt8) -> [KeyPress] {
        switch byte {
        case 0x1B:
            state = .escape
            return []
        case UInt8(ascii: "~") where parameters == Array("200".utf8):
            state = .paste([])
            return []
        case 0x40...0x7E:
            state = .ground
            return KeyCodes.key(parameters: parameters, final: byte).map { [$0] }.orEmpty
        case 0x20...0x3F:
            if parameters.count < Self.longestParameters {
                state = .sequence(parameters + [byte])
            }
            return []
        default:
            state = .ground
            return begin(byte)
        }
    }

    /// In bytes: more than any field takes; what comes after is swallowed without being kept.
    private static let longestPaste = 16_384
    private static let endOfPaste = Array("\u{1B}[201~".utf8)

    private mutating func goOn(pasted bytes: inout [UInt8]) -> [KeyPress] {
        let end = Self.endOfPaste.count
        guard bytes.suffix(end) == Self.endOfPaste[...] else {
            // What is beyond is kept only as far as it may be the beginning of the end.
            if bytes.count > Self.longestPaste + end {
                bytes.remove(at: Self.longestPaste)
            }
            state = .paste(bytes)
            return []
        }
        let text = pastedText(bytes.dropLast(end).prefix(Self.longestPaste))
        return text.isEmpty ? [] : [.paste(text)]
    }
}

/// Without what is no text: control characters, and bytes that are no UTF-8.
private func pastedText(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0x00..<0x20, 0x7F...0x9F, 0xFFFD: false
        default: true
        }
    }
    return String(String.UnicodeScalarView(scalars))
}

private func asciiKey(_ byte: UInt8) -> KeyPress {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00..<0x20: .control(Character(Unicode.Scalar(byte | 0x40)).asciiLowercased)
    default: .character(Character(Unicode.Scalar(byte)))
    }
}

private func functionKey(_ code: Int32) -> KeyPress? {
    let number = code - KEY_F0
    return (1...24).contains(number) ? .function(Int(number)) : nil
}

extension Character {
    fileprivate var asciiLowercased: Character {
        guard let ascii = asciiValue, (0x41...0x5A).contains(ascii) else { return self }
        return Character(Unicode.Scalar(ascii | 0x20))
    }
}

extension Optional where Wrapped: RangeReplaceableCollection {
    fileprivate var orEmpty: Wrapped { self ?? Wrapped() }
}
