/// The names of elements that are known, in HTML and in feeds, in small letters: `<pubDate>` and
/// `<pubdate>` are both `.pubdate`. Prefixes are told apart by `MarkupTree.namespace`.
enum MarkupName: String, CaseIterable, Sendable {
    /// Any other name; `MarkupTree.nameText` spells it.
    case other = ""

    // HTML.
    case a, abbr, acronym, address, amp_ad = "amp-ad", amp_img = "amp-img", applet, area, article
    case aside, audio, b, base, basefont, bdi, bdo, big, blink, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, details, dfn
    case dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
    case frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img
    case input, ins, isindex, kbd, keygen, label, legend, li, link, listing, main, map, mark
    case marquee, math, menu, menuitem, meta, meter, nav, nobr, noembed, noframes, noscript, object
    case ol, optgroup, option, output, p, param, picture, plaintext, pre, progress, q, rp, rt, ruby
    case s, samp, script, search, section, select, slot, small, source, span, strike, strong, style
    case sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time
    case title, tr, track, tt, u, ul, `var`, video, wbr, xmp

    // Feeds and lists of subscriptions.
    case author, category, channel, cloud, comments, content, contributor, copyright, created
    case creator, date, description, docs, duration, email, enclosure, encoded, entry, explicit
    case feed, full_text = "full-text", fulltext, generator, group, guid, hour, icon, id, image
    case info, issued, item, items, keywords, language, lastbuilddate, logo
    case managingeditor, modified, name, opml, outline, player, pubdate, published, publisher
    case rating, rdf, rights, rss, skipdays, skiphours, day, subject, subtitle, tagline, text
    case thumbnail, ttl, updated, updatebase, updatefrequency, updateperiod, uri, url, webmaster
}
