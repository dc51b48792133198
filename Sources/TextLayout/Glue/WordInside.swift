/// What a break inside a written word costs: at its hyphens, dashes, slashes and full stops.
func priceInWord(
    at index: Int, in segments: [Segment], of bytes: Span<UInt8>
) -> Int32 {
    let ending = segments[index].ending
    if ending.addsHyphen { return LinePrices.free }
    if ending.isInAddress { return LinePrices.address }
    let left = bytes.lastScalar(before: segments[index].end)
    let right = bytes.scalar(at: segments[index + 1].start).value
    if segments[index].end < segments[index + 1].start { return LinePrices.free }
    if isHyphen(left) {
        return priceAtHyphen(segments[index].end, of: bytes)
    }
    if isDash(right) { return LinePrices.hard }
    if isDash(left) { return LinePrices.soft }
    if left == 0x2F { return priceAfterSlash(segments[index].end, of: bytes) }
    if left == 0x2026, opensWord(bytes.start(ofScalarBefore: segments[index].end), of: bytes) {
        return LinePrices.hard
    }
    let isIdeographic = scalarLookup[left].cells == .wide || scalarLookup[right].cells == .wide
    return isIdeographic ? LinePrices.free : LinePrices.soft
}

/// A unit as "км/ч" is held by its short side, "/ТАСС/" by its first slash.
private func priceAfterSlash(_ place: Int, of bytes: Span<UInt8>) -> Int32 {
    let right = Side(forwardsFrom: place, of: bytes)
    let opens = opensWord(bytes.start(ofScalarBefore: place), of: bytes)
    return opens || right.letters <= 2 ? LinePrices.hard : LinePrices.mild
}

/// Whether nothing stands before a place but a space or an opening quote, as before "«…и".
private func opensWord(_ place: Int, of bytes: Span<UInt8>) -> Bool {
    guard place > 0 else { return true }
    let before = scalarLookup[bytes.lastScalar(before: place)]
    return before.letter == .space || before.line == .OP || before.line == .initialQU
}

/// Hyphens: short sides and digits hold (кто-то, 2-й), particles hold a little (кое-где).
private func priceAtHyphen(_ place: Int, of bytes: Span<UInt8>) -> Int32 {
    var left = Side(backwardsFrom: bytes.start(ofScalarBefore: place), of: bytes)
    let right = Side(forwardsFrom: place, of: bytes)
    if left.touchesDigit || right.touchesDigit { return LinePrices.hard }
    if left.letters <= 2 || right.letters <= 2 { return LinePrices.hard }
    left.reverse()
    if left.letters > 0, right.beginsWithCapital { return LinePrices.hyphenInName }
    let holds = heldBeginnings.contains(left.word) || heldEndings.contains(right.word)
    return holds ? LinePrices.soft : LinePrices.compound
}

private let heldBeginnings = scalars(ofEach: russianPartsHeldBeforeHyphen)
private let heldEndings = scalars(ofEach: russianPartsHeldAfterHyphen)

private func scalars(ofEach words: String) -> [[Unicode.Scalar]] {
    words.split(separator: " ").map { Array($0.unicodeScalars) }
}

/// The letters on one side of a hyphen.
private struct Side {
    private(set) var letters = 0
    private(set) var touchesDigit = false
    private(set) var word: [Unicode.Scalar] = []

    var beginsWithCapital: Bool {
        word.first.map { scalarLookup[$0].letter == .upper } ?? false
    }

    /// More letters than any word that the rules name.
    private static let mostLetters = 7

    init(forwardsFrom start: Int, of bytes: Span<UInt8>) {
        var place = start
        while place < bytes.count, letters < Self.mostLetters {
            let scalar = bytes.scalar(at: place)
            guard take(scalar.value) else { return }
            place += scalar.length
        }
    }

    init(backwardsFrom end: Int, of bytes: Span<UInt8>) {
        var place = end
        while place > 0, letters < Self.mostLetters {
            guard take(bytes.lastScalar(before: place)) else { return }
            place = bytes.start(ofScalarBefore: place)
        }
    }

    /// Counts a letter; false where the letters are over.
    private mutating func take(_ value: UInt32) -> Bool {
        let properties = scalarLookup[value]
        if properties.cells == .mark || properties.cells == .unseen { return true }
        if properties.letter == .digit, letters == 0 { touchesDigit = true }
        guard properties.letter.isWordly, let scalar = Unicode.Scalar(value) else { return false }
        letters += 1
        word.append(scalar)
        return true
    }

    mutating func reverse() {
        word.reverse()
    }
}

extension Span where Element == UInt8 {
    /// Where the scalar begins that ends at a place.
    func start(ofScalarBefore place: Int) -> Int {
        var start = place - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return Swift.max(0, start)
    }

    /// The scalar that ends at a place.
    func lastScalar(before place: Int) -> UInt32 {
        place > 0 ? scalar(at: start(ofScalarBefore: place)).value : 0
    }
}
