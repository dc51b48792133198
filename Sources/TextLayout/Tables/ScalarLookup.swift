/// The properties of any scalar, unpacked from the generated runs at first use.
package let scalarLookup = ScalarLookup(rows: scalarTableRows, runs: scalarTableRuns)

/// A table in two steps: a scalar's block, then its place in the block.
package struct ScalarLookup: Sendable {
    /// Blocks of `blockSize` words, each block kept once. Scalars that UTF-8 writes in one or two
    /// bytes have theirs first and in order, so that their number is their place.
    private var words: [UInt32] = []
    /// Where the block of `scalar / blockSize` starts in `words`.
    private var blockStarts: [UInt32] = []

    private static let blockSize = 128
    private static let scalarCount = 0x110000

    init(rows: [UInt32], runs: StaticString) {
        var run = RunReader(rows: rows, runs: runs)
        var sharedBlocks: [UInt32: UInt32] = [:]
        var block: [UInt32] = []
        blockStarts.reserveCapacity(Self.scalarCount / Self.blockSize)
        while blockStarts.count < Self.scalarCount / Self.blockSize {
            let isShared = blockStarts.count >= 16 && run.left >= Self.blockSize
            if isShared, let start = sharedBlocks[run.word] {
                blockStarts.append(start)
                run.take(Self.blockSize)
                continue
            }
            let start = UInt32(words.count)
            if isShared { sharedBlocks[run.word] = start }
            block.removeAll(keepingCapacity: true)
            while block.count < Self.blockSize {
                let count = min(Self.blockSize - block.count, run.left)
                block.append(contentsOf: repeatElement(run.word, count: count))
                run.take(count)
            }
            words.append(contentsOf: block)
            blockStarts.append(start)
        }
    }

    /// The properties of the scalar of this number; those of an unassigned letter beyond U+10FFFF.
    @inline(__always)
    package subscript(_ scalar: UInt32) -> ScalarProperties {
        if scalar < 0x800 { return ScalarProperties(bits: words[Int(scalar)]) }
        guard scalar < 0x110000 else {
            return ScalarProperties(bits: UInt32(LineClass.AL.rawValue))
        }
        return ScalarProperties(bits: words[Int(blockStarts[Int(scalar >> 7)]) + Int(scalar & 127)])
    }

    package subscript(_ scalar: Unicode.Scalar) -> ScalarProperties { self[scalar.value] }
}

/// Reads the generated runs one after another.
private struct RunReader {
    private let rows: [UInt32]
    private let text: [UInt8]
    private var place = 0
    /// The word of the present run.
    private(set) var word: UInt32 = 0
    /// How many scalars of the present run were not yet taken.
    private(set) var left = 0

    init(rows: [UInt32], runs: StaticString) {
        self.rows = rows
        text = runs.withUTF8Buffer { Array($0) }
        next()
    }

    mutating func take(_ count: Int) {
        left -= count
        if left <= 0 { next() }
    }

    private mutating func next() {
        var number = 0
        var count = 1
        while place < text.count, text[place] <= UInt8(ascii: " ") { place += 1 }
        guard place < text.count else {
            (word, left) = (rows.first ?? 0, Int.max)
            return
        }
        while place < text.count, text[place] > UInt8(ascii: " ") {
            let byte = text[place]
            if byte == UInt8(ascii: ":") {
                (count, number) = (number, 0)
            } else {
                let digit = byte < UInt8(ascii: "a") ? byte - UInt8(ascii: "0") : byte - 87
                number = number * 36 + Int(digit)
            }
            place += 1
        }
        (word, left) = (number < rows.count ? rows[number] : 0, count)
    }
}
