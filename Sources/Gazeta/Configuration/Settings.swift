import Articles

/// What the configuration file can set, with what holds where it sets nothing.
struct Settings: Hashable, Sendable {
    /// The proxy for all addresses; nil leaves it to the environment.
    var proxy: String?
    /// Transfers at once.
    var connections = 12
    /// Minutes between two checks of a feed that has no interval of its own.
    var interval = 60
    /// Whether the reader checks feeds while it is open, when their time has come.
    var whileReading = true
    /// Whether the reader checks them as it starts.
    var onStart = true
    /// Which articles are kept.
    var keeping = KeepRules()
}

/// One thing that can be set. The table is the configuration file's: it is read by it, `gazeta
/// config` prints it, and the example is made from it.
enum Setting: String, CaseIterable, Sendable {
    case proxy = "network.proxy"
    case connections = "network.connections"
    case interval = "fetch.interval"
    case whileReading = "fetch.while-reading"
    case onStart = "fetch.on-start"
    case keepDays = "keep.days"
    case keepArticles = "keep.articles"
    case keepUnread = "keep.unread"
    case keepStarred = "keep.starred"
    case keepImported = "keep.imported"

    var section: Substring { rawValue.prefix { $0 != "." } }
    var key: Substring { rawValue.dropFirst(section.count + 1) }

    /// What it takes.
    enum Kind: Hashable, Sendable {
        case number(ClosedRange<Int>)
        case truth
        case proxy
    }

    var kind: Kind {
        switch self {
        case .proxy: .proxy
        // More than a few dozen at once is what a home's router cannot do.
        case .connections: .number(1...32)
        // No feed is checked more often than every quarter of an hour, however it is configured.
        case .interval: .number(15...10_080)
        // 0 keeps all.
        case .keepDays: .number(0...36_500)
        case .keepArticles: .number(0...1_000_000)
        case .whileReading, .onStart, .keepUnread, .keepStarred, .keepImported: .truth
        }
    }

    func value(in settings: Settings) -> SettingValue {
        switch self {
        case .proxy: .text(settings.proxy.map(withoutPassword) ?? "")
        case .connections: .number(settings.connections)
        case .interval: .number(settings.interval)
        case .whileReading: .truth(settings.whileReading)
        case .onStart: .truth(settings.onStart)
        case .keepDays: .number(settings.keeping.general.days ?? 0)
        case .keepArticles: .number(settings.keeping.general.articles ?? 0)
        case .keepUnread: .truth(settings.keeping.keepsUnread)
        case .keepStarred: .truth(settings.keeping.keepsStarred)
        case .keepImported: .truth(settings.keeping.keepsImported)
        }
    }
}

/// The value of a setting, as it may be shown.
enum SettingValue: Encodable {
    case text(String)
    case number(Int)
    case truth(Bool)

    /// As the file would spell it.
    var spelled: String {
        switch self {
        case .text(let text): "\"\(text)\""
        case .number(let number): "\(number)"
        case .truth(let isTrue): "\(isTrue)"
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .text(let text): try value.encode(text)
        case .number(let number): try value.encode(number)
        case .truth(let isTrue): try value.encode(isTrue)
        }
    }
}

/// The address with "…" for a password that stands in it.
func withoutPassword(_ address: String) -> String {
    let afterScheme = address.drop { $0 != ":" }
    guard afterScheme.hasPrefix("://") else { return address }
    let authority = afterScheme.dropFirst(3).prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@"),
        let colon = authority[..<at].firstIndex(of: ":")
    else { return address }
    return address[...colon] + "…" + address[at...]
}
