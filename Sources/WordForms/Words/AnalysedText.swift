/// The words of a text and their stems.
package struct AnalysedText: Sendable {
    /// The stems in the order of the text, parted by spaces; 0x01 stands before the second stem of a
    /// word. This is what a full-text index takes.
    package internal(set) var bytes: [UInt8] = []
    package internal(set) var terms: [Term] = []

    package static let space: UInt8 = 0x20
    /// Stands before the second stem of a word, which has the place of the first.
    package static let second: UInt8 = 0x01

    /// A word of the text.
    package struct Term: Hashable, Sendable {
        private let stemStart: Int32
        private let stemEnd: Int32
        private let secondEnd: Int32
        private let sourceStart: Int32
        private let sourceEnd: Int32
        /// Whether it begins with a capital letter, as names do.
        package let isCapitalised: Bool
        /// Whether it is two to six capital letters.
        package let isAcronym: Bool

        init(stem: Range<Int>, secondEnd: Int, word: FoundWord) {
            stemStart = Int32(clamping: stem.lowerBound)
            stemEnd = Int32(clamping: stem.upperBound)
            self.secondEnd = Int32(clamping: secondEnd)
            sourceStart = Int32(clamping: word.range.lowerBound)
            sourceEnd = Int32(clamping: word.range.upperBound)
            isCapitalised = word.isCapitalised
            isAcronym = word.isAcronym
        }

        /// Where its stem stands in `bytes`.
        package var stem: Range<Int> { Int(stemStart)..<Int(stemEnd) }

        /// Where the second stem of a name, or of another word that may be two, stands in `bytes`.
        package var second: Range<Int>? {
            secondEnd > stemEnd ? Int(stemEnd) + 1..<Int(secondEnd) : nil
        }

        /// Where the word stands in the text, in UTF-8 offsets.
        package var source: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }
    }
}
