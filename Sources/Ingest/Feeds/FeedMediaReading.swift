import Articles

/// What Media RSS's elements show: of a group with one recording in several sizes, the first of
/// each kind.
func mediaItems(_ element: FeedElement) -> [FeedMedia] {
    switch element.name {
    case .group:
        // A group holds no other.
        return firstOfEachKind(
            element.children.filter { $0.name != .group }.flatMap(mediaItems))
    case .thumbnail:
        return element.address(ofAttribute: "url").map {
            [FeedMedia(url: $0, kind: .image, isThumbnail: true)]
        } ?? []
    case .content: return mediaContent(element)
    default: return []
    }
}

private func mediaContent(_ element: FeedElement) -> [FeedMedia] {
    let inside = element.children.filter { $0.vocabulary == .media }
    let credit = inside.first { $0.tree.nameText($0.node) == "credit" }?.words
    let title = inside.first { $0.name == .title } ?? inside.first { $0.name == .description }
    guard let url = element.address(ofAttribute: "url") else {
        return inside.filter { $0.name == .thumbnail }.flatMap(mediaItems)
    }
    let kind = FeedMedia.kind(
        type: element.attribute("type"), medium: element.attribute("medium"), url: url)
    let media = FeedMedia(
        url: url, kind: kind, title: title?.text(.perhapsHTML)?.plain.nilIfEmpty, credit: credit)
    guard kind != .image else { return [media] }
    return inside.filter { $0.name == .thumbnail }.prefix(1).flatMap(mediaItems) + [media]
}

private func firstOfEachKind(_ media: [FeedMedia]) -> [FeedMedia] {
    var seen: Set<FeedMedia.Kind> = []
    return media.filter { seen.insert($0.kind).inserted }
}
