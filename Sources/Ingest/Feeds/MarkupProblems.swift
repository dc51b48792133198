extension IngestProblem {
    /// A fault of a feed's or list's markup as whoever brings it in is told.
    init(_ problem: MarkupProblem) {
        let kind: Kind =
            switch problem.kind {
            case .noLibrary: .noLibrary(name: "libxml2")
            case .empty: .empty
            case .wrongEndTag: .brokenFeed(.wrongEndTag)
            case .unfinished: .brokenFeed(.unfinished)
            case .afterEnd: .brokenFeed(.afterEnd)
            case .undeclaredPrefix: .brokenFeed(.undeclaredPrefix)
            case .repeatedAttribute: .brokenFeed(.repeatedAttribute)
            case .other(let code): .brokenFeed(.other(code: code))
            }
        self.init(kind, line: problem.line)
    }
}
