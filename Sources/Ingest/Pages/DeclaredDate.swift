import Articles

/// The day or moment that an attribute or a declaration tells, in any form that feeds tell one
/// and as people write it on a page: «14:02 01.02.2022».
func declaredDate(_ text: String) -> ArticleDate? {
    guard text.utf8.count <= 300 else { return nil }
    let date = feedDate(text) ?? Moment(collapsingSpaces(text))?.published
    return date.flatMap { isPlausible($0) ? $0 : nil }
}

/// Whether the news of a web page can be of that day: stand-ins for no date are not.
func isPlausible(_ date: ArticleDate) -> Bool {
    (1990...2100).contains(date.year)
}
