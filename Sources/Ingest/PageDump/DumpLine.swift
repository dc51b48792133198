import Articles

/// One line of a page dump and what it is by its own shape.
struct DumpLine: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case text
        indirect case image(ImageDescription)
        /// Begins with ©.
        case credit
        /// The link to a picture bank that stands beside a credit.
        case pictureBankLink
        indirect case moment(Moment)
        /// Digits alone: a counter of comments or views, or a very short paragraph.
        case number
    }

    /// Without white space at its ends; never empty.
    let text: String
    /// An empty line stands before it.
    let followsGap: Bool
    var kind: Kind
    let shape: LineShape

    init(text: String, followsGap: Bool) {
        self.text = text
        self.followsGap = followsGap
        shape = LineShape(text)
        kind = Self.kind(of: text, shape)
    }

    var isText: Bool { kind == .text }

    var image: ImageDescription? {
        if case .image(let description) = kind { description } else { nil }
    }

    var moment: Moment? {
        if case .moment(let moment) = kind { moment } else { nil }
    }
}

/// The lines of a page dump that hold anything, each with its kind.
func dumpLines(of text: String) -> [DumpLine] {
    var lines: [DumpLine] = []
    var followsGap = false
    for part in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let line = trimmedLine(Substring(part))
        if line.isEmpty {
            followsGap = true
        } else {
            lines.append(DumpLine(text: line, followsGap: followsGap))
            followsGap = false
        }
    }
    return tellingBareImages(in: lines)
}

/// The line without white space at its ends.
private func trimmedLine(_ line: Substring) -> String {
    var rest = line.unicodeScalars
    while let first = rest.first, first.isSpace { rest.removeFirst() }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    return String(rest)
}

extension DumpLine {
    fileprivate static func kind(of line: String, _ shape: LineShape) -> DumpLine.Kind {
        if isNumber(line) { return .number }
        if line.utf8.starts(with: "©".utf8) && line.utf8.count <= 4096 { return .credit }
        if let image = ImageDescription(line) { return .image(image) }
        if let moment = Moment(line) { return .moment(moment) }
        if !shape.isLong, (2...5).contains(shape.words), !shape.hasMarks {
            let scalars = Array(line.unicodeScalars)[...]
            if pictureBankLinkLength(scalars) == scalars.count { return .pictureBankLink }
        }
        return .text
    }

    fileprivate static func isNumber(_ line: String) -> Bool {
        line.utf8.count <= 9 && line.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// The lines with each «caption - site» told as a picture and each undated «caption - words,
/// 1920» that is none told as text: both need the site's name, which dated pictures give.
private func tellingBareImages(in lines: [DumpLine]) -> [DumpLine] {
    let sites = knownSites(in: lines)
    let showsPage = showsPageBelowTheTop(lines, sites: sites)
    return lines.enumerated().map { index, line in
        var line = line
        switch line.kind {
        case .text:
            if let image = ImageDescription(line.text, from: sites) { line.kind = .image(image) }
        case .image(let image) where image.date == nil:
            let isAboveSection =
                lines.count > 1 && lines[1].shape.isLabel && (image.width ?? 0) >= 100
            let isKnown =
                index == 0
                ? showsPage || isAboveSection
                : sites.contains { sayTheSame($0, image.site) }
            if !isKnown { line.kind = .text }
        case .pictureBankLink where index == 0 || lines[index - 1].kind != .credit:
            // «Перейти дорогу стало проще» is a headline.
            line.kind = .text
        default: break
        }
        return line
    }
}

/// Whether any line but the first has a shape of the family: «Динамо - Спартак, 10» above a plain
/// text is a headline.
private func showsPageBelowTheTop(_ lines: [DumpLine], sites: [String]) -> Bool {
    lines.dropFirst().contains { line in
        switch line.kind {
        case .image(let image): image.date != nil || sites.contains(image.site)
        case .credit, .moment: true
        case .text:
            DatelineOpening(line.text) != nil || Furniture.isKnownButton(line)
                || Furniture.isTailLabel(line) || ImageDescription(line.text, from: sites) != nil
        case .number, .pictureBankLink: false
        }
    }
}

/// The names of sites that dated pictures, or a picture at the very top, give; else the agency
/// of the dateline, whose site's name begins with its own.
private func knownSites(in lines: [DumpLine]) -> [String] {
    var sites: [String] = []
    for (index, line) in lines.enumerated() {
        guard let image = line.image, image.date != nil || index == 0, sites.count < 4 else {
            continue
        }
        if !sites.contains(where: { sayTheSame($0, image.site) }) { sites.append(image.site) }
    }
    return sites.isEmpty ? agencySites(in: lines) : sites
}

/// The names of sites that begin with the agency of the page's dateline.
private func agencySites(in lines: [DumpLine]) -> [String] {
    let opening = lines.lazy.prefix(12).compactMap { $0.isText ? DatelineOpening($0.text) : nil }
    guard let agency = opening.first?.dateline.agency else { return [] }
    let candidates = lines.lazy.filter { $0.isText && !$0.shape.isLong }
        .compactMap { ImageDescription(bare: $0.text)?.site }
    let site = candidates.first { site in
        site.utf8.starts(with: agency.utf8) && LineShape(site).words <= LineShape(agency).words + 2
    }
    return site.map { [$0] } ?? speakerSites(in: lines)
}

/// The site's name that a speaker's picture gives: «Ион Руссу - Вести» above «Ион Руссу».
private func speakerSites(in lines: [DumpLine]) -> [String] {
    for (index, line) in lines.enumerated().dropLast() where index > 0 && line.isText {
        let speaker = lines[index + 1]
        guard lines[index - 1].shape.endsSentence, speaker.isText, speaker.shape.isName,
            let picture = ImageDescription(bare: line.text),
            sayTheSame(picture.caption, speaker.text)
        else { continue }
        return [picture.site]
    }
    return []
}
