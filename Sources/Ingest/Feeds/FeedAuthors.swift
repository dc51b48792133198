import Articles

/// The names that an author's element tells: Atom's `name`, or a text of RSS, where the name may
/// stand beside an address of mail. An address alone is no name.
func authorNames(_ element: FeedElement) -> [String] {
    let names = element.children.filter { $0.name == .name }
    if !names.isEmpty { return names.compactMap(\.words) }
    if element.vocabulary == .atom, element.children.contains(where: { $0.name == .email }) {
        return []
    }
    return element.text(.perhapsHTML).flatMap { authorName($0.plain) }.map { [$0] } ?? []
}

/// The name in «desk@example.org (Anna Rusu)», «Anna Rusu <desk@example.org>» or «Anna Rusu».
func authorName(_ text: String) -> String? {
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return text.nilIfEmpty }
    // Behind an account's name, as in «@desk», there is no mail.
    guard at != text.startIndex else { return text }
    let bytes = Array(text.utf8)
    var name: ArraySlice<UInt8> = []
    if let open = bytes.firstIndex(of: UInt8(ascii: "(")) {
        name = bytes[(open + 1)...].prefix { $0 != UInt8(ascii: ")") }
    } else {
        // The words that are no mail.
        let words = bytes.split(separator: 0x20).filter { !$0.contains(UInt8(ascii: "@")) }
        name = Array(words.joined(separator: [0x20]))[...]
    }
    let plain = collapsingSpaces(String(decoding: name, as: UTF8.self))
    return plain.unicodeScalars.contains(where: \.isLetter) ? plain : nil
}
