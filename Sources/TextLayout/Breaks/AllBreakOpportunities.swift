/// Calls `body` for every place inside a text where a line may or must end: its offset in UTF-8 bytes,
/// and whether the end is forced by a line separator.
///
/// The rules are those of UAX #14, no tailoring added. The bytes must be well-formed UTF-8, as
/// `String.utf8.span` gives them; others are read as U+FFFD. Takes constant memory and time linear in
/// the length of the text.
public func forEachBreakOpportunity(
    in utf8: Span<UInt8>, _ body: (_ offset: Int, _ isForced: Bool) -> Void
) {
    let lookup = scalarLookup
    var opportunities = BreakOpportunities()
    var place = 0
    while place < utf8.count {
        let scalar = utf8.scalar(at: place)
        let properties = lookup[scalar.value]
        let rest = place + scalar.length
        switch opportunities.verdict(before: properties, rest: rest, of: utf8, lookup) {
        case .forbidden: break
        case .allowed: body(place, false)
        case .forced: body(place, true)
        }
        place = rest
        // From a letter on, words one space apart, a comma or a full stop behind them or not, are
        // passed over without the rules: LB28 holds letters, LB13 marks, LB18 parts at spaces.
        guard properties.line == .AL, properties.letter.isWordly, !properties.isEastAsian else {
            continue
        }
        while true {
            place = utf8.letterRun(from: place).end
            guard let next = utf8.nextPlainWord(from: place) else { break }
            body(next, false)
            place = next
        }
    }
}

/// The places that `forEachBreakOpportunity` finds, in order.
public func breakOpportunities(in text: String) -> [Int] {
    var text = text
    text.makeContiguousUTF8()
    var places: [Int] = []
    forEachBreakOpportunity(in: text.utf8.span) { offset, _ in places.append(offset) }
    return places
}

extension Span where Element == UInt8 {
    /// Where the next word begins, if only a space parts it from a letter before this place, or a
    /// comma or full stop and a space, and a Russian or English letter begins it.
    @inline(__always)
    func nextPlainWord(from place: Int) -> Int? {
        guard place + 1 < count else { return nil }
        let byte = self[place]
        if byte == 0x20 { return beginsLetter(at: place + 1) ? place + 1 : nil }
        guard byte == 0x2C || byte == 0x2E, self[place + 1] == 0x20, beginsLetter(at: place + 2)
        else { return nil }
        return place + 2
    }
}
