import TextLayout

/// What the doctor says of the hyphenation patterns: for which languages they are installed, and
/// which packages would bring the others. To do without them is no fault.
struct HyphenationCheckup: Encodable {
    private struct Row: Encodable {
        let language: String
        let installed: Bool
        let package: String
    }

    private let rows: [Row]

    init(folder: String = PatternPackage.folder) {
        rows = PatternPackage.all.map { package in
            Row(
                language: package.language.code,
                installed: package.hyphenator(in: folder) != nil, package: package.name)
        }
    }

    func encode(to encoder: any Encoder) throws {
        try rows.encode(to: encoder)
    }

    func lines(_ words: CommandWords) -> [String] {
        let present = rows.filter(\.installed).map(\.language)
        let missing = rows.filter { !$0.installed }
        var lines: [String] = []
        if !present.isEmpty {
            lines.append("\(words.patternsInstalled): \(present.joined(separator: ", "))")
        }
        if !missing.isEmpty {
            let languages = missing.map(\.language).joined(separator: ", ")
            let packages = missing.map(\.package).joined(separator: " ")
            lines.append("\(words.patternsMissing): \(languages)")
            lines.append("\(words.betterWith) \(packages)")
        }
        return lines.enumerated().map { number, line in
            labelled(number == 0 ? words.hyphenation : "", line)
        }
    }
}
