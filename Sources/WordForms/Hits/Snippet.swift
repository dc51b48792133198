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
    /// At most `length` scalars, cut between words.
    package func snippet(
        of pattern: SearchPattern, in texts: [String], language: WordLanguage, length: Int = 160
    ) -> Snippet? {
        let finder = PhraseFinder(pattern)
        guard !finder.isEmpty, length > 0 else { return nil }
        var best: (passage: Passage, text: String)?
        for text in texts {
            let hits = hits(of: finder, in: text, language)
            let scalars = scalarRanges(hits.map(\.source), of: text)
            let passage = bestPassage(
                zip(hits, scalars).map { ($0.phrase, $1) }, weights: pattern.phrases.map(\.count),
                length: length)
            guard let passage, passage.weight > best?.passage.weight ?? 0 else { continue }
            best = (passage, text)
        }
        return best.map { cut($0.passage, from: $0.text, length: length) }
    }
}

/// Hits that fit into one snippet together, in scalars of the text.
private struct Passage {
    /// By where they begin.
    var hits: [Range<Int>]
    var weight: Int

    var start: Int { hits.first?.lowerBound ?? 0 }
    var end: Int { hits.reduce(0) { max($0, $1.upperBound) } }
}

/// The hits in a row that weigh most and fit into a length: each phrase weighs once, as many as it
/// has words and one more if they are several.
private func bestPassage(
    _ hits: [(phrase: Int, range: Range<Int>)], weights: [Int], length: Int
) -> Passage? {
    var best: (range: Range<Int>, weight: Int)?
    var counts = Array(repeating: 0, count: weights.count)
    var weight = 0
    var end = 0
    func worth(_ phrase: Int) -> Int { weights[phrase] > 1 ? weights[phrase] + 1 : 1 }
    for start in hits.indices {
        let limit = hits[start].range.lowerBound + length
        while end < hits.count, end == start || hits[end].range.upperBound <= limit {
            let phrase = hits[end].phrase
            if counts[phrase] == 0 { weight += worth(phrase) }
            counts[phrase] += 1
            end += 1
        }
        if weight > best?.weight ?? 0 { best = (start..<end, weight) }
        let phrase = hits[start].phrase
        counts[phrase] -= 1
        if counts[phrase] == 0 { weight -= worth(phrase) }
    }
    guard let best else { return nil }
    return Passage(hits: joined(hits[best.range].map(\.range)), weight: best.weight)
}

/// The passage with as much of the text around it as there is room for.
private func cut(_ passage: Passage, from text: String, length: Int) -> Snippet {
    let cutter = SnippetCutter(text, around: passage.start..<passage.end, length: length)
    let (range, cutBefore, cutBehind) = cutter.range()
    var cut = String.UnicodeScalarView()
    if cutBefore { cut.append("…") }
    cut.append(contentsOf: cutter.scalars(range))
    if cutBehind { cut.append("…") }
    let hits = passage.hits.compactMap { hit -> Range<Int>? in
        let shown = hit.clamped(to: range)
        let shift = (cutBefore ? 1 : 0) - range.lowerBound
        return shown.isEmpty ? nil : shown.lowerBound + shift..<shown.upperBound + shift
    }
    return Snippet(text: String(cut), hits: hits)
}
