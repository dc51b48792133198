import Articles

/// A table of data; tables that lay out a page are none.
struct PageTable: Sendable {
    private(set) var rows: [[String]] = []

    /// Letters of a cell, on the average, above which a table lays out a page.
    private static let longestCell = 160
    private static let mostCells = 20_000
    private static let mostColumns = 100

    init?(_ table: MarkupTree.Node, _ outline: PageOutline) {
        guard outline.isSmall(table, nodes: 60_000) else { return nil }
        let tree = outline.tree
        var letters = 0
        var cells = 0
        var node = table + 1
        while node < tree.end(table) {
            switch outline.tags[node] {
            case .table: return nil
            case .row: rows.append([])
            case .cell:
                guard let last = rows.indices.last else { break }
                let text = pageText(node, outline)
                letters += text.utf8.count
                cells += 1
                if rows[last].count < Self.mostColumns { rows[last].append(text) }
                node = tree.end(node)
                continue
            default: break
            }
            guard cells < Self.mostCells else { break }
            node += 1
        }
        rows.removeAll { row in row.allSatisfy(\.isEmpty) }
        let columns = rows.map(\.count).max() ?? 0
        guard rows.count > 1, columns > 1, letters <= cells * Self.longestCell * 2 else {
            return nil
        }
    }
}
