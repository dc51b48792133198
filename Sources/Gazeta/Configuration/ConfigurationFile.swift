import Articles
import TOMLKit

/// The configuration file as it was read: what it sets, where, and what in it is unknown.
struct ConfigurationFile: Sendable {
    /// Nil where the environment names no place for it.
    let path: String?
    private(set) var exists = false
    private(set) var settings = Settings()
    /// The lines of what the file sets.
    private(set) var lines: [Setting: Int] = [:]
    /// Keys that mean nothing: told, and no reason to stop.
    private(set) var unknown: [Complaint] = []

    /// A configuration of that many bytes is none.
    private static let limit = 1 << 20

    /// Reads the user's file. A fault in it ends the program: to go on without the proxy that
    /// it sets would show the network what it should not.
    static func load() throws(Complaint) -> ConfigurationFile {
        var file = ConfigurationFile(path: configurationPath())
        guard let path = file.path else { return file }
        let bytes: [UInt8]?
        do throws(Complaint) {
            bytes = try OpenFile(FileName(argument: path)).readAll(limit: limit)
        } catch .noSuchFile {
            return file
        }
        guard let bytes else { throw .tooLarge(path, limit: limit) }
        file.exists = true
        try file.read(bytes, path)
        return file
    }

    init(path: String?) {
        self.path = path
    }

    mutating func read(_ bytes: [UInt8], _ path: String) throws(Complaint) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .configurationBroken(path, line: 1, reason: "UTF-8")
        }
        let root: TOMLTable
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .configurationBroken(
                path, line: error.source.begin.line, reason: error.description)
        } catch {
            throw .configurationBroken(path, line: 1, reason: String(describing: error))
        }
        let places = KeyLines(text)
        for section in root.keys {
            guard let table = root[section]?.table else {
                unknown.append(.unknownSetting(path, line: places[section], key: section))
                continue
            }
            for key in table.keys {
                let name = "\(section).\(key)"
                guard let setting = Setting(rawValue: name) else {
                    unknown.append(.unknownSetting(path, line: places[name], key: name))
                    continue
                }
                guard let value = table[key], setting.take(value, into: &settings) else {
                    throw .badSetting(path, line: places[name], setting)
                }
                lines[setting] = places[name] ?? 1
            }
        }
    }
}

/// `$XDG_CONFIG_HOME/gazeta/config.toml`, else the same in `~/.config`.
func configurationPath() -> String? {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
        return folder + "/gazeta/config.toml"
    }
    return environment("HOME").map { $0 + "/.config/gazeta/config.toml" }
}

extension Setting {
    /// False where the value is not what the setting takes.
    fileprivate func take(
        _ value: any TOMLValueConvertible, into settings: inout Settings
    ) -> Bool {
        switch self {
        case .proxy:
            guard let proxy = value.string, isProxy(proxy) else { return false }
            settings.proxy = proxy
        case .connections:
            guard let number = number(value) else { return false }
            settings.connections = number
        case .interval:
            guard let number = number(value) else { return false }
            settings.interval = number
        case .whileReading:
            guard let truth = value.bool else { return false }
            settings.whileReading = truth
        case .onStart:
            guard let truth = value.bool else { return false }
            settings.onStart = truth
        case .keepDays:
            guard let number = number(value) else { return false }
            settings.keeping.general.days = number > 0 ? number : nil
        case .keepArticles:
            guard let number = number(value) else { return false }
            settings.keeping.general.articles = number > 0 ? number : nil
        case .keepUnread:
            guard let truth = value.bool else { return false }
            settings.keeping.keepsUnread = truth
        case .keepStarred:
            guard let truth = value.bool else { return false }
            settings.keeping.keepsStarred = truth
        case .keepImported:
            guard let truth = value.bool else { return false }
            settings.keeping.keepsImported = truth
        }
        return true
    }

    private func number(_ value: any TOMLValueConvertible) -> Int? {
        guard case .number(let range) = kind, let number = value.int, range.contains(number)
        else { return nil }
        return number
    }

    private func isProxy(_ text: String) -> Bool {
        let schemes = ["http://", "https://", "socks4://", "socks4a://", "socks5://", "socks5h://"]
        return schemes.contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    }
}
