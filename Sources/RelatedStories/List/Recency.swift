/// By how much likeness counts at a distance in time, in seconds: wholly in the same hour, three
/// quarters after thirty days, half in the end. A reader asks for what led to the news first.
package func recency(atDistance seconds: Int64) -> Double {
    let month = 30.0 * 86_400
    return 0.5 + 0.5 * halved(Double(seconds.magnitude) / month)
}

/// What is left of 1 after so many half-lives, the same to the last bit on every machine.
private func halved(_ times: Double) -> Double {
    // Below the least that counts beside a half.
    guard times < 60 else { return 0 }
    let whole = times.rounded(.down)
    let rest = -(times - whole) * 0.693_147_180_559_945_3
    // The series of the exponential function; the rest is above -0.7, so the last term is below
    // 10⁻¹⁴.
    var sum = 1.0
    for term in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / term }
    return Double(sign: .plus, exponent: -Int(whole), significand: sum)
}
