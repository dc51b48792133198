/// The element that holds an article's body, found by what the texts of the page are like.
///
/// Sentences speak for an element, links and labels against it; the element with the largest sum
/// is the body, as the stretch of largest sum is in a sequence (Pasternack & Roth 2009), here
/// among the subtrees of the page. Then down from it to where the sentences are.
struct BodyChoice: Sendable {
    private(set) var node: MarkupTree.Node
    /// What the body's sentences weigh: letters, less those of links and labels.
    private(set) var worth: Int

    /// Letters of a body that is taken at once.
    private static let convincing = 150

    /// Nil for a page without a sentence.
    init?(_ outline: PageOutline, _ furniture: PageFurniture, title: String?) {
        let title = title.map { foldedBytes($0, limit: 600) } ?? []
        // A short text amid many links is outweighed by them wherever it stands: then only what
        // speaks for an element counts.
        let weighed = Self.best(outline, furniture, title, countingLinks: true)
        if let weighed, weighed.worth >= Self.convincing {
            self = weighed
            return
        }
        let unweighed = Self.best(outline, furniture, title, countingLinks: false)
        guard let found = unweighed ?? weighed else { return nil }
        self = found
    }

    private init(node: MarkupTree.Node, worth: Int) {
        self.node = node
        self.worth = worth
    }

    private static func best(
        _ outline: PageOutline, _ furniture: PageFurniture, _ title: [UInt8], countingLinks: Bool
    ) -> BodyChoice? {
        let tree = outline.tree
        var sums = [Int](repeating: 0, count: tree.count)
        var teaser = TeaserWatch(title: title)
        for run in outline.runs where !furniture.isFurniture[run.block] {
            let worth = worth(of: run, isTeaser: teaser.isTeaser(run, in: outline))
            sums[run.block] += countingLinks ? worth : max(0, worth)
        }
        for node in stride(from: tree.count - 1, to: 0, by: -1) {
            if let parent = tree.parent(node) { sums[parent] += sums[node] }
        }
        var best: (node: Int, worth: Int)?
        for node in 1..<max(1, tree.count)
        where outline.tags[node].mayHoldBody && outline.tags[node] != .paragraph {
            let worth = sums[node] * weight(outline.hints[node], outline.tags[node]) / 100
            if worth > best?.worth ?? 0 { best = (node, worth) }
        }
        guard var chosen = best?.node else { return nil }
        while let inner = inner(chosen, sums, outline) { chosen = inner }
        if let story = firstStory(in: chosen, sums, outline) { chosen = story }
        return BodyChoice(node: chosen, worth: sums[chosen])
    }

    private static func worth(of run: TextRun, isTeaser: Bool) -> Int {
        if run.isHeading { return 0 }
        if run.isLinked { return -min(run.letters, 80) }
        if isTeaser { return -run.own / 2 }
        if run.isSentence { return run.own }
        return run.own >= 100 ? run.own / 2 : -5
    }

    private static func weight(_ hints: NodeHints, _ tag: PageTag) -> Int {
        if hints.contains(.body) { return 130 }
        return hints.contains(.content) || tag == .article ? 110 : 100
    }

    /// The first of several whole stories, one below the other, as pages hold them that go on with
    /// the next where the first ends. The entries of a live report are shorter.
    private static func firstStory(
        in node: MarkupTree.Node, _ sums: [Int], _ outline: PageOutline
    ) -> MarkupTree.Node? {
        let stories = outline.tree.children(node).filter { child in
            outline.tags[child] == .article && sums[child] >= shortestStory
        }
        guard stories.count > 1, let first = stories.first else { return nil }
        let own = outline.headline.flatMap { headline in
            stories.first { outline.isInside(headline, $0) }
        }
        return own ?? first
    }

    /// Letters.
    private static let shortestStory = 1000

    /// The child that holds nearly all of what speaks for the element.
    private static func inner(
        _ node: MarkupTree.Node, _ sums: [Int], _ outline: PageOutline
    ) -> MarkupTree.Node? {
        if outline.hints[node].contains(.body) { return nil }
        for child in outline.tree.children(node) where outline.tags[child].mayHoldBody {
            let needed = outline.hints[child].contains(.body) ? 70 : 90
            if sums[child] * 100 >= sums[node] * needed, outline.tags[child] != .paragraph {
                return child
            }
        }
        return nil
    }
}

/// Tells the short texts below headings that are links: other stories' summaries.
private struct TeaserWatch {
    /// Folded: the page's own headline is often a link to the page.
    let title: [UInt8]
    private var linkedHeading: TextRun?

    init(title: [UInt8]) {
        self.title = title
    }

    /// Letters of the longest summary.
    private static let longest = 400

    /// Runs are asked for in order.
    mutating func isTeaser(_ run: TextRun, in outline: PageOutline) -> Bool {
        if run.isHeading {
            linkedHeading = run.isLinked && !isOwn(run, in: outline) ? run : nil
            return false
        }
        guard let heading = linkedHeading else { return false }
        let tree = outline.tree
        let holder = tree.parent(heading.block) ?? 0
        let wider = tree.parent(holder) ?? 0
        guard outline.isInside(run.block, holder) || outline.isInside(run.block, wider),
            run.own <= Self.longest
        else {
            linkedHeading = nil
            return false
        }
        return true
    }

    private func isOwn(_ heading: TextRun, in outline: PageOutline) -> Bool {
        outline.tags[heading.block] == .heading1
            || outline.isSmall(heading.block)
                && foldedBytes(pageText(heading.block, outline), limit: 600) == title
    }
}
