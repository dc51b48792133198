import Articles
import TextLayout

/// The article in the text of a crawled web page, a line for each of the page's pieces.
///
/// Pages of the RIA and Sputnik family have shapes to go by: pictures' descriptions that end in
/// the site's name, a credit, a dateline, cards, quotes. A text without any of them is a headline
/// and paragraphs. Only furniture is dropped; what cannot be told is a paragraph.
func article(fromPageDump text: String, url: String?) throws(IngestProblem) -> Article {
    let all = dumpLines(of: text)
    let isTemplate = hasTemplateShape(all)
    guard let head = PageHead(all, isTemplate: isTemplate) else {
        throw IngestProblem(.noArticle)
    }
    let lines = isTemplate ? withoutTail(all, after: head.headline) : all
    let body = PageBody(lines, head: head, isTemplate: isTemplate)
    let headline = Headline(lines[head.headline].text)
    let article = Article(
        url: url,
        title: headline.title,
        section: head.section.map { index in
            Section(name: lines[index].text, description: head.description.map { lines[$0].text })
        },
        published: body.published ?? body.pictureDay,
        updated: body.updated,
        dateline: body.dateline,
        site: site(of: lines),
        byline: body.byline,
        lede: body.lede,
        blocks: headline.overflow + body.blocks)
    return withLanguage(article)
}

/// Whether the page shows any shape of the family; without one nothing is taken for furniture.
private func hasTemplateShape(_ lines: [DumpLine]) -> Bool {
    let showsInside = lines.enumerated().contains { index, line in
        let isAtTop = index < linesAtTop
        return switch line.kind {
        case .image, .credit: true
        case .text:
            isAtTop && (DatelineOpening(line.text) != nil || Furniture.isKnownButton(line))
        case .moment(let moment): isAtTop && moment.published?.time != nil
        case .number, .pictureBankLink: false
        }
    }
    guard !showsInside, lines.count > 3 else { return showsInside }
    if PageHead.standsApart(in: lines) { return true }
    let last = lines[lines.count - 1]
    return Furniture.isTailLabel(last.kind == .number ? lines[lines.count - 2] : last)
}

/// Lines from the top among which a page's time, button and dateline stand.
private let linesAtTop = 12

/// The site's name: the one most pictures give, the first of them where several do.
private func site(of lines: [DumpLine]) -> String? {
    var counts: [(site: String, count: Int)] = []
    for image in lines.compactMap(\.image) {
        if let index = counts.firstIndex(where: { sayTheSame($0.site, image.site) }) {
            counts[index].count += 1
        } else if counts.count < 8 {
            counts.append((image.site, 1))
        }
    }
    let most = counts.map(\.count).max()
    return counts.first { $0.count == most }?.site
}

/// A headline of at most 4 KiB; of a longer first line the whole stays as a paragraph.
private struct Headline {
    var title: String
    var overflow: [Block] = []

    private static let longest = 4096

    init(_ line: String) {
        title = collapsingSpaces(line)
        guard title.utf8.count > Self.longest else { return }
        title = cut(title, to: Self.longest)
        overflow = paragraphs(of: line).map { .paragraph(SpannedText($0)) }
    }
}

/// The text's beginning of at most `limit` bytes, ending at a word's end where there is one.
func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var kept = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
        bytes += UTF8.width(scalar)
        if bytes > limit { break }
        kept.append(scalar)
    }
    if let space = kept.lastIndex(of: " ") { kept = .init(kept[..<space]) }
    return String(kept)
}

/// The article with the language its own words are in.
private func withLanguage(_ article: Article) -> Article {
    let dateline = article.dateline
    let head = [article.title, article.lede, dateline?.place, dateline?.date, dateline?.agency]
    var sample = head.compactMap { $0 }.joined(separator: "\n")
    for block in article.blocks {
        guard sample.utf8.count < 4096 else { break }
        if case .paragraph(let text) = block { sample += "\n" + text.text }
    }
    var article = article
    article.language = detectedLanguage(of: sample)?.code
    return article
}
