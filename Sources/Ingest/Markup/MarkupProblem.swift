import CMarkup

/// What is wrong with an XML document, and where.
struct MarkupProblem: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// libxml2 is not installed.
        case noLibrary
        /// No element at all.
        case empty
        /// An end tag that closes no element or another one.
        case wrongEndTag
        /// The document ends before its elements do.
        case unfinished
        /// Something after the end of the outermost element.
        case afterEnd
        case undeclaredPrefix
        /// The same attribute twice in one tag.
        case repeatedAttribute
        /// Anything else that is not well-formed; libxml2's number for it.
        case other(code: Int)
    }

    var kind: Kind
    /// The line, counted from 1; nil where it concerns none.
    var line: Int?

    init(_ kind: Kind, line: Int? = nil) {
        self.kind = kind
        self.line = line
    }

    /// By libxml2's numbers (xmlParserErrors).
    init(_ problem: markup_problem) {
        let kind: Kind =
            switch problem.code {
            case 4: .empty
            case 5: .afterEnd
            case 42: .repeatedAttribute
            case 76: .wrongEndTag
            case 74, 77: .unfinished
            case 201: .undeclaredPrefix
            default: .other(code: Int(problem.code))
            }
        self.init(kind, line: problem.line > 0 ? Int(problem.line) : nil)
    }
}
