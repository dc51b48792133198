import Articles
import Reader

/// A sentence that names what was asked and says why nothing came, and what follows from it.
func told(
    _ name: String, _ problem: FetchProblem, in language: InterfaceLanguage,
    then consequence: String? = nil
) -> String {
    let reason = lowercasedFirst(problem.sentence(in: language))
    guard let consequence else { return "\(name): \(reason)" + (reason.hasSuffix("?") ? "" : ".") }
    // The reasons that ask something are sentences to their end.
    if reason.hasSuffix("?") { return "\(name): \(reason) \(capitalisedFirst(consequence))." }
    return "\(name): \(reason); \(consequence)."
}

private func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
}

private func capitalisedFirst(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
}
