import Articles

/// Where in a line of Markdown the text stands: what begins a line may make it a list, a heading or
/// a rule.
enum MarkdownLineStart {
    case atStart
    /// Behind so many characters that could number an item of a list.
    case inNumber(Int)
    case within

    /// Whether `scalar` has to be escaped because of where it stands; moves on behind it.
    mutating func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .within:
            return false
        case .atStart:
            self = scalar == "(" || isAlphanumeric(scalar) ? .inNumber(1) : .within
            return "-+=#:%".unicodeScalars.contains(scalar)
        case .inNumber(let count):
            let goesOn = count < 9 && (isDigit(scalar) || "ivxlcdmIVXLCDM".contains(scalar))
            self = goesOn ? .inNumber(count + 1) : .within
            return scalar == "." || scalar == ")"
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }
}

extension String {
    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
        unicodeScalars.contains(scalar)
    }
}

/// Signs that mean something to Markdown, as CommonMark, GitHub or pandoc read it, wherever they
/// stand.
func isMarkdownSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "&", "$", "^", "@": true
    default: false
    }
}

/// The address of a link, nil where it is none of the web: what else it might start is nobody's
/// business. Only letters, digits and signs that mean nothing to Markdown are left as they are.
func markdownAddress(_ address: String?) -> String? {
    guard let address, isWebAddress(address) else { return nil }
    var escaped = ""
    for byte in address.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: escaped.append(Character(Unicode.Scalar(byte)))
        case _ where plainInAddresses.contains(byte):
            escaped.append(Character(Unicode.Scalar(byte)))
        default: escaped += "%" + hexadecimal([byte]).uppercased()
        }
    }
    return escaped
}

/// A semicolon could end an entity, such as "&lt;".
private let plainInAddresses = Array("-._~:/?#@!$&'*+,=%".utf8)

/// Lines of code between fences that no line of it can close.
func fencedCode(_ lines: [Substring]) -> [String] {
    let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence] + lines.map(String.init) + [fence]
}

/// How many of a sign stand behind one another at most.
func longestRun(of sign: Unicode.Scalar, in text: some StringProtocol) -> Int {
    var (longest, current) = (0, 0)
    for scalar in text.unicodeScalars {
        current = scalar == sign ? current + 1 : 0
        longest = max(longest, current)
    }
    return longest
}
