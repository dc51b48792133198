import Articles

/// A list or a quote that is being read.
struct Gathering {
    enum Kind {
        /// `first` is the number it begins with.
        case list(isOrdered: Bool, first: Int)
        case quote(speaker: String?)
    }

    var kind: Kind
    var items: [SpannedText] = []
    /// The lists inside, with the number of each one's next item; nil where they have none.
    var innerCounters: [Int?] = []
}

/// Lists: what is nested in an item stands in lines of its own in the item's text.
extension BlockReading {
    mutating func beginList(_ node: MarkupTree.Node, isOrdered: Bool) {
        part()
        guard headingLevel == nil else { return push(node, .block) }
        let first = tree.attribute(node, "start").flatMap { Int($0) } ?? 1
        if gathering == nil {
            gathering = Gathering(kind: .list(isOrdered: isOrdered, first: first))
            push(node, .gathering)
        } else {
            gathering?.innerCounters.append(isOrdered ? first : nil)
            push(node, .innerList)
        }
    }

    mutating func endInnerList() {
        marker = nil
        _ = gathering?.innerCounters.popLast()
    }

    mutating func beginItem(_ node: MarkupTree.Node) {
        guard let list = gathering else {
            part()
            return push(node, .block)
        }
        if case .list(let isOrdered, let first) = list.kind, list.innerCounters.isEmpty {
            endItem()
            // A list that goes on from another one keeps its numbers in its text.
            if isOrdered, first != 1 {
                marker = "\(first.addingReportingOverflow(list.items.count).partialValue)."
            }
            return push(node, .item)
        }
        part()
        let inner = list.innerCounters.count - 1
        if inner >= 0, let number = list.innerCounters[inner] {
            marker = "\(number)."
            gathering?.innerCounters[inner] = number.addingReportingOverflow(1).partialValue
        } else if inner >= 0 {
            if case .quote = list.kind { marker = "•" } else { marker = "–" }
        }
        push(node, .block)
    }

    mutating func endItem() {
        part()
        marker = nil
        isAfterTerm = false
        guard let taken = text.take(), gathering?.items.count ?? 0 < mostBlocks else { return }
        gathering?.items.append(taken)
    }

    /// A term begins an item, and its definition goes on in it: «Мост — сооружение».
    mutating func beginTerm(_ node: MarkupTree.Node) {
        guard let list = gathering, case .list = list.kind, list.innerCounters.isEmpty else {
            part()
            return push(node, .block)
        }
        endItem()
        push(node, .term(isMarked: text.begin(.strong)))
    }

    mutating func beginDefinition(_ node: MarkupTree.Node) {
        part()
        if isAfterTerm, !text.isEmpty {
            text.joinLine()
            marker = "—"
        }
        isAfterTerm = false
        push(node, .block)
    }

    mutating func endGathering() {
        endItem()
        guard let ended = gathering else { return }
        gathering = nil
        switch ended.kind {
        case .list(let isOrdered, let first):
            if isOrdered, first != 1 {
                blocks += ended.items.map { .paragraph($0) }
            } else if !ended.items.isEmpty {
                blocks.append(.list(ordered: isOrdered, items: ended.items))
            }
        case .quote(let speaker):
            if let text = ended.items.first { blocks.append(.quote(quote(text, by: speaker))) }
        }
        flush()
    }
}

/// Quotes: their paragraphs are lines of one text.
extension BlockReading {
    mutating func beginQuote(_ node: MarkupTree.Node) -> MarkupTree.Node {
        part()
        guard gathering == nil, headingLevel == nil else {
            push(node, .block)
            return node + 1
        }
        let inside = (node + 1)..<max(node + 1, tree.end(node))
        // An element that indents a whole text quotes nobody.
        if node >= quoteEnd, inside.contains(where: isHeading) {
            quoteEnd = tree.end(node)
            push(node, .block)
            return node + 1
        }
        var speaker = speakerElement(in: inside)
        if let caption = captionOfQuote { speaker = caption }
        captionOfQuote = nil
        skipped = speaker
        gathering = Gathering(
            kind: .quote(speaker: speaker.map { plainText(of: $0, in: tree) }))
        push(node, .gathering)
        return node + 1
    }

    private func isHeading(_ node: MarkupTree.Node) -> Bool {
        if case .heading = ElementRole(tree.name(node)) { true } else { false }
    }

    /// The last `<cite>` or `<footer>`, if nothing but it ends the quote.
    private func speakerElement(in inside: Range<MarkupTree.Node>) -> MarkupTree.Node? {
        var speaker: MarkupTree.Node?
        var hasText = false
        for node in inside {
            if let found = speaker {
                if node < tree.end(found) { continue }
                if tree.bytes(node).contains(where: { $0 > 0x20 }) { speaker = nil }
            }
            if case .speaker = ElementRole(tree.name(node)), hasText { speaker = node }
            if tree.bytes(node).contains(where: { $0 > 0x20 }) { hasText = true }
        }
        return speaker
    }

    private func quote(_ text: SpannedText, by speaker: String?) -> Quote {
        var scalars = Array(text.text.unicodeScalars)[...]
        var speaker = speaker
        if speaker == nil, let line = lineOfSpeaker(scalars) {
            speaker = trimmed(scalars[line])
            scalars = scalars[..<line.lowerBound]
        }
        while let last = scalars.last, last.isSpace || speaker != nil && isDash(last) {
            scalars.removeLast()
        }
        let kept = scalars.count == text.text.unicodeScalars.count
        let words =
            kept
            ? text
            : SpannedText(String(String.UnicodeScalarView(scalars)), spans: text.spans)
        let (name, role) = nameAndRole(speaker ?? "")
        return Quote(text: words, speaker: name, role: role)
    }

    /// The last line where it alone begins with a dash: «— Ион Руссу, инженер».
    private func lineOfSpeaker(_ scalars: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        guard let end = scalars.lastIndex(of: "\n"), let first = scalars.first,
            !isDash(first), scalars.endIndex - end <= Self.longestSpeaker
        else { return nil }
        let line = scalars[(end + 1)...]
        guard let dash = line.first, isDash(dash) else { return nil }
        return line.startIndex..<line.endIndex
    }

    /// Scalars; a longer line says more than a name.
    private static let longestSpeaker = 120

    private func nameAndRole(_ text: String) -> (name: String?, role: String?) {
        let scalars = Array(text.unicodeScalars).drop { isDash($0) || $0.isSpace }
        guard let comma = scalars.firstIndex(of: ",") else {
            let name = trimmed(scalars)
            return (name.isEmpty ? nil : name, nil)
        }
        let role = trimmed(scalars[(comma + 1)...])
        return (trimmed(scalars[..<comma]), role.isEmpty ? nil : role)
    }

    private func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "—" || scalar == "–" || scalar == "-" || scalar == "―"
    }
}
