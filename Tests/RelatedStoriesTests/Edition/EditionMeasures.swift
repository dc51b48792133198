import Articles
import RelatedStories

/// How well the edition's stories and related lists agree with the labels.
struct EditionMeasures {
    /// Of the first five stories shown, those that belong, as a share of what could be.
    private(set) var precisionAtFive = 0.0
    /// One over the place of the first that belongs.
    private(set) var meanReciprocalRank = 0.0
    /// The share of an article's story that tells its event, for the mean article.
    private(set) var storyPrecision = 0.0
    /// The harmonic mean of B-cubed precision and recall of the stories.
    private(set) var bCubed = 0.0
    /// Beginnings of headlines that are not those of one article.
    private(set) var unknown: [String] = []
    /// What was shown and does not belong, for whoever works on it.
    private(set) var wrong: [String] = []

    private let edition: LikenedEdition

    init(of edition: LikenedEdition) {
        self.edition = edition
        measureRelated()
        measureStories()
    }

    private mutating func place(of beginning: Substring) -> Int? {
        let words = String(beginning.trimmingSpaces)
        let found = edition.members.indices.filter {
            edition.members[$0].article.title.hasPrefix(words)
        }
        if found.count != 1 { unknown.append(words) }
        return found.count == 1 ? found[0] : nil
    }

    private mutating func measureRelated() {
        var asked = 0.0
        let lines = EditionLabels.related.split(separator: "\n")
        for line in lines {
            let sides = line.split(separator: "=")
            guard sides.count == 2, let asking = place(of: sides[0]) else { continue }
            let judged = Set(sides[1].split(separator: "|").compactMap { place(of: $0) })
            if judged.isEmpty { continue }
            asked += 1
            let shown = edition.related(to: edition.members[asking], limit: 10)
                .map { story in edition.members.firstIndex { $0.headline.id == story.id } }
            let hits = shown.prefix(5).filter { $0.map(judged.contains) ?? false }
            precisionAtFive += Double(hits.count) / Double(max(1, min(5, judged.count)))
            if let first = shown.firstIndex(where: { $0.map(judged.contains) ?? false }) {
                meanReciprocalRank += 1 / Double(first + 1)
            }
            wrong += shown.prefix(5).compactMap { $0 }.filter { !judged.contains($0) }
                .map { "\(sides[0]) ≁ \(edition.members[$0].article.title)" }
        }
        precisionAtFive /= max(1, asked)
        meanReciprocalRank /= max(1, asked)
    }

    private mutating func measureStories() {
        var labels = Array(edition.members.indices)
        for line in EditionLabels.stories.split(separator: "\n") {
            let story = line.split(separator: "|").compactMap { place(of: $0) }
            for member in story { labels[member] = story.first ?? member }
        }
        let found = edition.members.map { $0.headline.group?.id }
        var (precision, recall) = (0.0, 0.0)
        for member in labels.indices {
            let sameLabel = Set(labels.indices.filter { labels[$0] == labels[member] })
            let sameStory = Set(found.indices.filter { found[$0] == found[member] })
            let both = Double(sameLabel.intersection(sameStory).count)
            precision += both / Double(sameStory.count)
            recall += both / Double(sameLabel.count)
        }
        let count = Double(max(1, labels.count))
        (precision, recall) = (precision / count, recall / count)
        storyPrecision = precision
        bCubed = 2 * precision * recall / (precision + recall)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
