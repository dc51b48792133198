import CDigest

extension Article {
    /// A name for an article that stays the same wherever and however often it is brought in.
    ///
    /// ASCII letters, digits, `.`, `_`, `:`, `-`; at most 64 of them: it is typed on command lines.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        package let text: String

        /// Nil where the text could not be an id.
        package init?(_ text: String) {
            let isAllowed: (UInt8) -> Bool = { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: byte == 0x2E || byte == 0x5F || byte == 0x3A || byte == 0x2D
                }
            }
            // A leading hyphen would be taken for an option.
            guard (1...64).contains(text.utf8.count), text.utf8.first != 0x2D,
                text.utf8.allSatisfy(isAllowed)
            else { return nil }
            self.text = text
        }

        /// The id that follows from the canonical address, else from headline, date and site.
        package init(url: String?, title: String, published: ArticleDate?, site: String?) {
            if let url, let address = CanonicalAddress(url) {
                self.init(hashing: ["url", address.text])
            } else {
                // The day alone: a page that later gives the minute is still the same story.
                let day = published?.dayAlone.iso ?? ""
                self.init(hashing: ["title", collapsingSpaces(title), day, site ?? ""])
            }
        }

        /// The id of an article that has no address of its own, known by what its feed calls it.
        package init(feed: String, guid: String) {
            self.init(hashing: ["guid", feed, guid])
        }

        private init(hashing parts: [String]) {
            // A NUL parts the fields, so that no two different stories spell the same bytes.
            let bytes = Array(parts.joined(separator: "\0").utf8)
            text = hexadecimal(sha256(bytes).prefix(8))
        }

        package var description: String { text }
    }
}

/// The SHA-256 of `bytes`, 32 bytes.
package func sha256(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
        bytes.withUnsafeBufferPointer { input in
            // An empty array has no address to give, and C forbids a null one.
            var none: UInt8 = 0
            if let start = input.baseAddress {
                digest_sha256(start, input.count, digest.baseAddress)
            } else {
                digest_sha256(&none, 0, digest.baseAddress)
            }
        }
        count = 32
    }
}

package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}

/// The text with every run of white space as one space, and none at the ends.
package func collapsingSpaces(_ text: String) -> String {
    guard hasSpacesToCollapse(text) else { return text }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace {
            pendingSpace = !result.isEmpty
        } else {
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            result.append(scalar)
        }
    }
    return String(result)
}

/// Whether any bytes could be white space but single spaces between words, as most texts have.
private func hasSpacesToCollapse(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
        switch byte {
        case 0x20 where before == 0x20, 0x09...0x0D: return true
        // These begin the spaces outside ASCII, among others.
        case 0xC2, 0xE1...0xE3: return true
        default: before = byte
        }
    }
    return before == 0x20 && !text.isEmpty
}
