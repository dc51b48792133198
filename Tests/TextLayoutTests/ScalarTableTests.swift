import Foundation
import GenerateTables
import Testing

@testable import TextLayout

@Test func theTableUnpacksToWhatTheFilesSay() {
    let properties = (UInt32(0)..<0x110000).lazy.map { scalarLookup[$0] }
    #expect(checksum(of: properties) == scalarTableChecksum)
}

/// Set GAZETA_UNICODE to a folder of the data files to make the committed files anew.
@Test(.enabled(if: ProcessInfo.processInfo.environment["GAZETA_UNICODE"] != nil))
func generatedFilesAreThoseThatTheGeneratorMakes() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["GAZETA_UNICODE"])
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let files = try generatedFiles(
        from: UnicodeFolder(URL(fileURLWithPath: folder)), complain: { _ in })
    for file in files {
        let committed = try String(
            contentsOf: package.appendingPathComponent(file.path), encoding: .utf8)
        #expect(committed == file.text, "\(file.path)")
    }
}

@Test func clustersAreThoseOfTheStandardLibrary() {
    var numbers = SeededNumbers(29)
    for _ in 0..<1_500 {
        let text = numbers.text(scalars: Int.random(in: 1...30, using: &numbers))
        // The library may know another version of Unicode; what both know is compared.
        guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .unassigned })
        else { continue }
        var place = 0
        let starts = text.dropLast().map { character in
            place += character.utf8.count
            return place
        }
        #expect(clusterStarts(in: text) == starts, "\(text.debugDescription)")
    }
}
