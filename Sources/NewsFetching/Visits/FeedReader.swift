import Articles
import Ingest

/// Reads feeds one at a time: of documents as large as may be, only one takes memory.
actor FeedReader {
    func document(_ page: FetchedPage, charset: String?) -> FeedDocument? {
        try? feedDocument(
            page.bytes, url: page.url, contentType: page.contentType, charset: charset
        ).get()
    }
}

extension FeedDocument {
    /// When its publisher would have it checked.
    var wishes: PublisherWishes {
        PublisherWishes(
            interval: updateInterval, skippedHours: skipHours, skippedDays: skipDays)
    }
}
