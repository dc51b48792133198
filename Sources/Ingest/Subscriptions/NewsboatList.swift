import Articles

/// The subscriptions in newsboat's `urls`: on each line an address, then tags. A tag that begins
/// with "~" is the feed's given title, one that begins with "!" only hides it there.
///
/// Lines that name programs, files or searches are refused and never run.
func subscriptions(inNewsboatURLs text: String) -> SubscriptionList {
    var list = SubscriptionList()
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        number += 1
        let words = newsboatWords(line)
        guard let address = words.first else { continue }
        list.add(address.text, line: number) { url in
            var subscription = Subscription(url: url)
            for word in words.dropFirst() {
                let tag = collapsingSpaces(cleanedText(word.text))
                switch tag.utf8.first {
                case UInt8(ascii: "~"): subscription.givenTitle = String(tag.dropFirst())
                case UInt8(ascii: "!"), nil: break
                default:
                    if !subscription.tags.contains(tag) { subscription.tags.append(tag) }
                }
            }
            return subscription
        }
    }
    return list
}

/// Whether a text is newsboat's `urls`: every line of it begins with an address, or with what
/// stands for one there, and goes on in tags, not in sentences.
func isNewsboatList(startingWith start: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    var lines = start.split(separator: 0x0A, omittingEmptySubsequences: false)
    // The last line may be cut.
    if !isWhole, lines.count > 1 { lines.removeLast() }
    var hasAddress = false
    for line in lines {
        let words = newsboatWords(line)
        guard let first = words.first else { continue }
        let beginnings = [
            "http://", "https://", "feed:", "exec:", "filter:", "query:", "file://",
        ]
        guard beginnings.contains(where: { first.text.utf8.starts(with: $0.utf8) }),
            first.isQuoted || words.dropFirst().allSatisfy(mayBeTag),
            words.count <= mostWordsOfALine
        else { return false }
        hasAddress = true
    }
    return hasAddress
}

/// Whoever has more tags on one line has written a sentence.
private let mostWordsOfALine = 12

private func mayBeTag(_ word: NewsboatWord) -> Bool {
    guard !word.isQuoted, let last = word.text.unicodeScalars.last else { return true }
    return !".,;:!?…»".unicodeScalars.contains(last)
}

private struct NewsboatWord {
    var text: String
    var isQuoted: Bool
}

/// The words of a line, parted by white space; in quotes they may hold it, and a backslash
/// escapes. From "#" at the beginning of a word on it is a comment.
private func newsboatWords(_ line: some Collection<UInt8>) -> [NewsboatWord] {
    var words: [NewsboatWord] = []
    var rest = Array(line)[...]
    while true {
        rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == 0 }
        guard let first = rest.first, first != UInt8(ascii: "#"), words.count < 64 else {
            return words
        }
        if first == UInt8(ascii: "\"") {
            rest = rest.dropFirst()
            words.append(NewsboatWord(text: takeQuoted(&rest), isQuoted: true))
        } else {
            let word = rest.prefix { $0 > 0x20 }
            rest = rest[word.endIndex...]
            words.append(
                NewsboatWord(text: String(decoding: word, as: UTF8.self), isQuoted: false))
        }
    }
}

private func takeQuoted(_ rest: inout ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        guard byte == UInt8(ascii: "\\") else {
            text.append(byte)
            continue
        }
        guard let escaped = rest.popFirst() else { break }
        switch escaped {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        default: text.append(escaped)
        }
    }
    return String(decoding: text, as: UTF8.self)
}
