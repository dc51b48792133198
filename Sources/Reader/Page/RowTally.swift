/// How many rows those units of a page take that are set already, summed up to any unit in a time
/// that grows with the logarithm of their number (Fenwick, «A New Data Structure for Cumulative
/// Frequency Tables», 1994).
struct RowTally: Sendable {
    struct Sum: Hashable, Sendable {
        var units = 0
        var rows = 0
        /// What the contents say the units weigh.
        var weight = 0

        static func += (a: inout Sum, b: Sum) {
            a.units += b.units
            a.rows += b.rows
            a.weight += b.weight
        }
    }

    /// Of all that is set.
    private(set) var sum = Sum()
    /// The rows of each unit; less than none where it is not set.
    private var rows: [Int]
    /// At an index, numbered from 1, the sum of as many units up to it as its lowest bit says.
    private var sums: [Sum]

    init(units: Int) {
        rows = Array(repeating: -1, count: units)
        sums = Array(repeating: Sum(), count: units)
    }

    var isWhole: Bool { sum.units == rows.count }

    /// The rows of a unit; nil where it is not set.
    subscript(unit: Int) -> Int? {
        rows[unit] < 0 ? nil : rows[unit]
    }

    /// Takes down how many rows a unit takes; what is taken down stays.
    mutating func note(unit: Int, rows count: Int, weight: Int) {
        guard rows[unit] < 0 else { return }
        rows[unit] = count
        let added = Sum(units: 1, rows: count, weight: weight)
        sum += added
        var index = unit + 1
        while index <= sums.count {
            sums[index - 1] += added
            index += index & -index
        }
    }

    /// Of all units before one that are set.
    func sum(before unit: Int) -> Sum {
        var sum = Sum()
        var index = unit
        while index > 0 {
            sum += sums[index - 1]
            index &= index - 1
        }
        return sum
    }
}
