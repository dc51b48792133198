/// Values by stem key, in two flat arrays: a key is a hash already, so that nothing is hashed
/// again. A look-up costs a few nanoseconds, a fifth of a dictionary's.
struct StemTable<Value: Sendable>: Sendable {
    private(set) var count = 0
    /// 0 where the place is free.
    private var keys: [UInt32]
    private var values: [Value]
    private let nothing: Value
    /// How far a key is shifted to give its place.
    private var shift: UInt32

    /// A table that holds `nothing` for every key, with room for about `capacity` keys.
    init(nothing: Value, capacity: Int = 0) {
        var bits: UInt32 = 4
        while bits < 26, 1 << bits < capacity &* 2 { bits += 1 }
        self.nothing = nothing
        shift = 32 - bits
        keys = Array(repeating: 0, count: 1 << bits)
        values = Array(repeating: nothing, count: 1 << bits)
    }

    subscript(key: StemKey) -> Value {
        let place = place(of: key.value)
        return keys[place] == 0 ? nothing : values[place]
    }

    /// Gives the key's value to change; a new key starts from the table's `nothing`.
    mutating func update<Result>(_ key: StemKey, _ change: (inout Value) -> Result) -> Result {
        var place = place(of: key.value)
        if keys[place] == 0 {
            if count &* 2 >= keys.count {
                grow()
                place = self.place(of: key.value)
            }
            keys[place] = key.value
            count += 1
        }
        return change(&values[place])
    }

    /// Where a key is, or would be put. At most half the places are taken, so that one is free.
    private func place(of key: UInt32) -> Int {
        let mask = keys.count - 1
        var place = Int((key &* 0x9E37_79B1) >> shift)
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        shift -= 1
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: nothing, count: oldKeys.count * 2)
        for (old, key) in oldKeys.enumerated() where key != 0 {
            let place = place(of: key)
            keys[place] = key
            values[place] = oldValues[old]
        }
    }
}
