/// What an element's class, id, role and schema say of its text.
///
/// The words are those that templates of news sites, blogs and their libraries use in the classes
/// of the parts of a page; they are English whatever language the page is in.
struct NodeHints: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// The article's body by a pair of words («article-body», «entry-content») or by its schema.
    static let body = NodeHints(rawValue: 1 << 0)
    /// The article, or its main column.
    static let content = NodeHints(rawValue: 1 << 1)
    static let comments = NodeHints(rawValue: 1 << 2)
    /// Stories beside this one.
    static let related = NodeHints(rawValue: 1 << 3)
    static let advertisement = NodeHints(rawValue: 1 << 4)
    static let sharing = NodeHints(rawValue: 1 << 5)
    static let navigation = NodeHints(rawValue: 1 << 6)
    static let subscription = NodeHints(rawValue: 1 << 7)
    static let footer = NodeHints(rawValue: 1 << 8)
    static let sidebar = NodeHints(rawValue: 1 << 9)
    static let biography = NodeHints(rawValue: 1 << 10)
    static let tags = NodeHints(rawValue: 1 << 11)
    /// Who wrote, when, how many read it.
    static let byline = NodeHints(rawValue: 1 << 12)
    static let caption = NodeHints(rawValue: 1 << 13)
    static let credit = NodeHints(rawValue: 1 << 14)
    /// For screen readers alone, or for nobody.
    static let hidden = NodeHints(rawValue: 1 << 15)
    static let lede = NodeHints(rawValue: 1 << 16)
    static let quote = NodeHints(rawValue: 1 << 17)
    static let headline = NodeHints(rawValue: 1 << 18)
    static let media = NodeHints(rawValue: 1 << 19)
    static let toolbar = NodeHints(rawValue: 1 << 20)
    static let header = NodeHints(rawValue: 1 << 21)
    /// A part of a page where the word begins the class's name.
    fileprivate static let part = NodeHints(rawValue: 1 << 29)
    /// Microdata for machines, where it is a block of its own.
    static let schema = NodeHints(rawValue: 1 << 28)
    /// With an author it tells who that is.
    fileprivate static let box = NodeHints(rawValue: 1 << 27)
    // Halves of a pair that means the body.
    fileprivate static let whatItIs = NodeHints(rawValue: 1 << 30)
    fileprivate static let partOfIt = NodeHints(rawValue: 1 << 31)

    /// What no article's text is in.
    static let furniture: NodeHints = [
        .comments, .related, .advertisement, .sharing, .navigation, .subscription, .footer,
        .sidebar, .biography, .tags, .byline, .hidden, .toolbar, .header,
    ]
}

extension NodeHints {
    /// The hints of a class or id attribute.
    init(classes: ArraySlice<UInt8>) {
        var hints: NodeHints = []
        var name: NodeHints = []
        var words = ClassWords(classes)
        while let word = words.next() {
            if word.beginsName { name = [] }
            var hint = hintsByWord[word.hash] ?? []
            // «elementor-widget-text» is what page builders call any part of a page.
            if !word.beginsName { hint.remove(.part) }
            name.formUnion(hint)
            if name.isSuperset(of: [.whatItIs, .partOfIt]) { hints.insert(.body) }
            if name.isSuperset(of: [.byline, .box]) { hints.insert(.biography) }
            hints.formUnion(name)
        }
        // «article-body-related» is beside the body.
        if !hints.isDisjoint(with: Self.furniture) { hints.remove(.body) }
        if hints.contains(.part) { hints.insert(.sidebar) }
        self = hints.subtracting([.whatItIs, .partOfIt, .part, .box])
    }
}

/// The words of class names: parted by marks, and where a capital follows a small letter.
private struct ClassWords {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    struct Word {
        var hash: UInt64
        var beginsName: Bool
    }

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    mutating func next() -> Word? {
        var beginsName = index == bytes.startIndex
        while index < bytes.endIndex, !isLetter(bytes[index]) {
            if bytes[index] <= 0x20 { beginsName = true }
            index += 1
            // «section--ads»: what stands behind two hyphens tells a variant, not the thing.
            if bytes[..<index].suffix(2).elementsEqual("--".utf8) {
                while index < bytes.endIndex, bytes[index] > 0x20 { index += 1 }
            }
        }
        guard index < bytes.endIndex else { return nil }
        var hash = ClassWords.seed
        var isAfterSmall = false
        while index < bytes.endIndex, isLetter(bytes[index]) {
            let byte = bytes[index]
            let isCapital = (0x41...0x5A).contains(byte)
            if isCapital && isAfterSmall { break }
            isAfterSmall = !isCapital
            hash = ClassWords.step(hash, isCapital ? byte + 0x20 : byte)
            index += 1
        }
        return Word(hash: hash, beginsName: beginsName)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    // FNV-1a.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

private let hintsByWord: [UInt64: NodeHints] = {
    let rows: [(NodeHints, String)] = [
        (
            .whatItIs,
            "article story post entry news publication material topic blog mediator wysiwyg"
        ),
        (.whatItIs, "detail single doc td field record caas rich fulltext e"),
        (.partOfIt, "body content text copy fulltext richtext paragraphs"),
        (.body, "articlebody articlecontent articletext storybody storycontent storytext postbody"),
        (.body, "postcontent entrycontent newstext newsbody bodytext maintext fulltext bodycopy"),
        (.content, "article story post entry hentry content main text body"),
        (.comments, "comment comments commentlist commentary disqus hypercomments respond reply"),
        (.comments, "replies discussion cackle livefyre komento kommentar kommentare commento"),
        (
            .related,
            "related recommend recommended recommendation recommendations readmore readalso"
        ),
        (
            .related,
            "similar popular trending teaser teasers promo promos promoted outbrain taboola"
        ),
        (.related, "mgid relap zergnet also onward morenews mostread mostpopular latest"),
        (.related, "recirc recirculation upnext next previous prev nextpost crosslinks feed"),
        (.advertisement, "ad ads adv advert adverts advertisement advertising advertorial banner"),
        (.advertisement, "banners reklama adsbygoogle dfp sponsor sponsored sponsors adfox gpt"),
        (.advertisement, "werbung anzeige publicitate pubblicita advt adslot adunit affiliate"),
        (.sharing, "share shares sharing social socials sharebar sharethis addthis addtoany"),
        (.sharing, "instagram sharedaddy jetpack uptolike pluso likely shareaholic socialmedia"),
        (
            .navigation,
            "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination"
        ),
        (.navigation, "pager paging paginator toc sitemap"),
        (.subscription, "newsletter newsletters subscribe subscription signup paywall regwall"),
        (
            .subscription,
            "login register donate donation modal popup overlay cookie cookies consent"
        ),
        (
            .subscription,
            "gdpr piano membership marketing mailchimp optin cookiepolicy cookiebar cookiebanner cookienotice"
        ),
        (.footer, "footer disclaimer legal colophon footnotes"),
        (.sidebar, "sidebar rail aside"),
        (.box, "box bio about card description info"),
        (.part, "widget widgets secondary tertiary"),
        (.biography, "bio authorbox authorbio aboutauthor"),
        (.tags, "tags taglist keywords hashtags tagcloud"),
        (.byline, "byline author authors timestamp postmeta dateline date datetime published"),
        (.byline, "pubdate meta metadata views counter rating ratings vote votes updated"),
        (.caption, "caption figcaption captions legend desc"),
        (.credit, "credit credits copyright photographer"),
        (.hidden, "hidden visuallyhidden offscreen invisible print"),
        (.schema, "schema"),
        (.lede, "lede lead lid standfirst announce anons deck dek subtitle kicker intro excerpt"),
        (.lede, "subheadline subhead summary"),
        (.quote, "quote pullquote blockquote"),
        (.headline, "headline title"),
        (.media, "gallery slideshow carousel slider player video audio"),
        (.toolbar, "toolbar tools button buttons btn"),
        (.header, "masthead"),
    ]
    var hints: [UInt64: NodeHints] = [:]
    for (hint, words) in rows {
        for word in words.split(separator: " ") {
            let hash = word.utf8.reduce(ClassWords.seed, ClassWords.step)
            hints[hash, default: []].formUnion(hint)
        }
    }
    return hints
}()
