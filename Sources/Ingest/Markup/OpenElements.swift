/// The elements of HTML that are open where libxml2 reads.
///
/// libxml2 walks through all of them for every end tag, and ignores many a tag then: so the ends
/// that it would ignore are left out, and no more elements are kept open than the tree is deep.
/// libxml2 closes some by itself; what is open there is always among these.
struct OpenElements {
    /// An element by its name's hash: names that share one are taken for the same.
    private struct Element {
        var hash: UInt32
        var name: MarkupName
        /// An end tag closes no element of a higher rank than its own.
        var rank: UInt8
    }

    private let depth: Int
    private var open: [Element] = []
    /// How many open elements have names whose hashes end alike: where there is none, none is
    /// looked for.
    private var counts = [Int32](repeating: 0, count: countPlaces)
    /// The elements that are open too deep down, which libxml2 knows nothing of.
    private var below = 0
    private var countsBelow: [Int32] = []
    /// End tags of the outermost elements that are still to come: each may have one unasked.
    private var outermostEnds = 3

    init(depth: Int) { self.depth = depth }

    /// Ends the innermost elements that end where one of this name begins: their names.
    mutating func end(before name: MarkupName) -> [MarkupName] {
        var ended: [MarkupName] = []
        guard below == 0 else { return ended }
        while let last = open.last, ends(last.name, before: name) {
            ended.append(last.name)
            close()
        }
        return ended
    }

    /// Begins an element. False if it ends at once: for want of depth, or since it holds nothing.
    mutating func begin(_ name: MarkupName, _ spelled: ArraySlice<UInt8>) -> Bool {
        switch name {
        case .html, .head, .body:
            outermostEnds += 1
            return true
        case .area, .base, .basefont, .br, .col, .frame, .hr, .img, .input, .isindex, .link, .meta,
            .param:
            return true
        case .embed, .source, .track, .wbr, .keygen:
            // libxml2 would have these go on.
            return false
        default: break
        }
        let element = Element(hash: hash(of: spelled), name: name, rank: rank(of: name))
        guard open.count < depth else {
            if countsBelow.isEmpty { countsBelow = [Int32](repeating: 0, count: Self.countPlaces) }
            countsBelow[place(element.hash)] += 1
            below += 1
            return false
        }
        open.append(element)
        counts[place(element.hash)] += 1
        return true
    }

    /// Ends an element and what is open inside it. False if libxml2 would find none to end.
    mutating func end(_ name: MarkupName, _ spelled: ArraySlice<UInt8>) -> Bool {
        switch name {
        case .html, .head, .body:
            outermostEnds -= 1
            return outermostEnds >= 0
        default: break
        }
        let hash = hash(of: spelled)
        if below > 0, countsBelow[place(hash)] > 0 {
            countsBelow[place(hash)] -= 1
            below -= 1
            return false
        }
        guard counts[place(hash)] > 0 else { return false }
        let rank = rank(of: name)
        var level = open.count - 1
        while level >= 0, open[level].hash != hash {
            if open[level].rank > rank { return false }
            level -= 1
        }
        guard level >= 0 else { return false }
        while open.count > level { close() }
        return true
    }

    private mutating func close() {
        guard let last = open.popLast() else { return }
        counts[place(last.hash)] -= 1
        if below > 0 {
            below = 0
            countsBelow = []
        }
    }

    private static let countPlaces = 256

    private func place(_ hash: UInt32) -> Int { Int(hash) & (Self.countPlaces - 1) }

    /// FNV-1a of a name in small letters.
    private func hash(of name: ArraySlice<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in name {
            let small = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
            hash = (hash ^ UInt32(small)) &* 16_777_619
        }
        return hash
    }
}

/// libxml2's order of elements by what closes what.
private func rank(of name: MarkupName) -> UInt8 {
    switch name {
    case .div: 1
    case .td, .th: 2
    case .tr: 3
    case .thead, .tbody, .tfoot: 4
    case .table: 5
    default: 0
    }
}

/// Whether an element ends where one begins that cannot stand in it.
private func ends(_ open: MarkupName, before name: MarkupName) -> Bool {
    switch name {
    case .p:
        switch open {
        case .p, .b, .big, .s, .small, .strike, .tt, .u: true
        default: false
        }
    case .address, .blockquote, .center, .dir, .div, .dl, .h1, .h2, .h3, .h4, .h5, .h6, .hr,
        .listing, .menu, .ol, .pre, .table, .ul, .xmp:
        open == .p
    case .li: open == .li || open == .p
    case .dt, .dd: open == .dt || open == .dd || open == .p
    case .option: open == .option
    case .optgroup: open == .option || open == .optgroup
    case .td, .th: open == .td || open == .th || open == .p
    case .tr: open == .td || open == .th || open == .tr || open == .p
    case .tbody, .tfoot:
        open == .td || open == .th || open == .tr || open == .tbody || open == .thead
            || open == .tfoot || open == .p
    case .a: open == .a
    default: false
    }
}
