import Articles

/// Where the page says it belongs: its canonical address, where that can be believed.
///
/// Many sites name their front page, or a page of another site, as every page's own.
func canonicalAddress(_ facts: PageFacts, url: String?) -> String? {
    for told in [facts.canonical, facts.meta("og:url")] {
        guard let told, let address = resolvedAddress(cleanedText(told), base: facts.base),
            CanonicalAddress(address) != nil
        else { continue }
        guard let url, CanonicalAddress(url) != nil else { return address }
        if isSameSite(address, url), isFrontPage(url) || !isFrontPage(address) { return address }
    }
    return nil
}

/// Whether an address is a site's front page: it has no path.
func isFrontPage(_ address: String) -> Bool {
    guard let canonical = CanonicalAddress(address) else { return false }
    return !canonical.text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
}

/// Whether two addresses are of one site, whatever comes before its name: «m.vesti.example» and
/// «www.vesti.example».
private func isSameSite(_ a: String, _ b: String) -> Bool {
    let (a, b) = (siteLabels(a), siteLabels(b))
    return !a.isEmpty && a == b
}

/// The last two labels of the host.
private func siteLabels(_ address: String) -> [Substring] {
    guard let canonical = CanonicalAddress(address) else { return [] }
    let host = canonical.text.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    return Array(host.split(separator: ".").suffix(2))
}
