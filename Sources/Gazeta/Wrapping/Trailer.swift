extension Span where Element == UInt8 {
    /// "Signed-off-by:" or "Fixes:", and not "Тема:" or "По-хозяйски:": what programs read below a
    /// commit's message or above a mail, one line each.
    func isTrailer(at start: Int) -> Bool {
        var hasHyphen = false
        for place in start..<count {
            switch self[place] {
            case 0x2D: hasHyphen = true
            case 0x41...0x5A, 0x61...0x7A: break
            case 0x3A: return hasHyphen || knownTrailers.contains(bytes(start..<place))
            default: return false
            }
        }
        return false
    }
}

/// Names without a hyphen; others begin prose as well: "Note:".
private let knownTrailers = ["Bcc", "Cc", "Closes", "Fixes", "Link", "Refs"].map { Array($0.utf8) }
