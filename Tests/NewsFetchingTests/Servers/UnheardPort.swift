import Glibc

/// A port of this machine at which nobody listens, and nobody can while the process lives.
func unheardPort() throws -> UInt16 {
    try freePort(for: socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
}

struct NoSocket: Error {}

/// Binds the socket to a port that nobody has, at every address of this machine.
func freePort(for socket: Int32) throws -> UInt16 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
        }
    }
    guard isBound else { throw NoSocket() }
    return UInt16(bigEndian: address.sin_port)
}
