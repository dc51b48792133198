/// A broken feed's markup with its tags in pairs: an end tag closes what is open inside its
/// element, one that closes nothing is left out, and no item begins inside another.
///
/// libxml2 lets a wrong end tag close whatever is innermost, which moves all that follows one
/// element up: one missing `</b>` in a title would cost its item the rest.
struct TagBalancing {
    private let bytes: [UInt8]
    private var output: [UInt8] = []
    /// The names of the open elements, innermost last.
    private var open: [ArraySlice<UInt8>] = []
    /// How many elements of a name are open: without it each wrong end tag would look at them all.
    private var counts: [ArraySlice<UInt8>: Int] = [:]
    private var index = 0
    /// The first byte that is read and not yet written.
    private var unwritten = 0

    static func balanced(_ text: String) -> [UInt8] {
        var balancing = TagBalancing(text)
        balancing.run()
        return balancing.output
    }

    private init(_ text: String) {
        bytes = Array(text.utf8)
        output.reserveCapacity(bytes.count + 1024)
    }

    private mutating func run() {
        while let start = nextTag() {
            index = start
            switch byte(at: index + 1) {
            case UInt8(ascii: "!") where stands("<!--"): skip(past: "-->")
            case UInt8(ascii: "!") where stands("<![CDATA["): skip(past: "]]>")
            case UInt8(ascii: "!"): skip(past: ">")
            case UInt8(ascii: "?"): skip(past: "?>")
            case UInt8(ascii: "/"): readEndTag()
            case let byte where isNameStart(byte): readStartTag()
            default: index += 1
            }
        }
        index = bytes.count
        flush()
        while let name = open.popLast() { writeEndTag(name) }
    }

    private func nextTag() -> Int? {
        bytes[index...].firstIndex(of: UInt8(ascii: "<"))
    }

    private mutating func readStartTag() {
        let name = name(from: index + 1)
        let small = smallLocalName(name)
        if small == "item" || small == "entry" {
            // An item that was never closed.
            if isOpen(name) {
                flush()
                close(name)
            }
        } else if Self.itemParts.contains(small), let innermost = open.last,
            Self.leaves.contains(smallLocalName(innermost))
        {
            flush()
            close(innermost)
        }
        index = endOfTag(from: name.endIndex)
        let isWhole = byte(at: index - 1) == UInt8(ascii: ">")
        if isWhole, byte(at: index - 2) != UInt8(ascii: "/") {
            open.append(name)
            counts[name, default: 0] += 1
        }
    }

    private mutating func readEndTag() {
        let name = name(from: index + 2)
        flush()
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        if isOpen(name) {
            close(name)
        } else {
            // The lines of what is left out are still counted.
            output.append(contentsOf: bytes[index..<end].filter { $0 == 0x0A })
        }
        index = end
        unwritten = end
    }

    private func isOpen(_ name: ArraySlice<UInt8>) -> Bool { counts[name, default: 0] > 0 }

    /// Closes the innermost element of that name, and what is open inside it.
    private mutating func close(_ name: ArraySlice<UInt8>) {
        while let innermost = open.popLast() {
            counts[innermost, default: 0] -= 1
            writeEndTag(innermost)
            if innermost == name { return }
        }
    }

    private mutating func writeEndTag(_ name: ArraySlice<UInt8>) {
        output += [UInt8(ascii: "<"), UInt8(ascii: "/")] + name + [UInt8(ascii: ">")]
    }

    private mutating func flush() {
        if unwritten < index { output += bytes[unwritten..<index] }
        unwritten = index
    }

    private mutating func skip(past mark: StaticString) {
        mark.withUTF8Buffer { mark in
            guard let last = mark.last else { return }
            while index < bytes.count {
                index += 1
                if bytes[index - 1] == last, index >= mark.count,
                    bytes[(index - mark.count)..<index].elementsEqual(mark)
                {
                    return
                }
            }
        }
    }

    private func name(from start: Int) -> ArraySlice<UInt8> {
        bytes[min(start, bytes.count)...].prefix { isNameByte($0) }
    }

    /// Behind the tag's ">", which may stand inside a quoted value.
    private func endOfTag(from start: Int) -> Int {
        var place = start
        var quote: UInt8?
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if bytes[place - 2] == UInt8(ascii: "=") { quote = byte }
            } else if byte == UInt8(ascii: ">") {
                return place
            } else if byte == UInt8(ascii: "<") {
                return place - 1
            }
        }
        return place
    }

    private func smallLocalName(_ name: ArraySlice<UInt8>) -> String {
        let local = name.split(separator: UInt8(ascii: ":")).last ?? name
        let small = local.prefix(16).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return String(decoding: small, as: UTF8.self)
    }

    private func byte(at index: Int) -> UInt8 {
        bytes.indices.contains(index) ? bytes[index] : 0
    }

    private func stands(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    /// Elements of an item that hold nothing but text.
    private static let leaves: Set<String> = ["title", "link", "guid", "pubdate"]
    /// Elements that do not stand inside those.
    private static let itemParts: Set<String> = [
        "title", "link", "guid", "pubdate", "description", "category", "author", "enclosure",
        "comments", "source",
    ]
}
