/// The units of a page that are ready to be drawn, and whose texts need not be measured anew at
/// another measure: as many as an ordinary article has, of a long one those near what is seen.
struct NearUnits: Sendable {
    private var units: [Int: SetUnit] = [:]
    /// Units that are of an earlier setting: their texts serve, their rows do not.
    private var texts: [Int: [StyledText]] = [:]
    /// Of the text that is kept, with what its rows take, in bytes.
    private(set) var weight = 0

    /// How much text is kept, in bytes; measured it takes some times as much.
    static let room = 256 << 10

    subscript(unit: Int) -> SetUnit? { units[unit] }

    func texts(of unit: Int) -> [StyledText] { texts[unit] ?? [] }

    func hasRoom(for unit: Int, weight added: Int) -> Bool {
        texts[unit] != nil || weight + added <= Self.room
    }

    mutating func keep(_ set: SetUnit, _ unit: Int, weight added: Int) {
        if texts.removeValue(forKey: unit) == nil { weight += added }
        units[unit] = set
    }

    /// The page is of another setting now.
    mutating func forgetRows() {
        for (unit, set) in units { texts[unit] = set.texts }
        units = [:]
    }

    /// Lets go of what is far from the units that are seen, until half the room is free: some more
    /// can be read before that has to be done again.
    mutating func makeRoom(around seen: ClosedRange<Int>, in contents: PageContents) {
        guard weight > Self.room else { return }
        func distance(_ unit: Int) -> Int {
            max(0, seen.lowerBound - unit, unit - seen.upperBound)
        }
        weight = 0
        let all = Array(units.keys) + Array(texts.keys)
        for unit in all.sorted(by: { distance($0) < distance($1) }) {
            let added = contents.weight(of: unit)
            if seen.contains(unit) || weight + added <= Self.room / 2 {
                weight += added
            } else {
                units[unit] = nil
                texts[unit] = nil
            }
        }
    }
}
