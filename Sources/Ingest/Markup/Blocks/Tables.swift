import Articles

extension BlockReading {
    mutating func readTable(_ node: MarkupTree.Node) -> MarkupTree.Node {
        part()
        guard gathering == nil, headingLevel == nil, fallbackDepth == 0,
            TableShape(node, in: tree).isOfData
        else {
            push(node, .block)
            return node + 1
        }
        var rows: [[String]] = []
        var cells = 0
        var inside = node + 1
        while inside < tree.end(node) {
            switch tree.name(inside) {
            case .tr: rows.append([])
            case .td, .th:
                if rows.isEmpty { rows.append([]) }
                let row = rows.count - 1
                if rows[row].count < TableShape.mostColumns, cells < TableShape.mostCells {
                    let width = min(
                        TableShape.span(inside, in: tree),
                        TableShape.mostColumns - rows[row].count,
                        TableShape.mostCells - cells)
                    rows[row].append(plainText(of: inside, in: tree))
                    rows[row] += [String](repeating: "", count: width - 1)
                    cells += width
                }
                inside = tree.end(inside)
                continue
            case .caption:
                let caption = plainText(of: inside, in: tree)
                if !caption.isEmpty { blocks.append(.paragraph(SpannedText(caption))) }
                inside = tree.end(inside)
                continue
            default: break
            }
            inside += 1
        }
        for row in rows.indices { while rows[row].last == "" { rows[row].removeLast() } }
        rows.removeAll { $0.isEmpty }
        if !rows.isEmpty { blocks.append(.table(rows: rows)) }
        return tree.end(node)
    }

    mutating func readPreformatted(_ node: MarkupTree.Node) -> MarkupTree.Node {
        part()
        guard gathering == nil, headingLevel == nil, fallbackDepth == 0 else {
            push(node, .block)
            return node + 1
        }
        var bytes: [UInt8] = []
        for inside in node + 1..<max(node + 1, tree.end(node)) {
            if tree.name(inside) == .br { bytes.append(0x0A) }
            bytes += tree.bytes(inside)
        }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        // Blank lines before the text go, the indent of its first line stays.
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let line = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let text = cleanedText(String(decoding: bytes[line...], as: UTF8.self))
        if start < bytes.endIndex { blocks.append(.preformatted(text)) }
        return tree.end(node)
    }
}

/// Whether a table holds data or only arranges a page.
private struct TableShape {
    /// Columns of a row, and cells of a table, that are read.
    static let mostColumns = 1_000
    static let mostCells = 200_000

    private(set) var isOfData: Bool

    init(_ node: MarkupTree.Node, in tree: MarkupTree) {
        let role = tree.attribute(node, "role")
        var (rows, columns, mostColumns) = (0, 0, 0)
        var hasHeadings = false
        var cell: Cell?
        isOfData = role != "presentation" && role != "none"
        var inside = node + 1
        while inside < tree.end(node), isOfData {
            if let open = cell, open.end <= inside {
                isOfData = !open.isOfBlocks
                cell = nil
            }
            switch tree.name(inside) {
            case .table: isOfData = false
            case .tr: (rows, columns) = (rows + 1, 0)
            case .td, .th:
                hasHeadings = hasHeadings || tree.name(inside) == .th
                columns += 1
                mostColumns = max(mostColumns, columns)
                cell = Cell(end: tree.end(inside))
            case .caption: hasHeadings = true
            default: cell?.read(inside, in: tree)
            }
            inside += 1
        }
        if let cell, isOfData { isOfData = !cell.isOfBlocks }
        if mostColumns < 2 || rows < 2 && !hasHeadings { isOfData = false }
    }

    static func span(_ cell: MarkupTree.Node, in tree: MarkupTree) -> Int {
        let span = tree.attribute(cell, "colspan").flatMap { Int($0) } ?? 1
        return min(max(span, 1), mostColumns)
    }

    /// What tells a cell that arranges from one that informs.
    private struct Cell {
        let end: MarkupTree.Node
        private var paragraphs = 0
        private var blocks = 0
        private var length = 0

        init(end: MarkupTree.Node) { self.end = end }

        mutating func read(_ node: MarkupTree.Node, in tree: MarkupTree) {
            length += tree.bytes(node).count
            switch ElementRole(tree.name(node)) {
            case .paragraph: paragraphs += 1
            case .heading, .list, .quote, .figure, .preformatted, .player: blocks += 1
            default: break
            }
        }

        /// Bytes of text that fill a column.
        private static let column = 600

        var isOfBlocks: Bool {
            length > Self.column && (paragraphs > 1 || blocks > 0)
        }
    }
}
