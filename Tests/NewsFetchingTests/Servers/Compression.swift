/// The bytes as a gzip file that compresses nothing (RFC 1952, stored blocks of RFC 1951).
func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count < 65_536, "one block")
    let count = UInt16(bytes.count)
    return gzipHead + [1] + little(count) + little(~count) + bytes + little(checksum(bytes))
        + little(UInt32(bytes.count))
}

/// A gzip file of zeros, `count` of them or a few less, in 160 times fewer bytes. Its end is
/// missing: nobody should come so far.
func gzipBomb(of count: Int) -> [UInt8] {
    var bits = BitWriter(bytes: gzipHead)
    // The last block, with the codes that need no table.
    bits.write(0b1, count: 1)
    bits.write(0b01, count: 2)
    // The literal 0, then "the last byte 258 times more".
    bits.write(0b0000_1100, count: 8)
    for _ in 0..<(count / 258) {
        bits.write(0b1010_0011, count: 8)
        bits.write(0, count: 5)
    }
    return bits.bytes
}

private let gzipHead: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

/// Writes bits from the lowest of each byte on.
private struct BitWriter {
    var bytes: [UInt8]
    private var pending = 0
    private var count = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func write(_ bits: Int, count more: Int) {
        pending |= bits << count
        count += more
        while count >= 8 {
            bytes.append(UInt8(pending & 0xFF))
            pending >>= 8
            count -= 8
        }
    }
}

private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

/// CRC-32 as gzip has it.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var rest: UInt32 = ~0
    for byte in bytes {
        rest ^= UInt32(byte)
        for _ in 0..<8 { rest = rest >> 1 ^ (rest & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    return ~rest
}
