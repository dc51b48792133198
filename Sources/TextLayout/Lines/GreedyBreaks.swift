/// Line ends, each as its number among the places, where every line takes what fits, stepping back
/// from breaks that a hard rule forbids, and parting a word only where that fills a line that would
/// else stay emptier than a hyphen is worth.
func greedyBreaks(of passage: Passage, at places: [LineEnd]) -> [Int] {
    let choice = GreedyChoice(passage, places)
    var ends: [Int] = []
    var start = 0
    var hyphens = 0
    while start + 1 < places.count {
        start = choice.end(from: start, after: hyphens)
        hyphens = places[start].addsHyphen ? hyphens + 1 : 0
        ends.append(start)
    }
    return ends
}

private struct GreedyChoice {
    private let passage: Passage
    private let places: [LineEnd]
    /// The place before the last word.
    private let lastWord: Int

    /// Most lines in a row that end in an added hyphen.
    private let mostHyphens = 3

    init(_ passage: Passage, _ places: [LineEnd]) {
        self.passage = passage
        self.places = places
        lastWord = passage.placeBeforeLastWord(among: places)
    }

    /// The farthest end that fits among those that break the fewest rules, after so many lines in a
    /// row that end in an added hyphen.
    func end(from start: Int, after hyphens: Int) -> Int {
        var best = start + 1
        var bestTier = Int.max
        var leastSlack = Int.max
        for place in start + 1..<places.count {
            let slack = passage.slack(from: places[start], to: places[place])
            // The next place may be a word's end, which needs no room for a hyphen.
            if slack < -1, place > start + 1 { break }
            guard slack >= 0 else { continue }
            let tier = tier(of: place)
            if places[place].addsHyphen {
                let isWorth =
                    square(leastSlack) > square(slack) + Int(places[place].price)
                let mayAdd = hyphens < mostHyphens || leastSlack == .max
                guard tier < bestTier || tier == bestTier && isWorth, mayAdd else { continue }
            } else {
                guard tier <= bestTier else { continue }
                leastSlack = slack
            }
            best = place
            bestTier = tier
        }
        return best
    }

    private func square(_ slack: Int) -> Int {
        let empty = min(slack, LinePrices.mostSlack)
        return empty * empty
    }

    /// How grave the rule is that a line's end offends: soft ones alike, a last line of a few cells
    /// graver, hard ones graver still.
    private func tier(of place: Int) -> Int {
        let last = places.count - 1
        guard place < last else { return 0 }
        let tier = Int(places[place].price) / LinePrices.tinyLastLine
        let left = passage.cells(from: places[place], to: places[last])
        let isTiny = left <= LinePrices.tinyLastLineCells
        let isTail = places[place].addsHyphen && place > lastWord
        return passage.manner.tailoring && (isTiny || isTail) ? max(1, tier) : tier
    }
}
