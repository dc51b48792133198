package import Articles

/// The feeds as OPML 2.0, in folders: a feed in several folders stands in each. Settings that OPML
/// has no word for are attributes of our own; passwords are never written.
package func opml(of feeds: [Feed]) -> [UInt8] {
    let subscriptions = feeds.map { Subscription($0) }
    let outline = SubscriptionOutline(subscriptions)
    let tellsOrder = outline.hasOtherOrder
    var writer = OPMLWriter()
    writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    writer.line("<opml version=\"2.0\" xmlns:gazeta=\"\(subscriptionNamespace)\">")
    writer.line("<head><title>Gazeta</title></head>")
    writer.line("<body>")
    for step in outline.steps {
        switch step {
        case .open(let folder): writer.open(folder)
        case .close: writer.line("</outline>")
        case .feed(let position):
            let order = tellsOrder ? "\(position.feed).\(position.place)" : nil
            writer.write(subscriptions[position.feed], order: order)
        }
    }
    writer.line("</body>")
    writer.line("</opml>")
    return writer.bytes
}

/// The namespace of the attributes that are ours.
let subscriptionNamespace = "urn:gazeta:subscription"

private struct OPMLWriter {
    private(set) var bytes: [UInt8] = []

    mutating func line(_ text: String) { bytes += Array((text + "\n").utf8) }

    mutating func open(_ folder: String) { line("<outline text=\"\(escaped(folder))\">") }

    mutating func write(_ subscription: Subscription, order: String?) {
        let settings = subscription.settings
        let title = [subscription.givenTitle, subscription.publishedTitle]
            .compactMap { $0 }.first { !$0.isEmpty }
        let attributes: [(name: String, value: String?)] = [
            ("text", title ?? subscription.url),
            ("title", subscription.publishedTitle),
            ("type", "rss"),
            ("xmlUrl", subscription.url),
            ("htmlUrl", subscription.site),
            ("category", subscription.tags.isEmpty ? nil : category(of: subscription.tags)),
            ("gazeta:tags", plainTags(subscription.tags) ? nil : exactTags(subscription.tags)),
            ("gazeta:given", subscription.givenTitle),
            ("gazeta:interval", settings.interval.map { String($0) }),
            ("gazeta:fullText", settings.fullText ? "yes" : nil),
            ("gazeta:user", settings.user),
            ("gazeta:charset", settings.charset),
            ("gazeta:keepDays", settings.keepDays.map { String($0) }),
            ("gazeta:keepArticles", settings.keepArticles.map { String($0) }),
            ("gazeta:order", order),
        ]
        let text = attributes.compactMap { attribute in
            attribute.value.map { "\(attribute.name)=\"\(escaped($0))\"" }
        }
        line("<outline " + text.joined(separator: " ") + "/>")
    }

    /// Readers of such lists take a comma for the end of a tag.
    private func category(of tags: [String]) -> String {
        tags.map { $0.replacingCommas() }.joined(separator: ",")
    }

    private func plainTags(_ tags: [String]) -> Bool {
        tags.allSatisfy { tag in
            tag.utf8.first != UInt8(ascii: "/") && !tag.utf8.contains(UInt8(ascii: ","))
        }
    }

    /// The tags with "%" before a comma or "%" of their own.
    private func exactTags(_ tags: [String]) -> String {
        tags.map { tag in
            var text = String.UnicodeScalarView()
            for scalar in tag.unicodeScalars {
                if scalar == "," || scalar == "%" { text.append("%") }
                text.append(scalar)
            }
            return String(text)
        }
        .joined(separator: ",")
    }

    /// The text as an attribute's value; what XML cannot hold is left out.
    private func escaped(_ text: String) -> String {
        var value = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": value.append(contentsOf: "&amp;".unicodeScalars)
            case "<": value.append(contentsOf: "&lt;".unicodeScalars)
            case ">": value.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": value.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n", "\r":
                value.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): break
            default: value.append(scalar)
            }
        }
        return String(value)
    }
}

extension String {
    fileprivate func replacingCommas() -> String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "," ? "_" : $0 }))
    }
}
