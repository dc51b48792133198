/// What the letters of a language say about parting its words. Lists are small letters, with
/// spaces between members of more than one letter.
struct LetterRules: Sendable {
    let vowels: String
    let consonants: String
    /// Letters that are neither: signs of softness, marks of separation, й where it closes a part.
    var signs = ""
    /// Letters that no part begins with.
    var neverFirst = ""
    /// Letters that begin a part before a vowel only.
    var glides = ""
    /// Vowels that are consonants and glides after another vowel.
    var semivowels = ""
    /// Consonants that are vowels where no vowel stands beside them.
    var syllabic = ""
    /// A vowel that is none as a word's last letter after a consonant.
    var softAtEnd = ""
    /// Letters that are read as others: "ё" as "е".
    var alike: [(letters: String, like: Character)] = []
    /// Letters of other languages that turn up in names.
    var foreignVowels = ""
    var foreignConsonants = ""

    /// Two letters for one sound, parted only where a prefix ends between them.
    var wholePairs = ""
    /// What may end before a vowel, or between the letters of a whole pair: prefixes and first
    /// parts of compounds that end in a consonant.
    var ends = ""
    /// A doubled consonant between vowels is parted, unless it opens a stem.
    var partsDoubled = false
    /// Stems that open with a doubled consonant.
    var doubledOpenings = ""
    /// How two neighbouring vowels are treated.
    var hiatus = Hiatus.asPatternsSay

    var fewestBefore = 2
    var fewestAfter = 2
    /// Letters whose words are not parted when they end in one of them.
    var unpartedEndings = ""

    /// Pairs of consonants that begin a part together where there are no patterns; a longer
    /// cluster does when each of its pairs does.
    var onsets = ""
    /// Patterns for where there are no others; they take the place of syllables.
    var patterns = ""
    /// Where stems begin, which outranks patterns and syllables: see `StemRow`.
    var stems: [StemRow] = []
    /// More of them, for where there are no patterns.
    var stemsWithoutPatterns: [StemRow] = []

    enum Hiatus: Sendable {
        /// Syllables part them, patterns may or may not.
        case asPatternsSay
        /// Always parted.
        case parted
        /// Parted by patterns only.
        case kept
        /// Two of the same letter are one long vowel.
        case longVowels
    }
}
