/// Prices the break opportunities of a paragraph by the rules of its language.
func glue(
    _ segments: inout [Segment], of bytes: Span<UInt8>, _ language: Language,
    remembering memory: inout WordMemory<WordEnds>
) {
    guard segments.count > 1 else { return }
    let rules = GlueRules.of(language)
    var reader = WordReader(rules.words, rules.shortWords)
    var before: WordTraits = []
    var isOpening = true
    // The word before the place is short and begins a sentence.
    var isLoneOpening = false
    for index in 0..<segments.count - 1 {
        if isOpening {
            let end = wordEnd(from: index, in: segments, bytes)
            let word = reader.ends(
                at: segments[index].start, to: end, of: bytes, after: [], remembering: &memory)
            before = word.first.contains(.dash) ? openingTraits(word.last) : word.last
        }
        isOpening = segments[index].ending.isForced
        if isOpening {
            isLoneOpening = false
            continue
        }
        let next = segments[index + 1].start
        if hasSpace(segments[index].end..<next, of: bytes) {
            let word = segments[index + 1].word
            let end =
                word.letters > 0
                ? segments[index + 1].end : wordEnd(from: index + 1, in: segments, bytes)
            let after = reader.ends(
                at: next, to: end, of: bytes, after: before, word, remembering: &memory)
            let verdict = rules.verdict(between: before, and: after.first)
            let price = isLoneOpening ? max(verdict.price, LinePrices.loneOpening) : verdict.price
            segments[index].ending.price = price
            segments[index].ending.hasGap = !verdict.keepsGap
            isLoneOpening =
                after.first.contains(.startsWithCapital)
                && segments[index + 1].cells <= LinePrices.loneOpeningCells
                && endsInStop(segments[index], of: bytes)
            before = after.last
        } else {
            segments[index].ending.price = priceInWord(at: index, in: segments, of: bytes)
        }
    }
}

/// A dash at the beginning of a paragraph, or of a line that the text itself begins, opens direct speech.
private func openingTraits(_ traits: WordTraits) -> WordTraits {
    traits.contains(.dash) ? traits.union(.openingDash) : traits
}

/// Whether a full stop or its like is the last thing in a segment.
private func endsInStop(_ segment: Segment, of bytes: Span<UInt8>) -> Bool {
    switch bytes[segment.end - 1] {
    case 0x2E, 0x21, 0x3F: true
    case 0xA6: bytes.lastScalar(before: segment.end) == 0x2026
    default: false
    }
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
