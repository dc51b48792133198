/// The words under a picture: what it shows and who made it.
struct CaptionWords {
    private(set) var caption: String?
    private(set) var credit: String?

    /// «Мост открыт. © Вести / Ион Руссу», «Мост открыт. Фото: Ион Руссу».
    init(_ words: String) {
        let scalars = Array(words.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let beginsWord = index == 0 || !scalars[index - 1].isLetter
            if beginsWord, Self.opensCredit(scalars[index...]) { break }
            index += 1
        }
        var (shown, owner) = (scalars[..<index], scalars[index...])
        while let last = shown.last, last.isSpace || Self.partsCredit(last) { shown.removeLast() }
        while owner.last?.isSpace == true { owner.removeLast() }
        if owner.last == ")", !owner.contains("(") { owner.removeLast() }
        caption = shown.isEmpty ? nil : trimmed(shown)
        credit = owner.isEmpty ? nil : trimmed(owner)
    }

    /// Signs between a caption and the credit after it.
    private static func partsCredit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "/", "|", "–", "—", ",": true
        default: false
        }
    }

    /// Takes a credit that an element of its own holds out of the caption.
    mutating func setCredit(_ words: String) {
        guard !words.isEmpty, credit == nil else { return }
        credit = words
        guard let whole = caption, whole.utf8.count >= words.utf8.count,
            whole.utf8.suffix(words.utf8.count).elementsEqual(words.utf8)
        else { return }
        let kept = trimmed(Array(whole.unicodeScalars).dropLast(words.unicodeScalars.count))
        caption = kept.isEmpty ? nil : kept
    }

    private static func opensCredit(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        if scalars.first == "©" { return true }
        guard let first = scalars.first, "ФФфИPpFf".unicodeScalars.contains(first) else {
            return false
        }
        let opening = String(String.UnicodeScalarView(scalars.prefix(9))).lowercased()
        return ["фото:", "фото :", "photo:", "foto:", "photo by ", "фото с", "источник:"].contains {
            opening.hasPrefix($0)
        }
    }
}
