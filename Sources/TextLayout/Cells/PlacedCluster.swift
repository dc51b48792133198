/// One drawn grapheme cluster of a line.
public struct PlacedCluster: Hashable, Sendable {
    /// What is drawn; never a control character.
    public let text: String
    /// Where it stands in the paragraph's text, in UTF-8.
    public let offset: Int
    /// The cell where it begins, counted from the measure's left edge, the indent included.
    public let column: Int
    /// Cells it takes.
    public let cells: Int
}

extension Paragraph {
    /// Calls `body` for every cluster drawn on a line, left to right: spaces, those that
    /// justification adds, and the added hyphen too.
    public func forEachCluster(on line: LaidOutLine, _ body: (PlacedCluster) -> Void) {
        forEachCluster(on: line, as: .drawn, body)
    }

    /// The line as plain text, its indent included: what a screen cannot draw is kept as it is,
    /// but for controls and for what has no place in plain lines.
    public func string(of line: LaidOutLine) -> String {
        var text = String(repeating: " ", count: max(0, line.indent))
        forEachCluster(on: line, as: .plain) { text += $0.text }
        return text
    }

    private func forEachCluster(
        on line: LaidOutLine, as form: ClusterForm, _ body: (PlacedCluster) -> Void
    ) {
        let bytes = text.utf8.span
        let lookup = scalarLookup
        var pen = Pen(line: line)
        var gaps = GrowingGaps(of: self, on: line)
        var place = max(0, line.range.lowerBound)
        let end = min(line.range.upperBound, bytes.count)
        while place < end {
            let cluster = DrawnCluster(
                in: bytes, from: place, to: end, as: form, widths, lookup)
            pen.draw(cluster, at: place, grownBy: gaps.extra(at: place), body)
            place = cluster.end
        }
        if line.hyphenated {
            body(PlacedCluster(text: "-", offset: end, column: pen.column, cells: 1))
        }
    }
}

/// The gaps of a justified line that grow, in order.
private struct GrowingGaps {
    private let segments: [Segment]
    private var spread: GapSpread?
    private let lineEnd: Int
    private var segment: Int

    init(of paragraph: Paragraph, on line: LaidOutLine) {
        segments = paragraph.segments
        lineEnd = line.range.upperBound
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].end <= line.range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        segment = low
        guard line.stretch > 0 else {
            spread = nil
            return
        }
        var count = 0
        while low < segments.count, segments[low].end < lineEnd {
            if segments[low].ending.hasGap { count += 1 }
            low += 1
        }
        spread = GapSpread(stretch: line.stretch, gaps: count, offset: line.range.lowerBound)
    }

    /// The cells that are added at a place, the next of the line.
    mutating func extra(at place: Int) -> Int {
        guard spread != nil else { return 0 }
        while segment < segments.count, segments[segment].end < place { segment += 1 }
        guard segment < segments.count, segments[segment].end == place, place < lineEnd,
            segments[segment].ending.hasGap
        else { return 0 }
        segment += 1
        return spread?.next() ?? 0
    }
}

/// For whom a cluster's text is.
private enum ClusterForm {
    /// A screen, which draws only so many marks and nothing that it does not know.
    case drawn
    /// A file or another program.
    case plain
}

extension ScalarProperties {
    /// What of a scalar stands in plain text: selectors and marks stay, controls do not.
    fileprivate var plainAppearance: Appearance {
        switch cells {
        case .control: .standIn
        case .unseen: cluster == .Extend ? .itself : .nothing
        default: .itself
        }
    }
}

/// A cluster as it goes to the screen.
private struct DrawnCluster {
    private(set) var text = ""
    private(set) var cells = 0
    /// Where the next cluster begins.
    private(set) var end: Int
    private(set) var isTab = false

    init(
        in bytes: Span<UInt8>, from start: Int, to limit: Int, as form: ClusterForm,
        _ widths: WidthModel, _ lookup: ScalarLookup
    ) {
        var clusters = GraphemeClusters()
        var meter = ClusterCells(widths)
        end = start
        while end < limit {
            let scalar = bytes.scalar(at: end)
            let properties = lookup[scalar.value]
            if clusters.begin(at: properties), end > start { break }
            if end == start { isTab = scalar.value == 9 }
            let appearance = meter.add(scalar.value, isTab ? lookup[0x20] : properties)
            append(scalar.value, form == .drawn ? appearance : properties.plainAppearance)
            end += scalar.length
        }
        cells = meter.cells
    }

    private mutating func append(_ value: UInt32, _ appearance: Appearance) {
        guard let scalar = Unicode.Scalar(value) else { return }
        switch appearance {
        case .itself: text.unicodeScalars.append(scalar)
        case .standIn: text.unicodeScalars.append(ClusterCells.standIn)
        case .onDottedCircle:
            text.unicodeScalars.append(ClusterCells.dottedCircle)
            text.unicodeScalars.append(scalar)
        case .nothing: break
        }
    }
}

/// Puts clusters side by side on a line.
private struct Pen {
    private(set) var column: Int
    private let line: LaidOutLine

    init(line: LaidOutLine) {
        self.line = line
        column = line.indent
    }

    mutating func draw(
        _ cluster: DrawnCluster, at offset: Int, grownBy extra: Int,
        _ body: (PlacedCluster) -> Void
    ) {
        for _ in 0..<extra { put(" ", 1, at: offset, body) }
        if cluster.isTab {
            let used = column - line.indent
            let cells = min(tabCells(at: used, stops: line.tabWidth), line.width - used)
            for _ in 0..<max(0, cells) {
                put(" ", 1, at: offset, body)
            }
        } else if cluster.cells > line.width - (line.hyphenated ? 1 : 0) {
            // Wider than the whole measure: the line was set with one cell for it.
            put("?", 1, at: offset, body)
        } else if cluster.cells > 0 {
            put(cluster.text, cluster.cells, at: offset, body)
        }
    }

    private mutating func put(
        _ text: String, _ cells: Int, at offset: Int, _ body: (PlacedCluster) -> Void
    ) {
        body(PlacedCluster(text: text, offset: offset, column: column, cells: cells))
        column += cells
    }
}

/// Cells from a column to the next tab stop.
func tabCells(at column: Int, stops: Int) -> Int {
    stops > 1 ? stops - column % stops : 1
}
