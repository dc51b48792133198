/// Whether `bytes` are UTF-16 by a mark at their beginning, or by the first sign of markup.
func utf16Order(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let start = Array(bytes.prefix(4))
    guard start.count == 4 else { return nil }
    if start[0] == 0x3C, start[1] == 0, start[2] != 0, start[3] == 0 { return .utf16LittleEndian }
    if start[0] == 0, start[1] == 0x3C, start[2] == 0, start[3] != 0 { return .utf16BigEndian }
    return nil
}

/// Which order of bytes gives letters of Latin and Cyrillic blocks, if either does.
func judgedUTF16Order(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var high = (first: 0, second: 0)
    var units = 0
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex, units < 4096 {
        if bytes[index] == 0 || bytes[index] == 4 { high.first += 1 }
        if bytes[index + 1] == 0 || bytes[index + 1] == 4 { high.second += 1 }
        (index, units) = (index + 2, units + 1)
    }
    // In a text of these letters nearly every unit has such a byte, and in one place.
    if high.first * 10 > units * 7, high.second * 10 < units * 3 { return .utf16BigEndian }
    if high.second * 10 > units * 7, high.first * 10 < units * 3 { return .utf16LittleEndian }
    return nil
}

/// The text of UTF-16, with or without its mark; half surrogates and half units become U+FFFD.
func utf16Text(_ bytes: ArraySlice<UInt8>, _ order: TextEncoding) -> (
    text: String, invalid: Int, firstInvalid: Int?
) {
    let isBigEndian = order == .utf16BigEndian
    let hasMark = bytes.starts(with: isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
    let bytes = hasMark ? bytes.dropFirst(2) : bytes
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
        let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isBigEndian ? a << 8 | b : b << 8 | a)
        index += 2
    }
    var (invalid, firstInvalid) = (0, Int?.none)
    var unit = 0
    while unit < units.count {
        let isLead = (0xD800...0xDBFF).contains(units[unit])
        let hasTrail = unit + 1 < units.count && (0xDC00...0xDFFF).contains(units[unit + 1])
        if isLead && hasTrail {
            unit += 2
            continue
        }
        if (0xD800...0xDFFF).contains(units[unit]) {
            invalid += 1
            if firstInvalid == nil { firstInvalid = bytes.startIndex + unit * 2 }
        }
        unit += 1
    }
    if index < bytes.endIndex {
        invalid += 1
        if firstInvalid == nil { firstInvalid = index }
        units.append(0xFFFD)
    }
    return (String(decoding: units, as: UTF16.self), invalid, firstInvalid)
}
