import Articles

/// What an element means for the text it stands in.
enum ElementRole {
    /// It parts what is in it from what is around it.
    case block
    case paragraph
    case inline
    case mark(Span.Style)
    case link
    case lineBreak
    case heading(level: Int)
    case list(isOrdered: Bool)
    case item
    case term, definition
    case quote, speaker
    case preformatted
    case rule
    case figure, picture
    case table
    case summary
    /// A player, which a terminal shows as a link.
    case player
    case raised, lowered
    case inlineQuote
    /// Its pictures count, its words do not.
    case fallback
    /// Neither words nor pictures.
    case nothing

    init(_ name: MarkupName) {
        self =
            switch name {
            case .p: .paragraph
            case .address, .article, .aside, .body, .caption, .center, .details, .dialog, .div,
                .fieldset, .figcaption, .header, .hgroup, .html, .legend, .main, .search,
                .section, .tbody, .td, .tfoot, .th, .thead, .tr, .form, .marquee:
                .block
            case .em, .i, .dfn, .var: .mark(.emphasis)
            case .b, .strong: .mark(.strong)
            case .code, .kbd, .samp, .tt: .mark(.code)
            case .a: .link
            case .br: .lineBreak
            case .h1: .heading(level: 1)
            case .h2: .heading(level: 2)
            case .h3: .heading(level: 3)
            case .h4: .heading(level: 4)
            case .h5: .heading(level: 5)
            case .h6: .heading(level: 6)
            case .ul, .menu, .dir: .list(isOrdered: false)
            case .ol: .list(isOrdered: true)
            case .dl: .list(isOrdered: false)
            case .li: .item
            case .dt: .term
            case .dd: .definition
            case .blockquote: .quote
            case .cite, .footer: .speaker
            case .pre, .xmp, .listing: .preformatted
            case .hr: .rule
            case .figure: .figure
            case .img, .amp_img, .image, .picture: .picture
            case .table: .table
            case .summary: .summary
            case .iframe, .video, .audio, .embed: .player
            case .sup: .raised
            case .sub: .lowered
            case .q: .inlineQuote
            case .noscript: .fallback
            case .script, .style, .head, .title, .template, .svg, .math, .canvas, .object, .applet,
                .map, .input, .select, .option, .datalist, .textarea, .button, .nav, .meter,
                .progress, .amp_ad, .link, .meta, .noframes, .noembed, .frameset, .param,
                .source, .track:
                .nothing
            default: .inline
            }
    }
}
