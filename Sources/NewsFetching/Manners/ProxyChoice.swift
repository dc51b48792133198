import Glibc

/// Through which proxy an address is fetched, by the rules curl has for its environment.
struct ProxyChoice: Sendable {
    /// What the configuration names, before any variable.
    var configured: String?
    /// The variables of the environment that name proxies.
    var environment: [String: String]

    /// Nil where the server is asked directly.
    func proxy(for address: FetchAddress) -> String? {
        guard !isExempt(address.host) else { return nil }
        // HTTP_PROXY in capitals is not read: a web server sets it to what a client sends.
        let names =
            address.scheme == .http ? ["http_proxy"] : ["https_proxy", "HTTPS_PROXY"]
        let named = (names + ["all_proxy", "ALL_PROXY"]).lazy.compactMap { environment[$0] }
        let proxy = configured ?? named.first { !$0.isEmpty }
        return proxy.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func isExempt(_ host: String) -> Bool {
        let list = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
        let address = IPAddress(host)
        return list.split { ", \t".contains($0) }.contains { entry in
            if entry == "*" { return true }
            if let address { return contains(entry, address) }
            let domain = entry.drop { $0 == "." }.lowercased()
            return !domain.isEmpty && (host == domain || host.hasSuffix("." + domain))
        }
    }

    /// Whether an entry is that address or a block it lies in, as "10.0.0.0/8".
    private func contains(_ entry: Substring, _ address: IPAddress) -> Bool {
        let parts = entry.split(separator: "/", maxSplits: 1)
        guard let first = parts.first,
            let start = IPAddress(String(first.filter { !"[]".contains($0) })),
            start.bytes.count == address.bytes.count
        else { return false }
        guard parts.count == 2 else { return start == address }
        guard let bits = decimal(parts[1].utf8) else { return false }
        return shareBits(start.bytes, address.bytes, count: bits)
    }

    /// The variables that are read.
    static func environmentOfProcess() -> [String: String] {
        let names = [
            "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy",
            "NO_PROXY",
        ]
        var variables: [String: String] = [:]
        for name in names {
            variables[name] = getenv(name).map { String(cString: $0) }
        }
        return variables
    }
}
