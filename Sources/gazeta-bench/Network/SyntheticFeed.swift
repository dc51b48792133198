import Articles

/// Feeds and pages of synthetic news, as publishers serve them.
struct SyntheticFeed {
    private var news = SyntheticNews()

    /// RSS 2.0 of so many articles with their whole text, the newest first.
    mutating func rss(_ feed: Int, articles: Range<Int>) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Проба \(feed)</title><link>https://bench.example/</link>
            <description>Новости пробы</description><language>ru</language>

            """
        for number in articles {
            let article = news.article(number).article
            text += "<item><title>\(escaped(article.title))</title>"
            text += "<link>https://bench.example/\(feed)/\(number)</link>"
            text += "<guid isPermaLink=\"false\">\(feed)-\(number)</guid>"
            text += "<dc:creator>Вера Проба</dc:creator>"
            text += "<category>\(escaped(article.section?.name ?? ""))</category>"
            text += "<pubDate>\(article.published.map(date) ?? "")</pubDate>"
            text += "<description>\(escaped(article.lede ?? ""))</description>"
            text += "<content:encoded><![CDATA[\(paragraphs(of: article))]]></content:encoded>"
            text += "</item>\n"
        }
        return Array((text + "</channel></rss>\n").utf8)
    }

    /// The HTML of an article's page among the furniture that such pages have, some 150 KB.
    mutating func page(_ number: Int) -> [UInt8] {
        let article = news.article(number).article
        var text = """
            <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">
            <title>\(escaped(article.title)) — Проба</title>
            <meta property="og:title" content="\(escaped(article.title))">
            <meta property="article:published_time" content="\(article.published?.iso ?? "")">
            <link rel="canonical" href="https://bench.example/\(number)"><style>
            """
        for rule in 0..<600 {
            text += ".block-\(rule) .block__part-\(rule){margin:0 auto;padding:\(rule % 9)px}\n"
        }
        text += "</style></head><body><header><nav><ul>\n"
        for link in 0..<60 { text += "<li><a href=\"/section/\(link)\">Рубрика \(link)</a></li>\n" }
        text += "</ul></nav></header><main><article><h1>\(escaped(article.title))</h1>"
        text += "<p class=\"lede\">\(escaped(article.lede ?? ""))</p>"
        text += "<div class=\"article__body\">\(paragraphs(of: article))</div></article>\n"
        for rail in 0..<160 {
            let other = news.article(number + rail + 1).article
            text += """
                <div class="list-item block-\(rail)"><a class="list-item__link" \
                href="https://bench.example/\(number + rail + 1)"><span class="list-item__title">\
                \(escaped(other.title))</span></a><div class="list-item__info">12:0\(rail % 10)\
                </div></div>

                """
        }
        text += "</main><footer><p>Проба · все права у авторов</p></footer><script>\n"
        for line in 0..<300 {
            text += "window.setting\(line) = {\"on\": true, \"part\": \(line)};\n"
        }
        return Array((text + "</script></body></html>\n").utf8)
    }

    private func paragraphs(of article: Article) -> String {
        article.blocks.reduce(into: "") { text, block in
            if case .paragraph(let paragraph) = block {
                text += "<p>\(escaped(paragraph.text))</p>"
            }
        }
    }

    /// RFC 822, as RSS has it.
    private func date(_ date: ArticleDate) -> String {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let clock = date.iso.dropFirst(11).prefix(8)
        return "\(date.day) \(months[date.month - 1]) \(date.year) \(clock) +0200"
    }
}

/// Text as it stands in XML and HTML.
func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case "\"": escaped += "&quot;"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}
