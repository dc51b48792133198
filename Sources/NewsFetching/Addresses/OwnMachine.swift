/// Whether an address leads to the very machine this runs on.
package func leadsToThisMachine(_ address: String) -> Bool {
    guard let host = FetchAddress(address)?.host else { return false }
    guard let address = IPAddress(host) else {
        return host == "localhost" || host.hasSuffix(".localhost")
    }
    let loopback: [UInt8] = [UInt8](repeating: 0, count: 15) + [1]
    return address.isIPv6 ? address.bytes == loopback : address.bytes.first == 127
}
