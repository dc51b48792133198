/// Why a search finds nothing, where its words are not to blame. Facts only: the sentences are made
/// elsewhere.
package enum SearchProblem: Error, Hashable, Sendable {
    /// There is no word in what was typed, nor anything else to look for.
    case nothingToFind
    /// More words than one search takes.
    case tooLong(words: Int)
    /// What follows `is:` is none of the marks.
    case unknownMark(String)
    /// What follows `after:` or `before:` is no day, month or year.
    case noDate(String)
    /// Nothing stands behind the colon of a filter; its name, as it was typed.
    case missingValue(String)
    /// An asterisk stands elsewhere than at the end of a word or of words in quotation marks.
    case strayAsterisk(String)
    /// So many sections or feeds have names that begin so that they are not looked for.
    case tooManyNames(String)
    /// No section's name begins so.
    case noSuchSection(String)
    /// No feed's name begins so.
    case noSuchFeed(String)
    /// OR stands beside a filter of marks or dates, which it cannot join; its name, as it was typed.
    case cannotJoin(String)
}
