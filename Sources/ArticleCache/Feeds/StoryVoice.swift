import Articles
import GRDB

/// What a feed may say of a story.
///
/// A story belongs to one feed. That is the one that brought it first, until a feed of the site
/// the story stands on lists it: what a publisher says of its own story counts for more than what
/// others do. A later change in any feed of that site is a correction, whichever of them the story
/// belongs to.
enum StoryVoice {
    case owner
    /// The story belongs to this feed from now on.
    case newOwner
    /// The publisher changes what another of its feeds has told.
    case corrector
    case other

    /// `isChange` where the feed has told the story before, otherwise.
    init(
        of feed: FeedRow, about story: Article, isChange: Bool, in db: Database
    ) throws {
        if story.feed == feed.feed.id.text {
            self = .owner
        } else if !feed.feed.isOfSite(of: story) {
            self = .other
        } else if try story.isOfOtherSiteThanItsFeed(in: db) {
            self = .newOwner
        } else {
            self = isChange ? .corrector : .other
        }
    }
}

extension ToldStory {
    /// The story after a feed, which is no page, has told it.
    func told(
        by feed: Feed.ID, _ voice: StoryVoice, _ new: Article, _ newFullness: Fullness
    ) -> ToldStory {
        switch voice {
        case .owner: return retold(new, newFullness)
        case .newOwner:
            var story = retold(new, newFullness)
            story.article.feed = feed.text
            return story
        case .corrector:
            var story = retold(new, newFullness)
            story.article.guid = article.guid
            return story
        case .other: return alsoTold(new, newFullness)
        }
    }
}

extension Article {
    /// Whether the feed that the story belongs to is of another site, or unknown; not where it
    /// belongs to none, as a page that was imported.
    fileprivate func isOfOtherSiteThanItsFeed(in db: Database) throws -> Bool {
        guard let feed else { return false }
        guard let id = Feed.ID(feed), let owner = try FeedRow.find(id, in: db) else { return true }
        return !owner.feed.isOfSite(of: self)
    }
}

extension Feed {
    /// Whether the feed, or the site it names as its own, is where the story stands: on one host,
    /// or one of them on a part of the other's, as "rss.vesti.example" is.
    fileprivate func isOfSite(of story: Article) -> Bool {
        guard let host = story.url.flatMap(host(of:)) else { return false }
        return [url, site].compactMap { $0.flatMap(host(of:)) }.contains { own in
            own == host || own.hasSuffix("." + host) || host.hasSuffix("." + own)
        }
    }
}

private func host(of address: String) -> Substring? {
    CanonicalAddress(address)?.text.prefix { $0 != "/" && $0 != "?" }
}
