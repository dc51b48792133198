extension IngestProblem {
    /// A fault of a feed's or list's markup as whoever brings it in is told.
    init(_ problem: MarkupProblem) {
        let kind: Kind =
            switch problem.kind {
            case .noLibrary: .noLibrary(name: "libxml2")
            case .empty: .empty
            case .wrongEndTag: .brokenMarkup(.wrongEndTag)
            case .unfinished: .brokenMarkup(.unfinished)
            case .afterEnd: .brokenMarkup(.afterEnd)
            case .undeclaredPrefix: .brokenMarkup(.undeclaredPrefix)
            case .repeatedAttribute: .brokenMarkup(.repeatedAttribute)
            case .other(let code): .brokenMarkup(.other(code: code))
            }
        self.init(kind, line: problem.line)
    }
}
