import Articles

/// A picture or a recording that comes with an article.
struct FeedMedia: Hashable {
    enum Kind {
        case image
        case recording
        case other
    }

    var url: String
    var kind: Kind
    var title: String?
    var credit: String?
    /// A small picture of what another may show as a whole.
    var isThumbnail: Bool

    init(
        url: String, kind: Kind, title: String? = nil, credit: String? = nil,
        isThumbnail: Bool = false
    ) {
        self.url = url
        self.kind = kind
        self.title = title
        self.credit = credit
        self.isThumbnail = isThumbnail
    }

    /// By the declared type, or Media RSS's medium, else by how the address ends.
    static func kind(type: String?, medium: String?, url: String) -> Kind {
        let type = type.flatMap { keyword($0) } ?? ""
        let medium = medium.flatMap { keyword($0) } ?? ""
        if type.hasPrefix("image/") || medium == "image" { return .image }
        if type.hasPrefix("audio/") || type.hasPrefix("video/") { return .recording }
        if medium == "audio" || medium == "video" { return .recording }
        let path = url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let ending = keyword(path.suffix(5)) ?? ""
        if imageEndings.contains(where: { ending.hasSuffix($0) }) { return .image }
        if recordingEndings.contains(where: { ending.hasSuffix($0) }) { return .recording }
        return .other
    }

    private static let imageEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"]
    private static let recordingEndings = [".mp3", ".m4a", ".ogg", ".oga", ".mp4", ".m4v", ".webm"]

    /// A picture is shown by its words; a recording is an address to follow.
    var block: Block {
        switch kind {
        case .image: return .image(Image(url: url, caption: title, credit: credit))
        case .recording, .other:
            let text = title ?? url
            let link = Span(
                start: 0, end: text.unicodeScalars.count, style: .link(url: url))
            return .paragraph(SpannedText(text, spans: [link]))
        }
    }
}
