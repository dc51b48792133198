import Articles
import Ingest

/// Reads feeds one at a time: of documents as large as may be, only one takes memory.
actor FeedReader {
    func document(
        _ page: FetchedPage, charset: String? = nil
    ) -> Result<FeedDocument, FetchProblem> {
        feedDocument(
            page.bytes, url: page.url, contentType: page.contentType, charset: charset
        ).mapError { problem in
            switch problem.kind {
            case .empty: .empty
            case .noLibrary(let name): .noLibrary(name: name)
            case .tooLarge(let limit): .tooLarge(limit: limit)
            default: .notAFeed
            }
        }
    }
}

extension FeedDocument {
    /// When its publisher would have it checked.
    var wishes: PublisherWishes {
        PublisherWishes(
            interval: updateInterval, skippedHours: skipHours, skippedDays: skipDays)
    }
}
