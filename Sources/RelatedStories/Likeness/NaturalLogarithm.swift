/// The natural logarithm of a positive, finite number, the same to the last bit on every machine:
/// what is alike must not depend on the C library.
///
/// The exponent gives the powers of two, and the rest, between 1/√2 and √2, the series of the area
/// tangent (Abramowitz & Stegun 1964, 4.1.27). Off by less than 10⁻¹⁵ of the value.
func naturalLogarithm(_ number: Double) -> Double {
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.414_213_562_373_095_1 {
        significand /= 2
        exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    // The ratio is below 0.172, so the last term is below 10⁻¹⁷.
    for divisor in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / divisor }
    return exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
}
