/// What the Romanian stemmer does not know of articles, cases and spelling, done before it.
///
/// Of the forms of a word in Debian's hunspell-ro .90 are found by any other, .81 without this.
enum RomanianEndings {
    /// The word as the stemmer knows it: without the article, a genitive as its nominative, and the
    /// older î inside words, still met in Moldova, as â.
    static func prepare(_ word: inout [UInt8]) {
        modernise(&word)
        for (ending, plain) in endings where word.count >= ending.utf8CodeUnitCount + shortest {
            if word.exchange(ending, for: plain) { break }
        }
        // lucru, lucruri; but not Chișinău
        if word.count > shortest, word.last == UInt8(ascii: "u"),
            let before = word.dropLast().last, before < 0x80, !vowels.contains(before)
        {
            word.removeLast()
        }
    }

    /// Bytes that stay at least.
    private static let shortest = 3
    private static let vowels = Array("aeiou".utf8)

    /// The first that fits is exchanged.
    private static let endings: [(ending: StaticString, plain: StaticString)] = [
        // Chișinăului, Chișinăul
        ("ăului", "ău"), ("ăul", "ău"),
        // președintelui, fratelui
        ("elui", "e"),
        ("ului", ""), ("ul", ""),
        // cultură, primară: to the stemmer they look like verbs of the past.
        ("ură", "ura"), ("ară", "ara"),
        // Sofiei; ideii and femeii are the stemmer's; reformei
        ("iei", "ia"), ("eei", "ee"), ("ei", "a"),
    ]

    /// pîine is pâine; the first letter of început stays, reîncepe is folded in all its forms.
    private static func modernise(_ word: inout [UInt8]) {
        guard word.count > 4 else { return }
        for place in 1..<word.count - 2 where word[place] == 0xC3 && word[place + 1] == 0xAE {
            word[place + 1] = 0xA2
        }
    }

    /// The singular of a plural such as cazuri; nil for other words. It is a second stem: culturi is
    /// no plural of cult, but looks like one.
    static func singular(_ word: [UInt8]) -> [UInt8]? {
        for ending: StaticString in ["uri", "urile", "urilor"] {
            var singular = word
            guard singular.exchange(ending, for: "") else { continue }
            return singular.count >= shortest ? singular : nil
        }
        return nil
    }

    /// Stems without marks that other forms of the word have: simptoame beside simptom, brazi beside
    /// brad.
    static func variants(of stem: [UInt8]) -> [[UInt8]] {
        var variants: [[UInt8]] = []
        func add(_ ending: StaticString, _ other: StaticString) {
            var variant = stem
            if variant.exchange(ending, for: other) { variants.append(variant) }
        }
        add("d", "z")
        add("z", "d")
        guard let last = stem.last, stem.count > 3 else { return variants }
        let body = stem.dropLast()
        if body.ends(with: "oa") {
            variants.append(body.dropLast() + [last])
        } else if body.ends(with: "o") {
            variants.append(body + [UInt8(ascii: "a"), last])
        }
        return variants
    }
}
