import Glibc
import Screen

/// Text for a person on stdout, one line; it passes the sanitiser.
func printLine(_ text: String = "") throws(Complaint) {
    try writeAll(Array((onOneLine(text) + "\n").utf8), to: STDOUT_FILENO)
}

/// The text without what could steer a terminal, and without line ends: a name or a headline
/// that has one must not look like two.
func onOneLine(_ text: String) -> String {
    let clean = sanitised(text)
    guard clean.utf8.contains(0x0A) else { return clean }
    return clean.split(separator: "\n").joined(separator: " ")
}

/// Text for a person on stderr; it passes the sanitiser.
func writeToStandardError(_ text: String) {
    // There is nobody left to tell when stderr itself cannot be written.
    try? writeAll(Array((sanitised(text) + "\n").utf8), to: STDERR_FILENO)
}

/// Writes every byte, however many calls it takes; `outputClosed` where the reader of a pipe has
/// seen enough.
func writeAll(_ bytes: [UInt8], to file: Int32) throws(Complaint) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if written > 0 {
            rest = rest.dropFirst(written)
        } else if errno != EINTR {
            throw errno == EPIPE ? .outputClosed : .outputFailed(reason: systemReason(errno))
        }
    }
}

/// What the system says of an error number, such as "No space left on device".
func systemReason(_ number: Int32) -> String {
    String(cString: strerror(number))
}
