/// When two tellings are one story.
package enum StoryRules {
    /// Mean likeness to a story's articles from which an article joins it. Lower, and a day's
    /// news of one ministry run together; higher, and the second day parts from the first.
    package static let joins = 0.28
    /// With the same headline so much is enough: the desk wrote a text of its own beneath it.
    package static let joinsUnderOneTitle = 0.12
    /// An article that was changed stays in its story down to this, or each correction could move
    /// it to and fro.
    package static let stays = 0.15
    /// How far apart in time two articles of one story are at most, in seconds.
    package static let reach: Int64 = 72 * 3600
    /// Headlines that come again after this long, in seconds, are a column's («Прогноз погоды»)…
    package static let columnPause: Int64 = 18 * 3600
    /// …and tell one story only where the texts are all but the same.
    package static let joinsAcrossIssues = 0.85

    /// How many stems an article must share with another of its story: with fewer it is a town or
    /// a name that makes them alike, not an event.
    ///
    /// Of a long head a third is enough; one of a few words (a headline without a text) must have
    /// most of them in common, or «Пожар в Дрокии» would be told by «Выборы в Дрокии».
    static func leastShared(of vector: StemVector) -> UInt8 {
        let stems = vector.entries.count { $0.head > 0 }
        let ofFew = max(2, min(mostOfFew, stems / 2 + 1))
        return UInt8(clamping: min(mostNeeded, max(ofFew, (stems + 2) / 3)))
    }

    /// Two tellings of one event share eight at the least, two events in one village seven.
    private static let mostNeeded = 5
    /// What a headline of four words or more must share.
    private static let mostOfFew = 3
}
