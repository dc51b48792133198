import Articles
import Testing

@testable import Ingest

/// The feed in a text, as if it had come from `https://example.org/feeds/news.xml`.
func feed(_ text: String) throws -> FeedDocument {
    try feedDocument(
        text.utf8, url: "https://example.org/feeds/news.xml", contentType: nil, charset: nil
    ).get()
}

/// A feed of RSS 2.0 with these items, and every usual module declared.
func rss(_ items: String, head: String = "<title>Вести города</title>") throws -> FeedDocument {
    try feed(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
          xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
          xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
          xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
          xmlns:yandex="http://news.yandex.ru">
        <channel>\(head)\(items)</channel></rss>
        """)
}

/// The article of a feed of RSS with one item.
func rssArticle(_ item: String) throws -> Article {
    try #require(rss("<item>\(item)</item>").entries.first).article
}

/// The article of a feed of Atom 1.0 with one entry.
func atomArticle(_ entry: String) throws -> Article {
    let document = try feed(
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Вести города</title>
        <entry>\(entry)</entry></feed>
        """)
    return try #require(document.entries.first).article
}
