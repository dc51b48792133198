/// What a passage's last line costs: its emptiness nothing, but it should not look like a slip.
struct LastLinePrices {
    private let places: [LineEnd]
    private let passage: Passage
    /// The place before the last word.
    private let lastWord: Int

    init(_ passage: Passage, _ places: [LineEnd]) {
        self.places = places
        self.passage = passage
        lastWord = passage.placeBeforeLastWord(among: places)
    }

    /// The price of setting all from a place on as the last line.
    func price(from start: Int, slack: Int) -> Int {
        if passage.manner.role == .heading {
            let empty = min(max(0, slack), LinePrices.mostSlack)
            return empty * empty
        }
        guard start > 0, passage.manner.tailoring else { return 0 }
        let end = places[places.count - 1]
        let cells = passage.cells(from: places[start], to: end)
        if cells <= LinePrices.tinyLastLineCells { return LinePrices.tinyLastLine }
        if start > lastWord, places[start].addsHyphen { return LinePrices.tailLastLine }
        let isShort = start >= lastWord && cells < LinePrices.shortLastLineCells
        return (isShort ? LinePrices.shortLastLine : 0)
            + (places[start].addsHyphen ? LinePrices.hyphenBeforeLastLine : 0)
    }
}
