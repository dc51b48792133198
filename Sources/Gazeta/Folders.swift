import ArgumentParser
import Glibc

/// Where the cache is: `--cache`, else `GAZETA_HOME`, else the XDG data folder.
struct CacheOption: ParsableArguments {
    @Option(
        name: .customLong("cache"),
        help: ArgumentHelp("The folder of the cache.", valueName: "dir"))
    var folder: String?

    /// Throws where neither an option nor the environment says where home is.
    func resolvedFolder() throws(Complaint) -> String {
        if let folder, !folder.isEmpty { return folder }
        if let folder = environment("GAZETA_HOME") { return folder }
        // The XDG base directory rules: a relative path is to be ignored.
        if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/gazeta" }
        if let home = environment("HOME") { return home + "/.local/share/gazeta" }
        throw .noHome
    }
}

/// The value of an environment variable; nil where it is unset or empty.
func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
}
