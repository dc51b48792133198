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
            for file in try generatedFiles(from: folder, complain: complain) {
                let place = package.appendingPathComponent(file.path)
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: place)
            }
        } catch {
            complain("\(error)")
            exit(1)
        }
    }
}

/// A file to be written, its place given from the package's folder.
package struct GeneratedFile {
    package let path: String
    package let text: String
}

/// Everything that is made from one version of the Unicode data; what of it the rules do not know,
/// or is not there, is said to `complain`.
package func generatedFiles(
    from folder: UnicodeFolder, complain: (String) -> Void
) throws -> [GeneratedFile] {
    let all = try AllScalars(from: folder)
    for (value, count) in all.unknown.sorted(by: { $0.key < $1.key }) {
        complain("no rule knows \(value): \(count) scalars")
    }
    var files = [
        scalarTable(of: all.properties, sources: all.sources),
        tableChecksum(of: all.properties, sources: all.sources),
        try libraryWidthTable(of: all.properties, sources: all.sources),
    ]
    for (name, make) in testFiles {
        if let file = try folder.fileIfThere(name) {
            files.append(try make(file))
        } else {
            complain("the folder has no \(name); the cases made from it stay as they are")
        }
    }
    return files
}

/// The published test files, and what is made of each.
private let testFiles: [(name: String, make: @Sendable (UnicodeFile) throws -> GeneratedFile)] = [
    ("LineBreakTest.txt", { try testCases(named: "lineBreakCases", from: $0) }),
    ("GraphemeBreakTest.txt", { try testCases(named: "graphemeBreakCases", from: $0) }),
    ("WordBreakTest.txt", { try testCases(named: "wordBreakCases", from: $0) }),
    ("emoji-test.txt", emojiTestCases),
]

func complain(_ sentence: String) {
    FileHandle.standardError.write(Data("GenerateTables: \(sentence)\n".utf8))
}
