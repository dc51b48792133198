import Articles
import Reader

extension FetchProblem {
    /// Why nothing came, as a sentence without its full stop.
    func sentence(in language: InterfaceLanguage) -> String {
        var until: String?
        if case .askedToWait(_, until: let moment?) = self {
            until = localMoment(moment).map(plainDate)
        }
        return Wording.in(language).words(for: self, until: until).sentence
    }
}

extension FeedStatus {
    /// What came of the last check, in a word or two.
    func words(in language: InterfaceLanguage) -> String {
        Wording.in(language).briefly(self)
    }

    /// The same as a sentence.
    func sentence(in language: InterfaceLanguage) -> String {
        problem?.sentence(in: language) ?? words(in: language)
    }
}
