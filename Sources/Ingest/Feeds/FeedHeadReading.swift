/// Reads what a channel of RSS, or a feed of Atom, says of itself.
struct FeedHeadReading {
    private var head = FeedHead()
    private var hasHTMLSite = false

    static func head(_ element: FeedElement) -> FeedHead {
        var reading = FeedHeadReading()
        reading.head.language = element.language
        for child in element.children { reading.read(child) }
        return reading.head
    }

    private mutating func read(_ element: FeedElement) {
        switch (element.vocabulary, element.name) {
        case (.rss, .title), (.dublinCore, .title):
            head.title = head.title ?? element.text(.perhapsHTML)
        case (.atom, .title): head.title = head.title ?? element.declaredText
        case (.rss, .description), (.dublinCore, .description), (.itunes, .summary):
            head.description = head.description ?? element.text(.perhapsHTML)
        case (.atom, .subtitle), (.atom, .tagline):
            head.description = head.description ?? element.declaredText
        case (.rss, .link), (.atom, .link): readLink(element)
        case (.rss, .language), (.dublinCore, .language):
            head.language = element.words ?? head.language
        case (.atom, .author): head.authors += authorNames(element)
        case (.rss, .ttl): head.schedule.takeTimeToLive(element.words ?? "")
        case (.syndication, .updateperiod): head.schedule.takePeriod(element.words ?? "")
        case (.syndication, .updatefrequency): head.schedule.takeFrequency(element.words ?? "")
        case (.rss, .skiphours):
            for child in element.children where child.name == .hour {
                head.schedule.skip(hour: child.words ?? "")
            }
        case (.rss, .skipdays):
            for child in element.children where child.name == .day {
                head.schedule.skip(day: child.words ?? "")
            }
        default: break
        }
    }

    private mutating func readLink(_ element: FeedElement) {
        guard let address = element.address(ofAttribute: "href") else {
            head.site = head.site ?? element.address
            return
        }
        let isHTML = element.attribute("type").map { $0.utf8.suffix(4).elementsEqual("html".utf8) }
        switch element.keyword(ofAttribute: "rel") ?? "alternate" {
        case "self": head.selfAddress = head.selfAddress ?? address
        case "alternate" where head.site == nil || (!hasHTMLSite && isHTML == true):
            head.site = address
            hasHTMLSite = isHTML ?? true
        default: break
        }
    }
}
