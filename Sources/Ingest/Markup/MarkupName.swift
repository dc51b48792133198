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
    case modified, name, opml, outline, player, pubdate, published, publisher
    case rating, rdf, rights, rss, skipdays, skiphours, day, subject, subtitle, tagline, text
    case thumbnail, ttl, updated, updatebase, updatefrequency, updateperiod, uri, url, webmaster
}

extension MarkupName {
    /// The known name these bytes spell, in small or capital letters.
    init(bytes: ArraySlice<UInt8>) {
        let table = Self.hashTable
        var hash = Self.hashStart
        for byte in bytes { hash = Self.hash(hash, lowered(byte)) }
        var place = Int(hash & Self.lastPlace)
        while let known = table[place] {
            if known.isSpelled(bytes) {
                self = known.name
                return
            }
            place = (place + 1) & Int(Self.lastPlace)
        }
        self = .other
    }

    private struct Known {
        let name: MarkupName
        let spelling: [UInt8]

        func isSpelled(_ bytes: ArraySlice<UInt8>) -> Bool {
            guard spelling.count == bytes.count else { return false }
            var place = bytes.startIndex
            for byte in spelling {
                if byte != lowered(bytes[place]) { return false }
                place += 1
            }
            return true
        }
    }

    private static let hashStart: UInt32 = 2_166_136_261

    /// A step of FNV-1a.
    private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 16_777_619
    }

    /// A fifth of the places is taken, so that hardly any name is looked for twice.
    private static let lastPlace: UInt32 = 1023

    private static let hashTable: [Known?] = {
        var table = [Known?](repeating: nil, count: Int(lastPlace) + 1)
        for name in allCases where name != .other {
            let spelling = Array(name.rawValue.utf8)
            var place = Int(spelling.reduce(hashStart, hash) & lastPlace)
            while table[place] != nil { place = (place + 1) & Int(lastPlace) }
            table[place] = Known(name: name, spelling: spelling)
        }
        return table
    }()
}

private func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }
