import Screen

extension TextWithHits {
    /// The part around the first hit that takes about so many cells, cut at words.
    func window(cells: Int) -> TextWithHits {
        let scalars = Array(text.unicodeScalars.prefix(Self.longest))
        guard let first = hits.first, first.upperBound <= scalars.count else { return self }
        func width(_ range: Range<Int>) -> Int {
            drawnWidth(of: String(String.UnicodeScalarView(scalars[range])))
        }
        guard width(0..<scalars.count) > cells else { return self }
        // Some words before the hit tell what it is about; what follows it tells more.
        let lead = max(0, min(cells / 3, cells - width(first) - 2))
        var start = first.lowerBound
        var candidate = start
        while candidate > 0, width(candidate - 1..<first.lowerBound) <= lead {
            candidate -= 1
            if candidate == 0 || scalars[candidate - 1] == " " { start = candidate }
        }
        let prefix = start > 0 ? "…" : ""
        let shift = prefix.unicodeScalars.count - start
        let kept = String(String.UnicodeScalarView(scalars[start...]))
        let whole = text.unicodeScalars.count
        return TextWithHits(
            prefix + kept + (whole > scalars.count ? "…" : ""),
            hits: hits.compactMap { hit in
                let moved = hit.lowerBound + shift..<hit.upperBound + shift
                return hit.lowerBound < start || hit.upperBound > scalars.count ? nil : moved
            })
    }

    /// More of a text is not looked at: no list has room for it.
    private static let longest = 400
}
