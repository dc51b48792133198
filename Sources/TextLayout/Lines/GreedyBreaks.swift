/// Line ends, each as its number among the places, where every line takes what fits, stepping back
/// from breaks that a hard rule forbids, and parting a word only where that fills a line that would
/// else stay emptier than a hyphen is worth.
func greedyBreaks(of passage: Passage, at places: [LineEnd]) -> [Int] {
    var ends: [Int] = []
    var start = 0
    var hyphens = 0
    while start + 1 < places.count {
        start = greedyEnd(of: passage, at: places, from: start, after: hyphens)
        hyphens = places[start].addsHyphen ? hyphens + 1 : 0
        ends.append(start)
    }
    return ends
}

/// Most lines in a row that end in an added hyphen.
private let mostHyphens = 3

/// The farthest end that fits among those that break the fewest rules.
private func greedyEnd(
    of passage: Passage, at places: [LineEnd], from start: Int, after hyphens: Int
) -> Int {
    var best = start + 1
    var bestTier = Int.max
    var leastSlack = Int.max
    for place in start + 1..<places.count {
        let slack = passage.slack(from: places[start], to: places[place])
        if slack < 0 {
            // A shorter end of the same word may still have had no room for its hyphen.
            if place > start + 1, !places[place].addsHyphen { break }
            continue
        }
        let tier = passage.tier(of: place, among: places)
        if places[place].addsHyphen {
            let saved = min(leastSlack, LinePrices.mostSlack)
            let isWorth = saved * saved > slack * slack + Int(places[place].price)
            guard tier < bestTier || tier == bestTier && isWorth, hyphens < mostHyphens else {
                continue
            }
        } else {
            guard tier <= bestTier else { continue }
            leastSlack = slack
        }
        best = place
        bestTier = tier
    }
    return best
}

extension Passage {
    /// How grave the rule is that a line's end offends: soft ones alike, a last line of a few cells
    /// graver, hard ones graver still.
    fileprivate func tier(of place: Int, among places: [LineEnd]) -> Int {
        let last = places.count - 1
        guard place < last else { return 0 }
        let tier = Int(places[place].price) / LinePrices.tinyLastLine
        let left = cells(from: places[place], to: places[last])
        let isTiny = left <= LinePrices.tinyLastLineCells
        let isTail = places[place].addsHyphen && isWithinLastWord(place, among: places)
        return manner.tailoring && (isTiny || isTail) ? max(1, tier) : tier
    }

    private func isWithinLastWord(_ place: Int, among places: [LineEnd]) -> Bool {
        (place..<places.count - 1).allSatisfy { isJoined(at: places[$0]) }
    }
}
