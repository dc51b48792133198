/// Finds where to cut a text around hits: at its sentence's beginning where there is room, else
/// between words. It looks only at the neighbourhood, however long the text.
struct SnippetCutter {
    /// The room that «…» takes on both sides.
    static let ellipses = 2

    /// With less there would be nothing to read between them.
    static let shortest = 8

    private let hits: Range<Int>
    private let length: Int
    /// The scalars around the hits, and the place of the first of them in the text.
    private var near: [Unicode.Scalar] = []
    private let nearStart: Int
    private let endsText: Bool

    init(_ text: String, around hits: Range<Int>, length: Int) {
        self.hits = hits
        self.length = length
        nearStart = max(0, hits.lowerBound - length)
        let tail = text.unicodeScalars.dropFirst(nearStart).prefix(
            hits.lowerBound - nearStart + 2 * length + 1)
        near = tail.map { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : $0 }
        endsText = near.count < hits.lowerBound - nearStart + 2 * length + 1
    }

    /// What is shown of the text, and whether «…» stands before it and behind it.
    func range() -> (shown: Range<Int>, cutBefore: Bool, cutBehind: Bool) {
        let end = nearStart + near.count
        if nearStart == 0, endsText, end <= length { return (0..<end, false, false) }
        let start = start()
        let cutBefore = start > 0 && !beginsSentence(start)
        let limit = start + length - (cutBefore ? 1 : 0)
        if endsText, limit >= end { return (start..<end, cutBefore, false) }
        return (start..<lastWordEnd(before: limit - 1, behind: start), cutBefore, true)
    }

    func scalars(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
        near[range.lowerBound - nearStart..<range.upperBound - nearStart]
    }

    /// A third of the spare room stands before the hits, more where the text ends soon.
    private func start() -> Int {
        let spare = max(0, length - Self.ellipses - hits.count)
        if hits.lowerBound <= spare / 2 { return 0 }
        let behind = endsText ? nearStart + near.count - hits.upperBound : spare
        let before = max(spare / 3, spare - behind)
        let sentence = sentenceStart(from: hits.lowerBound - max(before, spare * 2 / 3))
        return sentence ?? firstWordStart(from: max(0, hits.lowerBound - before))
    }

    private func scalar(_ place: Int) -> Unicode.Scalar? {
        let index = place - nearStart
        return near.indices.contains(index) ? near[index] : nil
    }

    private func isSpace(_ place: Int) -> Bool {
        scalar(place)?.properties.isWhitespace ?? true
    }

    /// The first beginning of a sentence that is not behind the hits.
    private func sentenceStart(from earliest: Int) -> Int? {
        var place = max(earliest, nearStart + 2)
        while place <= hits.lowerBound {
            if beginsSentence(place) { return place }
            place += 1
        }
        return nil
    }

    private func beginsSentence(_ place: Int) -> Bool {
        guard isSpace(place - 1), let mark = scalar(place - 2), let letter = scalar(place) else {
            return false
        }
        return [".", "!", "?", "…"].contains(mark)
            && (letter.properties.isUppercase || letter == "«")
    }

    /// The first beginning of a word from a place on; the hits' where there is none.
    private func firstWordStart(from place: Int) -> Int {
        var place = place
        while place > 0, place < hits.lowerBound, !isSpace(place - 1) || isSpace(place) {
            place += 1
        }
        return place
    }

    /// The last end of a word; where a word is longer than all the room, it is cut.
    private func lastWordEnd(before limit: Int, behind start: Int) -> Int {
        var place = limit
        while place > start, !isSpace(place) { place -= 1 }
        while place > start, isSpace(place - 1) || isLooseEnd(place - 1) { place -= 1 }
        guard place <= start || place < min(hits.upperBound, limit) else { return place }
        return markEnd(before: limit, behind: start)
    }

    /// Commas and dashes do not stand before «…».
    private func isLooseEnd(_ place: Int) -> Bool {
        guard let scalar = scalar(place) else { return false }
        return [",", ";", ":", "—", "–", "-", "(", "«", "„"].contains(scalar)
    }

    /// A cut inside a word, not between a letter and its mark.
    private func markEnd(before limit: Int, behind start: Int) -> Int {
        var place = limit
        while place > start + 1, scalar(place)?.properties.generalCategory == .nonspacingMark {
            place -= 1
        }
        return place
    }
}
