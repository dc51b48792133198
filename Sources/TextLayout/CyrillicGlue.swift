/// Prices the break opportunities of a paragraph by the rules of its language.
func gluing(_ segments: [Segment], of bytes: Span<UInt8>, _ language: Language) -> [Segment] {
    segments
}
