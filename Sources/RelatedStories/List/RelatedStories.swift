package import Articles

/// A card of an article, and the story it leads to where that is in the cache.
package struct LinkedCard: Hashable, Sendable {
    package var card: Card
    package var story: Headline?

    package init(card: Card, story: Headline? = nil) {
        self.card = card
        self.story = story
    }
}

/// A story with a tag of the article.
package struct TaggedStory: Hashable, Sendable {
    package var headline: Headline
    package var tag: String
    /// Its stems, to tell a reprint by.
    package var vector: StemVector?

    package init(_ headline: Headline, tag: String, vector: StemVector? = nil) {
        self.headline = headline
        self.tag = tag
        self.vector = vector
    }
}

/// A story that has nothing in common with the article but where it stood.
package struct FillingStory: Hashable, Sendable {
    package var headline: Headline
    /// Its stems, to tell a reprint by.
    package var vector: StemVector?

    package init(_ headline: Headline, vector: StemVector? = nil) {
        self.headline = headline
        self.vector = vector
    }
}

/// An article beside which related stories are shown.
package struct RelatedSubject: Hashable, Sendable {
    package var id: Article.ID
    package var title: String
    package var vector: StemVector?
    /// The story it tells.
    package var story: Int64?

    package init(
        id: Article.ID, title: String = "", vector: StemVector? = nil, story: Int64? = nil
    ) {
        self.id = id
        self.title = title
        self.vector = vector
        self.story = story
    }
}

/// What the sidebar shows beside an article, each with its reason:
/// 1. the stories the editor set cards of, in the article's order;
/// 2. the other tellings of the same story, in the order given, the story's face first;
/// 3. those alike by their words, at most two of a feed while other feeds have something to show;
///    the others come behind;
/// 4. only to fill: those of the same tag, section or feed, in the order given.
///
/// Of other stories than the article's own one telling is shown, a second only in a list that else
/// were short of five; and none of those that the reader was at on the way here. No article comes twice, nor the article itself, nor a reprint of what
/// is shown or was read. Scores fall along the list.
package func relatedStories(
    to subject: RelatedSubject, cards: [LinkedCard] = [], group: [LikeStory] = [],
    similar: [LikeStory] = [], sameTag: [TaggedStory] = [], sameSection: [FillingStory] = [],
    sameFeed: [FillingStory] = [], visited: [RelatedSubject] = [], limit: Int
) -> [RelatedStory] {
    var list = RelatedList(about: subject, visited: visited, limit: limit)
    for card in cards { list.add(card) }
    for telling in group { list.add(telling: telling) }
    list.add(similar: similar)
    for story in sameTag { list.add(story) }
    for story in sameSection + sameFeed { list.add(filling: story) }
    return list.stories
}
