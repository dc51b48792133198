import Foundation

extension ArticleDocument {
    /// The first texts of paragraphs, headings and quotes, read from the beginning of an article's
    /// JSON as `json()` writes it, wherever that was cut: the last text ends at a space where it is
    /// not whole. It costs what the beginning costs.
    package static func openingTexts(
        ofJSON beginning: some Collection<UInt8>, atMost limit: Int
    ) -> [String] {
        let bytes = Array(beginning)
        var texts: [String] = []
        var at = 0
        while texts.count < limit, let start = textStart(in: bytes, from: at) {
            let end = stringEnd(in: bytes, from: start)
            // Escapes have no space, so that none is cut in two.
            let cut = end ?? bytes[start...].lastIndex(of: 0x20) ?? start
            let literal = [0x5B, 0x22] + bytes[start..<cut] + [0x22, 0x5D]
            if let text = try? JSONDecoder().decode([String].self, from: Data(literal)).first,
                !text.isEmpty
            {
                texts.append(text)
            }
            guard let end else { break }
            at = end
        }
        return texts
    }

    /// Where the next text begins. Inside of a string no quotation mark stands without a backslash
    /// before it, so this key is found nowhere else.
    private static func textStart(in bytes: [UInt8], from: Int) -> Int? {
        var at = from
        while at + textKey.count <= bytes.count {
            if bytes[at..<at + textKey.count].elementsEqual(textKey) { return at + textKey.count }
            at += 1
        }
        return nil
    }

    private static let textKey = Array("\"text\":\"".utf8)

    /// The quotation mark that ends a string; nil where it is cut before.
    private static func stringEnd(in bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        return at < bytes.count ? at : nil
    }
}
