/// What a search looks for, to show where it stands in a text.
package struct SearchPattern: Hashable, Sendable {
    /// Each a word, or several that stand in a row: «юго-восток», "мост через Реут". A word with
    /// prefixes is the beginning of one.
    package var phrases: [[QueryForms]]

    package init(phrases: [[QueryForms]] = []) {
        self.phrases = phrases
    }

    package var isEmpty: Bool { phrases.allSatisfy(\.isEmpty) }
}

/// A place of a text where a phrase of a pattern stands.
struct PhraseHit: Equatable {
    /// Its place in `SearchPattern.phrases`.
    var phrase: Int
    /// From its first word to the end of its last, in UTF-8 offsets.
    var source: Range<Int>
}
