import Articles
import WordForms

/// What a story is known by to the stories that link to it: its address, and its headline with
/// the day. Kept as 64 bits each, which keeps the indexes of a large cache small.
struct StoryKeys: Hashable {
    var address: Int64?
    var headline: Int64?

    init(url: String?, title: String, date: ArticleDate?) {
        address = url.flatMap { CanonicalAddress($0) }.map { digest(Array($0.text.utf8)) }
        // A headline alone tells too little: «Прогноз погоды» comes every day.
        if let date {
            let headline = foldedHeadline(title)
            if !headline.isEmpty {
                self.headline = digest(Array("\(date.dayAlone.iso) \(headline)".utf8))
            }
        }
    }

    init(_ card: Card) {
        self.init(url: card.url, title: card.title, date: card.date)
    }

    init(_ article: Article) {
        self.init(url: article.url, title: article.title, date: article.published)
    }

    init(address: Int64?, headline: Int64?) {
        self.address = address
        self.headline = headline
    }

    /// Whether both name one story; the address decides where both have one.
    func agree(with other: StoryKeys) -> Bool {
        if let address, let otherAddress = other.address { return address == otherAddress }
        return headline != nil && headline == other.headline
    }
}

/// The first 64 bits of the SHA-256 of `bytes`.
func digest(_ bytes: [UInt8]) -> Int64 {
    let bits = sha256(bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int64(bitPattern: bits)
}
