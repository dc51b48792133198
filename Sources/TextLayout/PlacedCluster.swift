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
        var pen = Pen(line: line, gaps: line.stretch > 0 ? gapCount(in: line.range) : 0)
        var place = max(0, line.range.lowerBound)
        let end = min(line.range.upperBound, bytes.count)
        while place < end {
            let cluster = DrawnCluster(
                in: bytes, from: place, to: end, as: form, widths, lookup)
            pen.draw(cluster, at: place, body)
            place = cluster.end
        }
        if line.hyphenated {
            body(PlacedCluster(text: "-", offset: end, column: pen.column, cells: 1))
        }
    }

    /// How many runs of spaces stand in a part of the text.
    func gapCount(in range: Range<Int>) -> Int {
        let bytes = text.utf8.span
        var count = 0
        var isInGap = false
        var clusters = GraphemeClusters()
        var place = max(0, range.lowerBound)
        while place < min(range.upperBound, bytes.count) {
            let scalar = bytes.scalar(at: place)
            if clusters.begin(at: scalarLookup[scalar.value]) {
                let isGap = bytes.isGap(scalar, at: place)
                if isGap, !isInGap { count += 1 }
                isInGap = isGap
            }
            place += scalar.length
        }
        return count
    }
}

extension Span where Element == UInt8 {
    /// Whether a scalar grows when its line is justified: a space, a tab or a no-break space, but
    /// for those inside a number.
    fileprivate func isGap(_ scalar: DecodedScalar, at place: Int) -> Bool {
        guard scalar.value == 0x20 || scalar.value == 0xA0 || scalar.value == 0x09 else {
            return false
        }
        let next = place + scalar.length
        return !(place > 0 && next < count && isDigit(at: place - 1) && isDigit(at: next))
    }

    private func isDigit(at place: Int) -> Bool { self[place] &- 0x30 < 10 }
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
    private(set) var isGap = false

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
            if end == start {
                isTab = scalar.value == 9
                isGap = bytes.isGap(scalar, at: end)
            }
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
    private let gaps: Int
    private var gapsPassed = 0
    private var wasGap = false

    init(line: LaidOutLine, gaps: Int) {
        self.line = line
        self.gaps = gaps
        column = line.indent
    }

    mutating func draw(_ cluster: DrawnCluster, at offset: Int, _ body: (PlacedCluster) -> Void) {
        if cluster.isGap, !wasGap {
            for _ in 0..<stretchOfNextGap() { put(" ", 1, at: offset, body) }
        }
        wasGap = cluster.isGap
        if cluster.isTab {
            let used = column - line.indent
            let cells = min(tabCells(at: used, stops: line.tabWidth), line.width - used)
            for _ in 0..<max(0, cells) {
                put(" ", 1, at: offset, body)
            }
        } else if cluster.cells > line.width {
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

    /// Extra cells are dealt out so that no two gaps differ by more than one.
    private mutating func stretchOfNextGap() -> Int {
        guard gaps > gapsPassed else { return 0 }
        let before = line.stretch * gapsPassed / gaps
        gapsPassed += 1
        return line.stretch * gapsPassed / gaps - before
    }
}

/// Cells from a column to the next tab stop.
func tabCells(at column: Int, stops: Int) -> Int {
    stops > 1 ? stops - column % stops : 1
}
