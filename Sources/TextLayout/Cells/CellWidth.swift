/// The cells a scalar takes on screen when it stands alone: "ж" one, "日" two.
public func cellWidth(of scalar: Unicode.Scalar, _ model: WidthModel = .scalars) -> Int {
    var cluster = ClusterCells(model)
    cluster.add(scalar.value, scalarLookup[scalar])
    return cluster.cells
}

/// The cells a text takes on one line: "ё" with a combining mark takes one, "日" two.
public func cellWidth(of text: some StringProtocol, _ model: WidthModel = .scalars) -> Int {
    let lookup = scalarLookup
    var clusters = GraphemeClusters()
    var cluster = ClusterCells(model)
    var cells = 0
    for scalar in text.unicodeScalars {
        let properties = lookup[scalar]
        if clusters.begin(at: properties) {
            cells += cluster.cells
            cluster = ClusterCells(model)
        }
        cluster.add(scalar.value, properties)
    }
    return cells + cluster.cells
}

/// What of a scalar reaches the screen.
enum Appearance {
    /// The scalar itself.
    case itself
    /// U+FFFD in its place.
    case standIn
    /// A dotted circle, and the scalar over it.
    case onDottedCircle
    case nothing
}

/// Adds up the cells of one grapheme cluster, scalar by scalar.
///
/// A screen that measures scalars gives each its own cells, so an emoji of several takes the sum of
/// its parts. One that measures clusters, in mode 2027 (Parpart, «Unicode in Terminals», 2021), gives
/// them the same sum but never more than two cells, as foot does: two to every emoji that is a
/// sequence. A text such as ☺ takes the one cell of its scalar until the emoji selector U+FE0F makes
/// two of it; the text selector U+FE0E changes no width. Where terminals disagree, about a selector
/// after what has no emoji form and a text selector after what is wide, the selector is not sent.
struct ClusterCells {
    private(set) var cells = 0
    private let model: WidthModel
    private var hasBase = false
    /// The scalar before is a text that the emoji selector makes an emoji.
    private var becomesEmoji = false
    private var lacksSyllable = false
    private var seen = 0

    /// Scalars beyond this in one cluster are not drawn: no writing needs them, and a cluster of a
    /// megabyte must not make a string of a megabyte for one cell.
    static let mostScalars = 32

    static let standIn: Unicode.Scalar = "\u{FFFD}"
    static let dottedCircle: Unicode.Scalar = "\u{25CC}"

    init(_ model: WidthModel) {
        self.model = model
    }

    @discardableResult
    mutating func add(_ scalar: UInt32, _ properties: ScalarProperties) -> Appearance {
        let kind = properties.cells(of: scalar, model.unit)
        if kind == .narrow, !hasBase {
            hasBase = true
            seen = 1
            cells = 1
            becomesEmoji = properties.becomesEmoji
            return .itself
        }
        if kind == .unseen { return selected(by: scalar) }
        becomesEmoji = false
        seen += 1
        guard seen <= Self.mostScalars else { return .nothing }
        becomesEmoji = properties.becomesEmoji
        if kind == .mark {
            return addMark(properties.cluster == .Extend || properties.cluster == .ZWJ)
        }
        let isFirst = !hasBase
        hasBase = true
        let isStandIn = kind == .control || kind == .unassigned
        let isWide =
            kind == .wide
            || model.ambiguousIsWide && (kind == .ambiguous || isStandIn)
        switch model.unit {
        case .scalar: cells += isWide ? 2 : 1
        case .cluster: cells = max(cells, isFirst && !isWide ? 1 : 2)
        }
        return isStandIn ? .standIn : .itself
    }

    /// A mark without a base stands on a dotted circle; a piece of a Korean syllable without its
    /// beginning cannot.
    private mutating func addMark(_ isCombining: Bool) -> Appearance {
        if hasBase { return isCombining || !lacksSyllable ? .itself : .nothing }
        hasBase = true
        lacksSyllable = !isCombining
        cells = lacksSyllable && model.ambiguousIsWide ? 2 : 1
        return isCombining ? .onDottedCircle : .standIn
    }

    private mutating func selected(by scalar: UInt32) -> Appearance {
        guard model.unit == .cluster, becomesEmoji, scalar == 0xFE0F || scalar == 0xFE0E else {
            return .nothing
        }
        becomesEmoji = false
        if scalar == 0xFE0F { cells = 2 }
        return .itself
    }
}

/// The end and the cells of the grapheme cluster that begins at a place.
struct MeasuredCluster {
    private(set) var end: Int
    let cells: Int

    init(
        in bytes: Span<UInt8>, from start: Int, to limit: Int, _ widths: WidthModel,
        _ lookup: ScalarLookup
    ) {
        var clusters = GraphemeClusters()
        var meter = ClusterCells(widths)
        end = start
        while end < limit {
            let scalar = bytes.scalar(at: end)
            let properties = lookup[scalar.value]
            if clusters.begin(at: properties), end > start { break }
            meter.add(scalar.value, scalar.value == 9 ? lookup[0x20] : properties)
            end += scalar.length
        }
        cells = meter.cells
    }
}
