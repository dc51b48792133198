import Articles

/// The whole text of an article of which the feed gave but the beginning.
extension ReaderState {
    /// Asks for the text on the page of the article that is shown.
    mutating func fetchWhole() -> [Effect] {
        guard let id = shownID, pane.hasText else { return [] }
        guard let url = pane.url, isWeb(url) else {
            tell(wording.noLink)
            return []
        }
        wholeAsked.insert(id)
        fetchingWhole = id
        return [.fetchWhole(id)]
    }

    /// On opening an article: some feeds give summaries only, and the reader has said of which the
    /// whole is wanted.
    mutating func fetchWholeOnOpening(_ id: Article.ID) -> [Effect] {
        guard let document = shelf[id]?.document, document.article.isSummary,
            !wholeAsked.contains(id), let url = document.article.url, isWeb(url)
        else { return [] }
        let isWanted = document.allFeeds.compactMap { Feed.ID($0) }.contains { feed in
            feedList.listing(of: feed)?.feed.settings.fullText == true
        }
        return isWanted ? fetchWhole() : []
    }

    mutating func takeInWhole(_ document: ArticleDocument, _ related: [RelatedStory]) {
        let id = document.article.id
        if fetchingWhole == id { fetchingWhole = nil }
        guard id == shownID else {
            // Whoever comes back to it is to see what has come.
            shelf.forget(id)
            return
        }
        if shelf[id]?.document.article.blocks == document.article.blocks {
            tell(wording.feeds.wholeAlready)
        }
        // What is on its way yet was read before this.
        awaited = nil
        put(document, related)
    }

    mutating func wholeTextMissing(_ id: Article.ID, _ problem: WholeTextProblem) {
        guard fetchingWhole == id else { return }
        fetchingWhole = nil
        let reason =
            switch problem {
            case .notFetched(let problem): wording.words(for: problem).brief
            case .noArticle: wording.feeds.noArticleThere
            }
        tell("\(wording.feeds.wholeFailed): \(reason)", isError: true)
    }
}

extension ArticleDocument {
    /// The ids of all feeds the article came in by.
    var allFeeds: [String] {
        feeds.isEmpty ? [article.feed].compactMap(\.self) : feeds
    }
}

extension Article {
    /// Fewer letters than this are taken for the summary of a longer text: a short story fetched
    /// once in vain costs less than a page that ends in "…".
    private static let lettersOfSummary = 700

    /// Whether the text looks like the beginning of one.
    fileprivate var isSummary: Bool {
        var letters = 0
        for block in blocks where letters < Self.lettersOfSummary {
            switch block {
            case .paragraph(let text), .heading(_, let text): letters += text.text.utf8.count / 2
            case .image, .card, .rule: break
            // Nobody puts these into a summary.
            case .quote, .list, .table, .preformatted: return false
            }
        }
        return letters < Self.lettersOfSummary
    }
}
