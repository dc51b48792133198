/// A feed of RSS or Atom of any version as its head and items.
struct XMLFeed {
    private(set) var head: FeedHead
    private(set) var items: [FeedItem] = []
    /// Whether there were more items than are read.
    private(set) var hasMoreItems: Bool

    /// Nil where the document is no feed; `url` is the address it came from.
    init?(_ tree: MarkupTree, url: String?) {
        guard let root = tree.children(0).first(where: { !tree.isText($0) }),
            tree.name(root) != .html
        else { return nil }
        let isFeed = [.rss, .rdf, .feed, .channel].contains(tree.name(root))
        let names = FeedNames(
            tree, root: root,
            ownVocabulary: tree.name(root) == .feed || tree.name(root) == .entry ? .atom : .rss)
        let itemNodes = Self.itemNodes(of: tree, names, limit: feedEntryLimit + 1)
        guard isFeed || !itemNodes.isEmpty else { return nil }
        hasMoreItems = itemNodes.count > feedEntryLimit

        let channel = tree.children(root).first { tree.name($0) == .channel }
        func elements(base: String?) -> (root: FeedElement, head: FeedElement) {
            let root = FeedElement(root, in: tree, names: names, base: base, language: nil)
            return (root, channel.map { root.inside($0) } ?? root)
        }
        var (rootElement, headElement) = elements(base: url)
        head = FeedHeadReading.head(headElement)
        if url == nil, let stated = head.selfAddress ?? head.site {
            // A file tells not where it came from: the feed itself does.
            (rootElement, headElement) = elements(base: stated)
        }
        for node in itemNodes.prefix(feedEntryLimit) {
            let around = tree.parent(node) == root ? rootElement : headElement
            // An element with nothing inside tells no article.
            guard tree.end(node) > node + 1 || tree.attribute(node, "about") != nil else {
                continue
            }
            items.append(FeedItemReading.item(around.inside(node)))
        }
    }

    /// The elements of articles wherever they stand: in a broken feed they may be outside of the
    /// channel. What stands in one of them is its own.
    private static func itemNodes(
        of tree: MarkupTree, _ names: FeedNames, limit: Int
    ) -> [MarkupTree.Node] {
        var nodes: [MarkupTree.Node] = []
        var node = 0
        while node < tree.count, nodes.count < limit {
            let isItem = isNamedAsItem(node, tree) && names.isOwn(node)
            if isItem { nodes.append(node) }
            node = isItem ? tree.end(node) : node + 1
        }
        return nodes
    }

    private static func isNamedAsItem(_ node: MarkupTree.Node, _ tree: MarkupTree) -> Bool {
        tree.name(node) == .item || tree.name(node) == .entry
    }

    /// Whether an item begins inside another, which was never closed.
    static func hasItemsInItems(_ tree: MarkupTree) -> Bool {
        var end = 0
        for node in 0..<tree.count where isNamedAsItem(node, tree) {
            if node < end { return true }
            end = tree.end(node)
        }
        return false
    }
}
