import Articles
import Screen

/// The hits of one article, as they were asked for.
struct HitsInArticle: Hashable, Sendable {
    struct Key: Hashable, Sendable {
        var article: Article.ID
        var request: SearchRequest
    }

    var key: Key
    var texts: TextHits
}

/// Where hits stand on the page of an article.
struct PageHits: Sendable {
    /// A text of a page.
    private struct Part: Hashable {
        var block: Int
        var part: Int
    }

    /// In UTF-8 offsets of the part's text, in order.
    private var ranges: [Part: [Range<Int>]] = [:]
    /// Where each hit begins, in the order of reading.
    private(set) var places: [TextPlace] = []
    /// The one that was gone to.
    var current: Int?

    init(_ texts: TextHits, in article: Article) {
        for text in article.texts {
            guard let hits = texts[text.place], !hits.isEmpty,
                let (part, start) = article.pagePlace(of: text.place)
            else { continue }
            let found = utf8Ranges(of: hits, in: text.text).map {
                $0.lowerBound + start..<$0.upperBound + start
            }
            ranges[Part(block: part.block, part: part.part), default: []] += found
            places += found.map {
                TextPlace(block: part.block, part: part.part, offset: $0.lowerBound)
            }
        }
        places.sort()
    }

    /// The hits in a part of a block between two offsets, from `offset` on, and which of them is the
    /// one that was gone to.
    func marks(block: Int, part: Int, in range: Range<Int>, from offset: Int) -> [MarkedRange] {
        guard let hits = ranges[Part(block: block, part: part)] else { return [] }
        let now = current.map { places[$0] }
        // The first that does not end before the range.
        var (low, high) = (0, hits.count)
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].upperBound <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var marks: [MarkedRange] = []
        while low < hits.count, hits[low].lowerBound < range.upperBound {
            let hit = hits[low]
            let place = TextPlace(block: block, part: part, offset: hit.lowerBound)
            marks.append(
                MarkedRange(
                    range: hit.lowerBound - offset..<hit.upperBound - offset,
                    style: place == now ? .hitNow : .hit))
            low += 1
        }
        return marks
    }
}

extension Article {
    /// The part of a page that shows a text, and where in the part the text begins, in UTF-8; see
    /// `PageBuilder`, which numbers the parts.
    fileprivate func pagePlace(of place: ArticleText.Place) -> (part: TextPlace, start: Int)? {
        func part(_ block: Int, _ part: Int, from start: Int = 0) -> (TextPlace, Int) {
            (TextPlace(block: block, part: part, offset: 0), start)
        }
        func length(_ parts: [String?], before separator: String = " · ") -> Int {
            parts.compactMap { $0 }.filter { !$0.isEmpty }
                .reduce(0) { $0 + $1.utf8.count + separator.utf8.count }
        }
        switch place {
        case .title: return part(0, PageBuilder.titlePart)
        case .byline: return part(0, PageBuilder.titlePart + 1, from: length([site]))
        case .lede: return part(0, PageBuilder.ledePart)
        case .dateline:
            return openedBlock.map { part($0 + 1, PageBuilder.textPart) }
        case .tag(let number):
            return part(
                blocks.count + 1, PageBuilder.textPart, from: length(Array(tags.prefix(number))))
        case .block(let number, let text):
            guard blocks.indices.contains(number) else { return nil }
            let first = PageBuilder.textPart
            switch blocks[number] {
            case .paragraph:
                let opening = number == openedBlock ? dateline?.opening.utf8.count : nil
                return part(number + 1, first, from: opening ?? 0)
            case .heading, .preformatted: return part(number + 1, first)
            case .quote(let quote):
                if text == 0 { return part(number + 1, first) }
                let dash = PageBuilder.dashOfSpeaker.utf8.count
                let speaker = text == 2 ? length([quote.speaker], before: ", ") : 0
                return part(number + 1, first + 1, from: dash + speaker)
            case .image(let image):
                let hasCaption = image.caption?.isEmpty == false
                return part(number + 1, first + (text == 1 && hasCaption ? 1 : 0))
            case .list: return part(number + 1, first + text)
            case .card: return part(number + 1, PageBuilder.cardPart + text)
            case .table(let rows):
                return rows.cell(text).map { row, column in
                    let columns = rows.reduce(0) { max($0, $1.count) }
                    return part(
                        number + 1, PageBuilder.part(ofCell: column, row: row, columns: columns))
                }
            case .rule: return nil
            }
        }
    }
}

extension [[String]] {
    /// The row and the column of the cell with a number, row by row.
    fileprivate func cell(_ number: Int) -> (row: Int, column: Int)? {
        var rest = number
        for (row, cells) in enumerated() {
            if rest < cells.count { return (row, rest) }
            rest -= cells.count
        }
        return nil
    }
}

/// Ranges of Unicode scalars as ranges of UTF-8; what lies outside the text is left out.
func utf8Ranges(of ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = ranges.makeIterator()
    var wanted = next.next()
    var start: Int?
    var (scalar, offset) = (0, 0)
    // One more turn than there are scalars: a hit may end with the text.
    var scalars = text.unicodeScalars.makeIterator()
    while let range = wanted {
        if scalar == range.lowerBound, !range.isEmpty { start = offset }
        if scalar >= range.upperBound {
            if let start { found.append(start..<offset) }
            (start, wanted) = (nil, next.next())
            continue
        }
        guard let current = scalars.next() else { break }
        offset += UTF8.width(current)
        scalar += 1
    }
    return found
}
