/// What an element means for the text of a page.
enum PageTag: UInt8, Sendable {
    case text
    /// Stands in a line of text and says nothing of it.
    case inline
    /// Begins a line of its own and says nothing else.
    case block
    /// Neither the element nor what is in it is text.
    case unread
    case paragraph
    case heading1, heading2, heading3, heading4, heading5, heading6
    case link
    case strong, emphasis, code
    case list, orderedList, item
    case quotation
    case preformatted
    case figure, caption, image
    case table, row, cell
    case lineBreak, rule
    case article, main
    case header, footer, navigation, aside, form
    case time

    var isBlock: Bool {
        switch self {
        case .text, .inline, .unread, .link, .strong, .emphasis, .code, .image, .lineBreak, .time:
            false
        default: true
        }
    }

    /// 1 to 6, as in HTML.
    var headingLevel: Int? {
        switch self {
        case .heading1: 1
        case .heading2: 2
        case .heading3: 3
        case .heading4: 4
        case .heading5: 5
        case .heading6: 6
        default: nil
        }
    }

    /// Elements whose place among the others may tell that they hold an article's body.
    var mayHoldBody: Bool {
        switch self {
        case .block, .article, .main, .cell, .table, .row, .form, .aside, .quotation, .header,
            .paragraph, .item, .list:
            true
        default: false
        }
    }

    init(_ name: MarkupName) {
        self =
            switch name {
            case .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed,
                .canvas, .audio, .video, .button, .select, .option, .textarea, .input, .head, .map,
                .datalist, .dialog, .amp_ad, .applet, .noembed, .noframes, .meter, .progress:
                .unread
            case .html, .body, .div, .section, .center, .address, .details, .summary, .fieldset,
                .dl, .hgroup, .tbody, .thead, .tfoot, .frameset, .dir, .search, .legend, .other:
                .block
            case .p: .paragraph
            case .h1: .heading1
            case .h2: .heading2
            case .h3: .heading3
            case .h4: .heading4
            case .h5: .heading5
            case .h6: .heading6
            case .a: .link
            case .strong, .b: .strong
            case .em, .i, .cite, .dfn: .emphasis
            case .code, .kbd, .samp, .tt: .code
            case .ul, .menu: .list
            case .ol: .orderedList
            case .li, .dt, .dd: .item
            case .blockquote: .quotation
            case .pre, .xmp, .listing, .plaintext: .preformatted
            case .figure: .figure
            case .figcaption, .caption: .caption
            case .img, .amp_img: .image
            case .table: .table
            case .tr: .row
            case .td, .th: .cell
            case .br: .lineBreak
            case .hr: .rule
            case .article: .article
            case .main: .main
            case .header: .header
            case .footer: .footer
            case .nav: .navigation
            case .aside: .aside
            case .form: .form
            case .time: .time
            default: .inline
            }
    }
}
