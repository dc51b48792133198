/// The header fields of one answer, byte for byte.
struct ResponseHeaders: Sendable {
    private var fields: [(name: [UInt8], value: [UInt8])] = []

    init() {}

    init(_ fields: [(String, String)]) {
        self.fields = fields.map { (Array($0.0.utf8).map(asciiSmall), Array($0.1.utf8)) }
    }

    /// Takes one line as it came, its end included; what is no field is passed over. A status
    /// line begins another answer, and what was known of the one before is forgotten.
    mutating func take(line: [UInt8]) {
        if line.starts(with: "HTTP/".utf8) {
            fields = []
            return
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = trimmedSpace(Array(line[..<colon])).map(asciiSmall)
        fields.append((name, Array(trimmedSpace(Array(line[(colon + 1)...])))))
    }

    /// The value of the first field of that name; an empty one is none.
    subscript(_ name: StaticString) -> [UInt8]? {
        let name = Array(name.description.utf8).map(asciiSmall)
        return fields.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// A value that is read as text.
    func text(_ name: StaticString) -> String? {
        self[name].map { String(decoding: $0, as: UTF8.self) }
    }
}
