package import Articles

/// What was wrong with an input, and where: facts, from which others make sentences.
package struct IngestProblem: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Nothing but white space.
        case empty
        /// No text at all: a picture, an archive, a program.
        case binary
        case unsupported(UnsupportedKind)
        /// No line could be a headline.
        case noArticle
        /// A web page that is something else.
        case notAnArticle(PageKind)
        /// More bytes than a page may have.
        case tooLarge(limit: Int)
        /// More bytes than a line of JSON Lines may have; the line was passed over.
        case lineTooLarge(limit: Int)
        /// A line of JSON Lines that is no article.
        case badArticle(ArticleJSONProblem)
        /// Nothing that could be a feed, such as a page or an error message.
        case notAFeed
        /// A feed without any entry.
        case emptyFeed
        /// A JSON Feed that is no JSON.
        case brokenJSONFeed
        /// A note: markup of a feed or list that is not well-formed here.
        case brokenMarkup(BrokenMarkup)
        /// A note: a feed with more entries than are read.
        case moreEntries(limit: Int)
        /// Something in a list of subscriptions that is not subscribed to.
        case refusedSubscription(RefusedSubscription)
        /// The library that reads markup is not installed.
        case noLibrary(name: String)
        /// A note: bytes that are no text in the encoding, each replaced by U+FFFD.
        case invalidBytes(count: Int)
        /// A note: the letters told which encoding it is, whatever it was declared to be.
        case decoded(as: TextEncoding, declared: TextEncoding? = nil)
    }

    package var kind: Kind
    /// The line, counted from 1.
    package var line: Int?
    /// The byte, counted from 0.
    package var offset: Int?

    package init(_ kind: Kind, line: Int? = nil, offset: Int? = nil) {
        self.kind = kind
        self.line = line
        self.offset = offset
    }

    /// The articles came in nonetheless.
    package var isNote: Bool {
        switch kind {
        case .invalidBytes, .decoded, .moreEntries, .brokenMarkup: true
        default: false
        }
    }
}

/// What of XML is not well-formed.
package enum BrokenMarkup: Hashable, Sendable {
    /// An end tag that closes no element or another one.
    case wrongEndTag
    /// The document ends before its elements do.
    case unfinished
    /// Something after the end of the outermost element.
    case afterEnd
    case undeclaredPrefix
    case repeatedAttribute
    /// Anything else; libxml2's number for it.
    case other(code: Int)
}
