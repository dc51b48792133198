/// What a page is that is no article.
package enum PageKind: String, Hashable, Sendable {
    case frontPage
    /// Headlines of a section, a tag, a search.
    case listing
    case search
    case login
    /// An error that was sent as a page.
    case notFound
    /// Hardly a sentence: pictures, a video, a program.
    case withoutText
}
