import Foundation

/// Makes TextLayout's tables and test cases from a folder of Unicode data files.
@main
struct GenerateTables {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 2 || arguments.count == 3 else {
            complain("usage: GenerateTables UNICODE_FOLDER [PACKAGE_FOLDER]")
            exit(2)
        }
        let package = URL(fileURLWithPath: arguments.count == 3 ? arguments[2] : ".")
        do {
            let folder = UnicodeFolder(URL(fileURLWithPath: arguments[1]))
            for file in try generatedFiles(from: folder) {
                let place = package.appendingPathComponent(file.path)
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: place)
            }
        } catch {
            complain("GenerateTables: \(error)")
            exit(1)
        }
    }
}

/// A file to be written, its place given from the package's folder.
package struct GeneratedFile {
    package let path: String
    package let text: String
}

/// Everything that is made from one version of the Unicode data.
package func generatedFiles(from folder: UnicodeFolder) throws -> [GeneratedFile] {
    let properties = try allScalarProperties(from: folder)
    return [
        scalarTable(of: properties, sources: folder.sources(propertyFiles)),
        tableChecksum(of: properties, sources: folder.sources(propertyFiles)),
        try testCases(
            named: "lineBreakCases", from: "LineBreakTest.txt", in: folder),
        try testCases(
            named: "graphemeBreakCases", from: "GraphemeBreakTest.txt", in: folder),
        try testCases(
            named: "wordBreakCases", from: "WordBreakTest.txt", in: folder),
    ]
}

func complain(_ sentence: String) {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
}
