import Articles
import Foundation
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

/// A value as JSON on stdout, on one line.
func printJSON(_ value: some Encodable) throws {
    try printJSONLine(json(of: value))
}

func json(of value: some Encodable) throws -> [UInt8] {
    try Array(articleEncoder().encode(value))
}

/// JSON text on stdout. What a terminal could take for a command is written as an escape, which
/// means the same to every reader of JSON.
func printJSONText(_ json: [UInt8]) throws(Complaint) {
    try writeAll(escapingControls(inJSON: json), to: STDOUT_FILENO)
}

/// JSON text on a line of its own.
func printJSONLine(_ json: [UInt8]) throws(Complaint) {
    try printJSONText(json + [0x0A])
}

/// Text for a person on stderr; it passes the sanitiser.
func writeToStandardError(_ text: String) {
    // There is nobody left to tell when stderr itself cannot be written.
    try? writeAll(Array((sanitised(text) + "\n").utf8), to: STDERR_FILENO)
}

/// Writes every byte, however many calls it takes.
func writeAll(_ bytes: [UInt8], to file: Int32) throws(Complaint) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if written > 0 {
            rest = rest.dropFirst(written)
        } else if errno == EPIPE {
            // The reader of a pipe has seen enough, as with `head`: that is no failure.
            exit(Outcome.done.rawValue)
        } else if errno != EINTR {
            throw .outputFailed(reason: systemReason(errno))
        }
    }
}

/// What the system says of an error number, such as "No space left on device".
func systemReason(_ number: Int32) -> String {
    String(cString: strerror(number))
}

/// JSON with every scalar that is neither ASCII nor drawable as a `\u` escape: such scalars can
/// only stand inside its strings.
func escapingControls(inJSON json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 == 0x7F || $0 >= 0x80 }) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
        if scalar.isASCII && scalar.value != 0x7F || isDrawable(scalar) {
            result += Array(String(scalar).utf8)
        } else {
            for unit in String(scalar).utf16 {
                let digits = hexadecimal([UInt8(unit >> 8), UInt8(unit & 0xFF)])
                result += Array("\\u\(digits)".utf8)
            }
        }
    }
    return result
}

private func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
}
