import Articles
import Foundation
import Glibc

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

/// JSON with every scalar that is neither ASCII nor drawable as a `\u` escape: such scalars can
/// only stand inside its strings.
private func escapingControls(inJSON json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 == 0x7F || $0 >= 0x80 }) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
        if scalar.isASCII && scalar.value != 0x7F || canStand(scalar) {
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

private func canStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
}
