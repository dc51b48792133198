import Articles
import Ingest

/// An address of the web as somebody types it.
struct TypedAddress {
    /// Without the name and password that may stand in it; https where no scheme was typed, as
    /// browsers take it.
    let url: String
    /// Without one, http may be meant as well.
    let hasScheme: Bool
    let user: String?
    let password: String?

    init(_ text: String) throws(Complaint) {
        let typed = withoutFeedScheme(text)
        hasScheme = typed.contains("://")
        let parts = Subscription(url: hasScheme ? typed : "https://" + typed)
        (url, user, password) = (withSmallScheme(parts.url), parts.settings.user, parts.password)
        guard isWebAddress(url), let host = CanonicalAddress(url)?.text.prefix(while: isOfHost),
            hasSoundPort(host), hasScheme || isLikelyHost(host)
        else { throw .badFeedAddress(withoutLogin(text)) }
    }
}

extension TypedAddress {
    /// Whether a login given with this address may be shown at another: on the same host, and not
    /// in the clear where a secret connection was asked for.
    func sharesLogin(with other: String) -> Bool {
        guard let own = host(of: url), own == host(of: other) else { return false }
        return other.hasPrefix("https://") || !hasScheme || !url.hasPrefix("https://")
    }

    private func host(of address: String) -> Substring? {
        CanonicalAddress(address)?.text.prefix(while: isOfHost)
    }
}

/// What was typed, without the name and password that may stand in it: it may be shown.
func withoutLogin(_ text: String) -> String {
    // In what is no address, nobody can say where a password ends: nothing before the host is
    // shown.
    guard text.contains(":"), let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else {
        return text
    }
    return "…" + text[at...]
}

/// "feed:https://host/" and "feed://host/" are what some sites link their feeds as.
private func withoutFeedScheme(_ text: String) -> String {
    for prefix in ["feed://", "feed:"] where text.lowercased().hasPrefix(prefix) {
        return String(text.dropFirst(prefix.count))
    }
    return text
}

private func withSmallScheme(_ url: String) -> String {
    for scheme in ["https://", "http://"] where url.lowercased().hasPrefix(scheme) {
        return scheme + url.dropFirst(scheme.count)
    }
    return url
}

private func isOfHost(_ character: Character) -> Bool { character != "/" && character != "?" }

/// Whether digits alone follow the colon, where there is one.
private func hasSoundPort(_ host: Substring) -> Bool {
    guard !host.hasPrefix("["), let colon = host.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        return true
    }
    return host[colon...].utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
}

/// A word alone is more likely a slip than a host.
private func isLikelyHost(_ host: Substring) -> Bool {
    host == "localhost" || host.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
}
