import Articles

/// An article as lines that a test can be read by: one for each thing that is known of it.
func outline(_ article: Article) -> String {
    var lines = ["# \(article.title)"]
    func add(_ name: String, _ parts: String?...) {
        let known = parts.map { $0 ?? "-" }
        if parts.contains(where: { $0 != nil }) {
            lines.append("\(name): " + known.joined(separator: " | "))
        }
    }
    add("language", article.language)
    add("section", article.section?.name)
    add("about", article.section?.description)
    add("published", article.published?.iso)
    add("updated", article.updated?.iso)
    if let dateline = article.dateline {
        add("dateline", dateline.place, dateline.date, dateline.agency)
    }
    add("site", article.site)
    add("byline", article.byline)
    add("lede", article.lede)
    for block in article.blocks {
        switch block {
        case .paragraph(let text): lines.append("p: " + text.text)
        case .quote(let quote): add("quote", quote.text.text, quote.speaker, quote.role)
        case .image(let image): add("image", image.caption, image.credit, image.date?.iso)
        case .card(let card): add("card", card.date?.iso, card.section, card.title, card.summary)
        default: lines.append("other: \(block)")
        }
    }
    return lines.joined(separator: "\n")
}
