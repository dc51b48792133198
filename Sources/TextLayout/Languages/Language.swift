/// A BCP 47 primary language subtag; decides which rules a paragraph follows.
public struct Language: Hashable, Sendable {
    /// The subtag in small letters: "ru" for "ru-RU" and "RU".
    public let code: String

    /// The language of a tag such as "ru", "ro-MD" or "sr_RS"; undetermined where it is empty.
    public init(_ code: String) {
        let subtag = code.prefix { $0 != "-" && $0 != "_" }
        self.code = subtag.isEmpty ? "und" : subtag.lowercased()
    }

    /// Russian.
    public static let russian = Language("ru")
    /// Ukrainian.
    public static let ukrainian = Language("uk")
    /// Belarusian.
    public static let belarusian = Language("be")
    /// Bulgarian.
    public static let bulgarian = Language("bg")
    /// Serbian, in Cyrillic or in Latin letters.
    public static let serbian = Language("sr")
    /// Romanian, in Latin letters or in Cyrillic ones.
    public static let romanian = Language("ro")
    /// English.
    public static let english = Language("en")
    /// No language is said: a paragraph is then set by that which it shows itself to be in.
    public static let undetermined = Language("und")
}
