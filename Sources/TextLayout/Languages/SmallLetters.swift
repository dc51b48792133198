/// The small form of a Latin or Cyrillic letter; nil for every other scalar.
func smallLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x45F: return scalar
    case 0x41...0x5A, 0x410...0x42F: return Unicode.Scalar(scalar.value + 0x20)
    case 0x400...0x40F: return Unicode.Scalar(scalar.value + 0x50)
    case 0..<0xC0, 0xD7, 0xF7, 0x482...0x489: return nil
    case 0xC0..<0x250, 0x460..<0x530, 0x1E00..<0x1F00:
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        return small.first
    default: return nil
    }
}

/// Whether a letter that `smallLetter` gives is Latin; it is Cyrillic otherwise.
func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 0x250 || (0x1E00..<0x1F00).contains(letter.value)
}
