import Articles

/// The address that was typed; https where no scheme was, as browsers take it.
func webAddress(typed text: String) throws(Complaint) -> String {
    let hasScheme = text.utf8.contains(UInt8(ascii: ":")) && text.contains("://")
    let address = hasScheme ? text : "https://" + text
    guard isWebAddress(address), let canonical = CanonicalAddress(address),
        // A word alone is more likely a slip than a host.
        hasScheme || canonical.text.utf8.contains(UInt8(ascii: "."))
    else { throw .badFeedAddress(text) }
    return address
}
