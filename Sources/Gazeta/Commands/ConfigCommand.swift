import ArgumentParser
import Reader

/// `gazeta config`: what is configured, and by what.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show the configuration in force, and where each value comes from.",
        discussion: """
            The file is $XDG_CONFIG_HOME/gazeta/config.toml, else ~/.config/gazeta/config.toml. \
            It need not be there. To begin with one:

              gazeta config --example > ~/.config/gazeta/config.toml
            """)

    @Flag(help: "Print a commented file with every setting.") var example = false
    @Flag(help: "Print a JSON object.") var json = false

    func validate() throws {
        if example && json { throw ValidationError("--example and --json exclude each other.") }
    }

    func run() throws {
        let words = SettingWords.in(.current)
        if example {
            for line in exampleLines(words) { try printLine(line) }
            return
        }
        let file = try ConfigurationFile.load()
        if json {
            try printJSON(ConfigurationObject(file))
        } else {
            try printLine("# " + (file.path ?? "–") + (file.exists ? "" : " \(words.noFile)"))
            for setting in Setting.allCases {
                try printLine(line(setting, file, words))
            }
        }
        file.unknown.forEach(complain)
    }

    private func line(
        _ setting: Setting, _ file: ConfigurationFile, _ words: SettingWords
    ) -> String {
        let origin =
            switch ValueOrigin(setting, file) {
            case .file(let line): words.line(line)
            case .environment(let name): name
            case .preset: words.preset
            }
        return "\(setting.rawValue) = \(value(of: setting, file).spelled)  # \(origin)"
    }

    private func exampleLines(_ words: SettingWords) -> [String] {
        var lines: [String] = []
        var section: Substring = ""
        for setting in Setting.allCases {
            if setting.section != section {
                section = setting.section
                lines += (lines.isEmpty ? [] : [""]) + ["[\(section)]"]
            }
            let value: SettingValue =
                setting == .proxy
                ? .text("socks5h://127.0.0.1:9050") : setting.value(in: Settings())
            lines.append("# " + words.meaning(setting))
            lines.append("# \(setting.key) = \(value.spelled)")
        }
        return lines
    }
}

/// Where a value comes from.
private enum ValueOrigin {
    case file(line: Int)
    case environment(String)
    case preset

    init(_ setting: Setting, _ file: ConfigurationFile) {
        if let line = file.lines[setting] {
            self = .file(line: line)
        } else if setting == .proxy, let name = proxyVariable() {
            self = .environment(name)
        } else {
            self = .preset
        }
    }
}

/// The variable that names a proxy for https, as curl reads them.
private func proxyVariable() -> String? {
    ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].first { environment($0) != nil }
}

private func value(of setting: Setting, _ file: ConfigurationFile) -> SettingValue {
    if case .environment(let name) = ValueOrigin(setting, file), let proxy = environment(name) {
        return .text(withoutPassword(proxy))
    }
    return setting.value(in: file.settings)
}

/// The configuration in JSON.
private struct ConfigurationObject: Encodable {
    struct Value: Encodable {
        let value: SettingValue
        /// "default", "file" or the name of a variable of the environment.
        let source: String
        let line: Int?
    }

    let path: String?
    let exists: Bool
    let values: [String: Value]
    let problems: [String]

    init(_ file: ConfigurationFile) {
        path = file.path
        exists = file.exists
        var values: [String: Value] = [:]
        for setting in Setting.allCases {
            let value = value(of: setting, file)
            values[setting.rawValue] =
                switch ValueOrigin(setting, file) {
                case .file(let line): Value(value: value, source: "file", line: line)
                case .environment(let name): Value(value: value, source: name, line: nil)
                case .preset: Value(value: value, source: "default", line: nil)
                }
        }
        self.values = values
        problems = file.unknown.map { sentence(for: $0, in: .current) }
    }
}
