/// Prices the break opportunities of a paragraph by the rules of its language.
func gluing(_ segments: [Segment], of bytes: Span<UInt8>, _ language: Language) -> [Segment] {
    guard segments.count > 1 else { return segments }
    var segments = segments
    let rules = GlueRules.of(language)
    var reader = WordReader(rules)
    var before: WordTraits = []
    var isOpening = true
    for index in 0..<segments.count - 1 {
        if isOpening {
            let end = wordEnd(from: index, in: segments, bytes)
            let word = reader.ends(at: segments[index].start, to: end, of: bytes, after: [])
            before = word.first.contains(.dash) ? openingTraits(word.last) : word.last
        }
        isOpening = segments[index].ending.isForced
        if isOpening { continue }
        let next = segments[index + 1].start
        if hasSpace(segments[index].end..<next, of: bytes) {
            let end = wordEnd(from: index + 1, in: segments, bytes)
            let after = reader.ends(at: next, to: end, of: bytes, after: before)
            segments[index].ending.price = rules.price(between: before, and: after.first)
            before = after.last
        } else {
            segments[index].ending.price = priceInWord(at: index, in: segments, of: bytes, rules)
        }
    }
    return segments
}

/// A dash at the beginning of a paragraph, or of a line that the text itself begins, opens direct speech.
private func openingTraits(_ traits: WordTraits) -> WordTraits {
    traits.contains(.dash) ? traits.union(.openingDash) : traits
}

/// Where the word that begins with a segment ends.
private func wordEnd(from first: Int, in segments: [Segment], _ bytes: Span<UInt8>) -> Int {
    var last = first
    // A list has no word of more pieces, and a text may have a million without a space.
    while last + 1 < segments.count, last < first + 4, !segments[last].ending.isForced,
        !hasSpace(segments[last].end..<segments[last + 1].start, of: bytes)
    {
        last += 1
    }
    return segments[last].end
}

private func hasSpace(_ gap: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard !gap.isEmpty else { return false }
    if bytes[gap.lowerBound] == 0x20 { return true }
    var place = gap.lowerBound
    while place < gap.upperBound {
        let scalar = bytes.scalar(at: place)
        if scalar.value == 0x20 || scalarLookup[scalar.value].letter == .space { return true }
        if scalar.value == 9 { return true }
        place += scalar.length
    }
    return false
}
