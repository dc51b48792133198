extension Block: Codable {
    private enum Key: String, CodingKey {
        case kind, text, spans, level, speaker, role, url, caption, credit, date
        case ordered, items, itemSpans, section, title, summary, rows
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        func text() throws -> SpannedText {
            SpannedText(
                try fields.decode(String.self, forKey: .text),
                spans: try fields.decodeIfPresent([Span].self, forKey: .spans) ?? [])
        }
        func optional(_ key: Key) throws -> String? {
            try fields.decodeIfPresent(String.self, forKey: key)
        }
        let kind = try fields.decode(String.self, forKey: .kind)
        switch kind {
        case "paragraph":
            self = .paragraph(try text())
        case "heading":
            let level = try fields.decodeIfPresent(Int.self, forKey: .level) ?? 2
            self = .heading(level: min(max(level, 1), 6), try text())
        case "quote":
            self = .quote(
                Quote(text: try text(), speaker: try optional(.speaker), role: try optional(.role)))
        case "image":
            self = .image(
                Image(
                    url: try optional(.url), caption: try optional(.caption),
                    credit: try optional(.credit),
                    date: try fields.decodeIfPresent(ArticleDate.self, forKey: .date)))
        case "list":
            let items = try fields.decode([String].self, forKey: .items)
            let spans = try fields.decodeIfPresent([[Span]].self, forKey: .itemSpans) ?? []
            self = .list(
                ordered: try fields.decodeIfPresent(Bool.self, forKey: .ordered) ?? false,
                items: items.enumerated().map { index, item in
                    SpannedText(item, spans: index < spans.count ? spans[index] : [])
                })
        case "card":
            self = .card(
                Card(
                    date: try fields.decodeIfPresent(ArticleDate.self, forKey: .date),
                    section: try optional(.section),
                    title: try fields.decode(String.self, forKey: .title),
                    summary: try optional(.summary), url: try optional(.url)))
        case "table":
            self = .table(rows: try fields.decode([[String]].self, forKey: .rows))
        case "preformatted":
            self = .preformatted(try fields.decode(String.self, forKey: .text))
        case "rule":
            self = .rule
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: fields, debugDescription: "unknown kind of block")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        func encode(_ text: SpannedText) throws {
            try fields.encode(text.text, forKey: .text)
            if !text.spans.isEmpty { try fields.encode(text.spans, forKey: .spans) }
        }
        try fields.encode(kind, forKey: .kind)
        switch self {
        case .paragraph(let text):
            try encode(text)
        case .heading(let level, let text):
            try fields.encode(level, forKey: .level)
            try encode(text)
        case .quote(let quote):
            try encode(quote.text)
            try fields.encodeIfPresent(quote.speaker, forKey: .speaker)
            try fields.encodeIfPresent(quote.role, forKey: .role)
        case .image(let image):
            try fields.encodeIfPresent(image.url, forKey: .url)
            try fields.encodeIfPresent(image.caption, forKey: .caption)
            try fields.encodeIfPresent(image.credit, forKey: .credit)
            try fields.encodeIfPresent(image.date, forKey: .date)
        case .list(let ordered, let items):
            try fields.encode(ordered, forKey: .ordered)
            try fields.encode(items.map(\.text), forKey: .items)
            if items.contains(where: { !$0.spans.isEmpty }) {
                try fields.encode(items.map(\.spans), forKey: .itemSpans)
            }
        case .card(let card):
            try fields.encodeIfPresent(card.date, forKey: .date)
            try fields.encodeIfPresent(card.section, forKey: .section)
            try fields.encode(card.title, forKey: .title)
            try fields.encodeIfPresent(card.summary, forKey: .summary)
            try fields.encodeIfPresent(card.url, forKey: .url)
        case .table(let rows):
            try fields.encode(rows, forKey: .rows)
        case .preformatted(let text):
            try fields.encode(text, forKey: .text)
        case .rule:
            break
        }
    }

    private var kind: String {
        switch self {
        case .paragraph: "paragraph"
        case .heading: "heading"
        case .quote: "quote"
        case .image: "image"
        case .list: "list"
        case .card: "card"
        case .table: "table"
        case .preformatted: "preformatted"
        case .rule: "rule"
        }
    }
}

extension Span: Codable {
    private enum Key: String, CodingKey { case start, end, style, url }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        start = try fields.decode(Int.self, forKey: .start)
        end = try fields.decode(Int.self, forKey: .end)
        switch try fields.decode(String.self, forKey: .style) {
        case "emphasis": style = .emphasis
        case "strong": style = .strong
        case "code": style = .code
        case "link": style = .link(url: try fields.decode(String.self, forKey: .url))
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .style, in: fields, debugDescription: "unknown style")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(start, forKey: .start)
        try fields.encode(end, forKey: .end)
        switch style {
        case .emphasis: try fields.encode("emphasis", forKey: .style)
        case .strong: try fields.encode("strong", forKey: .style)
        case .code: try fields.encode("code", forKey: .style)
        case .link(let url):
            try fields.encode("link", forKey: .style)
            try fields.encode(url, forKey: .url)
        }
    }
}
