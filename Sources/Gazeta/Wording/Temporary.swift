import Articles
import Reader
extension FetchProblem { func sentence(in language: InterfaceLanguage) -> String { "\(self)" } }
extension FeedStatus {
    func sentence(in language: InterfaceLanguage) -> String { "\(self)" }
    func words(in language: InterfaceLanguage) -> String { "\(self)" }
}
