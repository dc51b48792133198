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

/// Whether a text is newsboat's `urls`: most lines that say something begin with an address, or
/// with what stands for one there, and go on in tags, not in sentences.
func isNewsboatList(startingWith start: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    var lines = start.split(separator: 0x0A, omittingEmptySubsequences: false)
    // The last line may be cut.
    if !isWhole, lines.count > 1 { lines.removeLast() }
    var (subscriptions, others) = (0, 0)
    for line in lines {
        let words = newsboatWords(line)
        guard let first = words.first else { continue }
        if isAddress(first.text) {
            if isProgram(first.text) || !isSentence(words.dropFirst()) { subscriptions += 1 }
        } else if line.contains(where: { $0 >= 0x80 || isLetterOrDigit($0) }) {
            others += 1
        }
    }
    return subscriptions > others
}

/// Whether it begins with a scheme, or with a word that newsboat has for what is no address.
private func isAddress(_ text: String) -> Bool {
    if isProgram(text) || begins(text, with: "feed:") || begins(text, with: "query:") {
        return true
    }
    let scheme = text.utf8.prefix(16).prefix { isLetterOrDigit($0) || $0 == 0x2B || $0 == 0x2D }
    return scheme.count > 1 && text.utf8.dropFirst(scheme.count).starts(with: "://".utf8)
}

/// Programs are called with words of any number and kind.
private func isProgram(_ text: String) -> Bool {
    begins(text, with: "exec:") || begins(text, with: "filter:")
}

private func begins(_ text: String, with prefix: String) -> Bool {
    text.utf8.prefix(prefix.utf8.count).elementsEqual(prefix.utf8) { $0 | 0x20 == $1 | 0x20 }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}

/// Whoever has more tags on one line has written a sentence, and so has who ends words with the
/// marks of one; a tag alone may have any.
private func isSentence(_ words: ArraySlice<NewsboatWord>) -> Bool {
    let plain = words.filter { !$0.isQuoted }
    guard plain.count > 1 else { return false }
    return words.count > mostTagsOfALine
        || plain.contains { word in
            word.text.unicodeScalars.last.map(sentenceMarks.contains) ?? false
        }
}

private let mostTagsOfALine = 12
private let sentenceMarks = Set(".,;:!?…»–—".unicodeScalars)

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
