/// A passage of an article with what was searched for.
package struct Snippet: Hashable, Sendable {
    /// In one line, «…» where a sentence is cut or the text goes on.
    package var text: String
    /// In Unicode scalars of `text`, in its order.
    package var hits: [Range<Int>]

    package init(text: String, hits: [Range<Int>]) {
        self.text = text
        self.hits = hits
    }
}

extension WordAnalyser {
    /// The passage of an article's texts with the most of what is searched for: most different words
    /// and phrases, a phrase before its words, the earliest of several. Nil where nothing is found.
    ///
    /// At most `length` scalars, but no less than eight, cut between words.
    package func snippet(
        of pattern: SearchPattern, in texts: [String], language: WordLanguage, length: Int = 160
    ) -> Snippet? {
        let finder = PhraseFinder(pattern)
        guard !finder.isEmpty else { return nil }
        let length = max(length, SnippetCutter.shortest)
        // A phrase is worth more than its words apart.
        let weights = pattern.phrases.map { $0.count > 1 ? $0.count + 1 : $0.count }
        let most = weights.reduce(0, +)
        var best: (passage: Passage, hits: [Range<Int>], text: String)?
        for text in texts where best?.passage.weight ?? 0 < most {
            let hits = hits(of: finder, in: text, language)
            let scalars = scalarRanges(hits.map(\.source), of: text)
            let passage = bestPassage(
                zip(hits, scalars).map { ($0.phrase, $1) }, weights: weights,
                length: length - SnippetCutter.ellipses)
            guard let passage, passage.weight > best?.passage.weight ?? 0 else { continue }
            best = (passage, joined(scalars), text)
        }
        return best.map { cut($0.passage, from: $0.text, showing: $0.hits, length: length) }
    }
}

/// Hits that fit into one snippet together, in scalars of the text.
private struct Passage {
    /// From the first to the end of the last.
    var range: Range<Int>
    var weight: Int
}

/// The hits in a row that weigh most and fit into a length; each phrase weighs once.
private func bestPassage(
    _ hits: [(phrase: Int, range: Range<Int>)], weights: [Int], length: Int
) -> Passage? {
    var best: (range: Range<Int>, weight: Int)?
    var counts = Array(repeating: 0, count: weights.count)
    var weight = 0
    var end = 0
    for start in hits.indices {
        let limit = hits[start].range.lowerBound + length
        while end < hits.count, end == start || hits[end].range.upperBound <= limit {
            let phrase = hits[end].phrase
            if counts[phrase] == 0 { weight += weights[phrase] }
            counts[phrase] += 1
            end += 1
        }
        if weight > best?.weight ?? 0 { best = (start..<end, weight) }
        let phrase = hits[start].phrase
        counts[phrase] -= 1
        if counts[phrase] == 0 { weight -= weights[phrase] }
    }
    guard let best else { return nil }
    let start = hits[best.range.lowerBound].range.lowerBound
    let stop = hits[best.range].reduce(start) { max($0, $1.range.upperBound) }
    return Passage(range: start..<stop, weight: best.weight)
}

/// The passage with as much of the text around it as there is room for.
private func cut(
    _ passage: Passage, from text: String, showing hits: [Range<Int>], length: Int
) -> Snippet {
    let cutter = SnippetCutter(text, around: passage.range, length: length)
    let (range, cutBefore, cutBehind) = cutter.range()
    var cut = String.UnicodeScalarView()
    if cutBefore { cut.append("…") }
    cut.append(contentsOf: cutter.scalars(range))
    if cutBehind { cut.append("…") }
    let shown = hits.compactMap { hit -> Range<Int>? in
        let inside = hit.clamped(to: range)
        let shift = (cutBefore ? 1 : 0) - range.lowerBound
        return inside.isEmpty ? nil : inside.lowerBound + shift..<inside.upperBound + shift
    }
    return Snippet(text: String(cut), hits: shown)
}
