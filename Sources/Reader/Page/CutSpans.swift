import Articles

/// The spans of a text for one piece after another.
struct CutSpans {
    /// In order; they do not overlap.
    private let spans: [Span]
    /// The first one that the next piece could have a share of.
    private var first = 0
    /// The scalars before the next piece.
    private var scalars = 0

    init(_ spans: [Span]) { self.spans = innermost(spans) }

    /// The spans of the next piece, from its beginning on.
    mutating func next(for piece: Range<Int>, in bytes: Swift.Span<UInt8>) -> [Span] {
        guard first < spans.count else { return [] }
        let start = scalars
        for place in piece where !UTF8.isContinuation(bytes[place]) { scalars += 1 }
        var shares: [Span] = []
        while first < spans.count, spans[first].start < scalars {
            let span = spans[first]
            shares.append(
                Span(
                    start: max(span.start, start) - start, end: min(span.end, scalars) - start,
                    style: span.style))
            if span.end > scalars { break }
            first += 1
        }
        return shares
    }
}

/// Spans that mean the same and do not overlap: where some nest the innermost wins.
private func innermost(_ spans: [Span]) -> [Span] {
    var parts: [Span] = []
    var open: [Span] = []
    var place = 0
    func goOn(to end: Int) {
        if let span = open.last, place < end {
            parts.append(Span(start: place, end: end, style: span.style))
        }
        place = max(place, end)
    }
    func close(until end: Int) {
        while let span = open.last, span.end <= end {
            goOn(to: span.end)
            open.removeLast()
        }
        goOn(to: end)
    }
    for span in spans {
        close(until: span.start)
        open.append(span)
    }
    close(until: .max)
    return parts
}
