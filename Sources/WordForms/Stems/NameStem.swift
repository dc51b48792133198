/// The second stem of a name: what its nominative has in common with the other cases. The Russian
/// stemmer takes the -ев of Киев for an ending and makes «ки» of it, «киев» of Киева.
///
/// Of the cases of a name in Debian's hunspell-ru .999 are found by its nominative, .904 without this.
enum NameStem {
    private static let vowels = EndingTable("а я о е є у ю ы и і ї ь й")

    static func russian(_ word: inout [UInt8]) {
        guard !dropFleeting(&word) else { return }
        vowels.cut(&word, leaving: 2)
    }

    /// Львів, Львова; Київ, Києва.
    static func ukrainian(_ word: inout [UInt8]) {
        guard !word.exchange("ів", for: "ов"), !word.exchange("їв", for: "єв"),
            !dropFleeting(&word)
        else { return }
        vowels.cut(&word, leaving: 2)
    }

    /// The vowel that only the nominative has: Трускавец, Трускавца; Торжок, Торжка.
    private static func dropFleeting(_ word: inout [UInt8]) -> Bool {
        guard word.count >= 10 else { return false }
        return word.exchange("ец", for: "ц") || word.exchange("ець", for: "ц")
            || word.exchange("ок", for: "к") || word.exchange("ек", for: "к")
    }
}
