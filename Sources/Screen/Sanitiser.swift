/// The bounds a cluster is held to, so that no text can pile marks over the lines around it.
enum ClusterBounds {
    /// Vietnamese needs two marks on a letter, pointed Hebrew four; more is mischief.
    static let marks = 8
    static let scalars = 32
}

/// The text without what could steer a terminal, hide, or reorder what the reader sees.
///
/// Control characters (a newline and a tab stay), bidirectional controls, and characters without
/// a width of their own go; line and paragraph separators become newlines; a base keeps at most
/// 8 marks, a grapheme cluster at most 32 scalars. The work grows evenly with the text.
package func sanitised(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ role(of: $0) == .plain }) { return text }

    var clean = String.UnicodeScalarView()
    var marks = 0
    var unsure = 0
    var longestUnsure = 0
    for scalar in text.unicodeScalars {
        switch role(of: scalar) {
        case .plain:
            marks = 0
            unsure = 0
            clean.append(scalar)
        case .lineBreak:
            marks = 0
            unsure = 0
            clean.append("\n")
        case .space, .softHyphen:
            marks = 0
            unsure = 0
            clean.append(scalar)
        case .joining:
            marks = 0
            unsure += 1
            clean.append(scalar)
        case .mark:
            marks += 1
            guard marks <= ClusterBounds.marks else { continue }
            unsure += 1
            clean.append(scalar)
        case .control, .invisible:
            continue
        }
        longestUnsure = max(longestUnsure, unsure)
    }
    let result = String(clean)
    // Only a run of scalars that may join the one before them can make a cluster this long.
    return longestUnsure < ClusterBounds.scalars ? result : cappingClusters(of: result)
}

/// Whether a grapheme cluster can be drawn as it is: it has a width, nothing in it is a control
/// or invisible character, and it is within the bounds.
package func isDrawable(_ cluster: String) -> Bool {
    var pieces = DrawnPieces(cluster).makeIterator()
    guard let piece = pieces.next(), pieces.next() == nil else { return false }
    return piece.text.utf8.elementsEqual(cluster.utf8)
}

private func cappingClusters(of text: String) -> String {
    var capped = String.UnicodeScalarView()
    for cluster in text {
        capped.append(contentsOf: cluster.unicodeScalars.prefix(ClusterBounds.scalars))
    }
    return String(capped)
}
