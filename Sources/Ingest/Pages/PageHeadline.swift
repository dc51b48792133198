import Articles

/// What the page is headed by: the heading it shows, where that agrees with what it declares.
struct PageHeadline: Sendable {
    private(set) var text: String?
    /// The element that shows it.
    private(set) var node: MarkupTree.Node?
    private(set) var site: String?

    init(_ facts: PageFacts, _ outline: PageOutline) {
        let linked = facts.linked.articles.compactMap(\.headline)
        let declared =
            [facts.meta("og:title", "twitter:title", "sailthru.title", "dc.title")].compactMap {
                $0
            }
            + linked + (facts.properties["headline"] ?? [])
        site = facts.meta("og:site_name", "application-name") ?? facts.linked.siteName
        let titles = declared + [facts.title].compactMap { $0 }
        let shown = facts.headlines.map { (node: $0, text: pageText($0, outline)) }
            .filter { !$0.text.isEmpty && $0.text.utf8.count <= 4096 }
        let besideSite = headingBesideSite(shown, title: facts.title, outline)
        let agreeing =
            besideSite ?? shown.first { heading in titles.contains { agree(heading.text, $0) } }
        // The site's name is many a page's first heading.
        let isContradicted = declared.count > linked.count || facts.title != nil
        let lone = isContradicted ? nil : shown.first
        if let heading = agreeing ?? lone, !isSite(heading.text) {
            // A heading may hold what is no part of the headline behind it.
            let whole = declared.first { told in
                heading.text.utf8.starts(with: told.utf8)
                    && told.utf8.count * 3 > heading.text.utf8.count * 2
            }
            text = whole ?? heading.text
            node = heading.node
        } else if let told = declared.first(where: { !isSite($0) && !$0.isEmpty }) {
            text = withoutSite(told)
        } else {
            text = facts.title.map(withoutSite) ?? shown.first?.text
            node = shown.first { $0.text == text }?.node
        }
        if site == nil { site = siteInTitle(facts.title) }
        if text?.isEmpty ?? false { text = nil }
    }

    private func isSite(_ text: String) -> Bool {
        guard let site else { return false }
        return headlineWords(text) == headlineWords(site)
    }

    /// A title without the site's name at its end, or at its start: «Мост открыт — Вести,
    /// 01.02.2022».
    private func withoutSite(_ title: String) -> String {
        let parts = titleParts(title)
        guard parts.count > 1, let last = parts.last else { return title }
        if let site, headlineWords(parts[0]) == headlineWords(site) {
            return titleRest(title, from: parts[1])
        }
        // A day may stand behind the name.
        let name = headlineWords(last).filter { $0.unicodeScalars.contains(where: \.isLetter) }
        let isNamed = site.map { name.isSuperset(of: headlineWords($0)) } ?? false
        // A name is shorter than what it stands behind.
        guard isNamed || name.count <= 4 && name.count * 2 <= headlineWords(title).count else {
            return title
        }
        return titleStart(title, before: last)
    }

    private func titleRest(_ title: String, from part: String) -> String {
        guard let start = firstRange(of: part, in: title) else { return part }
        return String(title[start...])
    }

    private func titleStart(_ title: String, before part: String) -> String {
        let kept = title.dropLast(part.count)
        return trimmed(
            kept.unicodeScalars.reversed().drop { $0.isSpace || titleMarks.contains($0) }
                .reversed())
    }

    private func firstRange(of part: String, in title: String) -> String.Index? {
        var index = title.startIndex
        while index < title.endIndex {
            if title[index...].hasPrefix(part) { return index }
            index = title.index(after: index)
        }
        return nil
    }

    /// The site's name at the end of the page's title, where the headline stands before it.
    private func siteInTitle(_ title: String?) -> String? {
        guard let title, let text, title.utf8.count > text.utf8.count,
            let last = titleParts(title).last, titleParts(title).count > 1,
            agree(text, titleStart(title, before: last))
        else { return nil }
        // «РИА Новости, 01.02.2022».
        let name = last.split(separator: ",").first.map { collapsingSpaces(String($0)) }
        return name.flatMap { (2...60).contains($0.utf8.count) ? $0 : nil }
    }
}

private let titleMarks: Set<Unicode.Scalar> = ["|", "-", "–", "—", "»", "·", "•", ":", "/"]

/// What stands between the marks, set off by spaces, that part a title from its site.
private func titleParts(_ title: String) -> [String] {
    guard title.utf8.count <= 1000 else { return [title] }
    return title.split(separator: " ").split { word in
        word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(titleMarks.contains)
    }.map { $0.joined(separator: " ") }
}

/// A heading that the page shows.
private typealias ShownHeading = (node: MarkupTree.Node, text: String)

/// The heading that is the title's other part, where the page's first is the site's name in it.
private func headingBesideSite(
    _ shown: [ShownHeading], title: String?, _ outline: PageOutline
) -> ShownHeading? {
    let parts = titleParts(title ?? "").map(headlineWords)
    guard parts.count > 1, let name = shown.first.map({ headlineWords($0.text) }), !name.isEmpty,
        name == parts.last || name == parts.first
    else { return nil }
    let isLast = name == parts.last
    let rest = isLast ? parts.dropLast() : parts.dropFirst()
    let second = (0..<outline.tree.count).lazy.filter { outline.tree.name($0) == .h2 }
        .prefix(mostSecondHeadings).map { node -> ShownHeading in (node, pageText(node, outline)) }
    return (shown + second).first { heading in
        let words = headlineWords(heading.text)
        return rest.contains(words) && words != name
            && (isLast ? name.count <= words.count : name.count < words.count)
    }
}

private let mostSecondHeadings = 20

/// The words of a headline, whatever marks and quotes stand between them.
func headlineWords(_ text: String) -> Set<String> {
    let words = text.prefix(2000).lowercased().unicodeScalars
        .split { !$0.isLetter && !$0.isDigit }.map { String(Substring($0)) }
    return Set(words)
}

/// Whether two headlines head the same story: most words of the shorter are in the longer.
func agree(_ a: String, _ b: String) -> Bool {
    let (a, b) = (headlineWords(a), headlineWords(b))
    let (shorter, longer) = a.count <= b.count ? (a, b) : (b, a)
    guard !shorter.isEmpty, shorter.count * 4 >= longer.count else { return false }
    return shorter.intersection(longer).count * 10 >= shorter.count * 7
}
