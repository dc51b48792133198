import Articles

/// The blocks of the pieces: items of one list together, paragraphs of one quotation together, no
/// paragraph endless.
func assembledBlocks(_ pieces: [BodyPiece]) -> [Block] {
    var blocks: [Block] = []
    var list: (node: Int, ordered: Bool, items: [SpannedText])?
    func endList() {
        if let list { blocks.append(.list(ordered: list.ordered, items: list.items)) }
        list = nil
    }
    for piece in pieces {
        guard case .item(let node, let ordered) = piece.kind else {
            endList()
            append(piece, to: &blocks)
            continue
        }
        if list?.node != node {
            endList()
            list = (node, ordered, [])
        }
        // A number that the template writes itself is no item.
        if let count = list?.items.count, isNumber(count + 1, piece.text.text) {
            list?.ordered = true
        } else {
            list?.items.append(piece.text)
        }
    }
    endList()
    return blocks
}

/// «3», «3.» or «3)».
private func isNumber(_ number: Int, _ text: String) -> Bool {
    let digits = String(number)
    return text == digits || text == digits + "." || text == digits + ")"
}

private func append(_ piece: BodyPiece, to blocks: inout [Block]) {
    switch piece.kind {
    case .whole(let block): blocks.append(block)
    case .heading(let level): blocks.append(.heading(level: level, piece.text))
    case .quotation: blocks.append(.quote(Quote(text: piece.text)))
    case .paragraph, .item:
        guard piece.text.text.utf8.count > longestParagraph else {
            blocks.append(.paragraph(piece.text))
            return
        }
        for part in paragraphs(of: piece.text.text) { blocks.append(.paragraph(SpannedText(part))) }
    }
}
