import ArticleCache
import Articles
import Ingest

/// Says what came of an address that was added.
struct AddOutput {
    let json: Bool
    /// How many articles each feed has by now.
    let counts: [Feed.ID: FeedCounts]
    /// Whether a feed that was subscribed to already is set otherwise now.
    let hasChangedKnown: Bool

    func print(_ outcome: AddOutcome) throws {
        switch outcome {
        case .subscribed(let fetched, let links): try print(fetched, links)
        case .known(let feed): try print(known: feed)
        case .article(let document, let links): try print(document, links)
        }
    }

    private func print(_ fetched: FetchedFeed, _ links: [FeedLink]) throws {
        let feed = fetched.feed
        let problem: Complaint? =
            switch feed.state.status {
            case .failed(let problem): .feedFailed(feed.title, problem)
            case .stopped(let problem): .feedStopped(feed.title, problem)
            case .neverChecked, .arrived, .unchanged: nil
            }
        if json {
            try printJSON(
                AddedObject(
                    outcome: "subscribed", feed: FeedObject(feed, counts[feed.id]),
                    added: fetched.added,
                    choices: links.map(ChoiceObject.init)))
        } else {
            let words = FeedLineWords.in(.current)
            let count = fetched.added > 0 ? ", \(words.added): \(fetched.added)" : ""
            try printLine("\(feed.title)  <\(feed.url)>  — \(words.subscribed)\(count)")
            if links.count > 1 { try print(links, chosen: feed.url) }
        }
        for complaint in [problem].compactMap(\.self) + fetched.problems { complain(complaint) }
        if problem != nil { throw Outcome.partlyFailed }
    }

    private func print(_ links: [FeedLink], chosen: String) throws(Complaint) {
        let words = FeedLineWords.in(.current)
        try printLine(words.others)
        for (index, link) in links.enumerated() {
            let mark = link.url == chosen ? "*" : " "
            try printLine("\(mark) \(index + 1)  \(link.title ?? "–")  <\(link.url)>")
        }
        try printLine(words.chooseOther)
    }

    private func print(known feed: Feed) throws {
        if json {
            try printJSON(
                AddedObject(
                    outcome: hasChangedKnown ? "changed" : "known",
                    feed: FeedObject(feed, counts[feed.id]), added: 0, choices: []))
        } else {
            let words = FeedLineWords.in(.current)
            let what = hasChangedKnown ? words.knownChanged : words.known
            try printLine("\(feed.title)  <\(feed.url)>  — \(what)")
        }
    }

    private func print(_ document: ArticleDocument, _ links: [FeedLink]) throws {
        let words = FeedLineWords.in(.current)
        if json {
            try printJSON(
                StoredObject(
                    outcome: "article", article: document, choices: links.map(ChoiceObject.init)))
        } else {
            let article = document.article
            try printLine("\(article.id)  \(article.title)  — \(words.storedArticle)")
            for link in links {
                try printLine("\(words.feedOfPage) \(link.title ?? "–")  <\(link.url)>")
            }
        }
    }
}

private struct AddedObject: Encodable {
    let outcome: String
    let feed: FeedObject
    let added: Int
    let choices: [ChoiceObject]
}

private struct StoredObject: Encodable {
    let outcome: String
    let article: ArticleDocument
    let choices: [ChoiceObject]
}

/// A feed that a page names.
private struct ChoiceObject: Encodable {
    let url: String
    let title: String?

    init(_ link: FeedLink) {
        url = link.url
        title = link.title
    }
}
