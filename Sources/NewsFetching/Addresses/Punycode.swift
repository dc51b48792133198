/// A label of a host name in ASCII: "пример" as "xn--e1afmkfd" (RFC 3492). Nil for what is too
/// long to be one.
///
/// The library that fetches has a conversion too, but it reads names in the locale's encoding.
func asciiLabel(_ label: some StringProtocol) -> String? {
    guard label.utf8.contains(where: { $0 >= 0x80 }) else { return String(label) }
    let scalars = label.unicodeScalars.prefix(longestLabel + 1).map(\.value)
    guard scalars.count <= longestLabel else { return nil }
    let spelled = "xn--" + punycode(of: scalars)
    return spelled.utf8.count <= longestLabel ? spelled : nil
}

private let longestLabel = 63

/// Of at most `longestLabel` scalars, so that no number here can overflow.
private func punycode(of scalars: [UInt32]) -> String {
    var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var next: UInt32 = 0x80
    var delta = 0
    var bias = 72
    var handled = basicCount
    while let smallest = scalars.filter({ $0 >= next }).min() {
        delta += Int(smallest - next) * (handled + 1)
        next = smallest
        for scalar in scalars {
            if scalar < next { delta += 1 }
            guard scalar == next else { continue }
            output += digits(of: delta, bias: bias)
            bias = adapted(delta, handled: handled + 1, isFirst: handled == basicCount)
            delta = 0
            handled += 1
        }
        delta += 1
        next += 1
    }
    return String(decoding: output, as: UTF8.self)
}

/// A number of variable length, the lowest digit first.
private func digits(of number: Int, bias: Int) -> [UInt8] {
    var rest = number
    var written: [UInt8] = []
    var base = 36
    while true {
        let threshold = min(max(base - bias, 1), 26)
        guard rest >= threshold else { break }
        written.append(digit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        base += 36
    }
    written.append(digit(rest))
    return written
}

private func digit(_ value: Int) -> UInt8 {
    value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
}

private func adapted(_ delta: Int, handled: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / handled
    var bias = 0
    while delta > 455 {
        delta /= 35
        bias += 36
    }
    return bias + 36 * delta / (delta + 38)
}
