import Foundation
import Glibc
import Reader
import TextLayout
import Testing

@testable import Gazeta

/// Folders that hold hyphenation patterns, and what else may stand there.
@Suite struct InstalledPatternsTests {
    private let program: BuiltProgram
    private let folder: String
    private let russian: PatternPackage

    init() throws {
        program = try BuiltProgram()
        folder = program.folder.path
        russian = try #require(PatternPackage.all.first { $0.language == .russian })
    }

    private let dictionary = "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n1а\n1о\n"

    @Test func aDictionaryIsReadFromItsPackagesFile() throws {
        _ = try program.file("hyph_ru_RU.dic", dictionary)
        #expect(russian.hyphenator(in: folder) != nil)
        _ = try program.file("hyph_sr_RS.dic", dictionary)
        let serbian = try #require(PatternPackage.all.first { $0.language == .serbian })
        #expect(serbian.hyphenator(in: folder) != nil)
    }

    @Test func whatIsNoPlainFileCountsAsAbsent() throws {
        let path = folder + "/hyph_ru_RU.dic"
        #expect(russian.hyphenator(in: folder) == nil)
        #expect(russian.hyphenator(in: folder + "/none") == nil)
        #expect(mkfifo(path, 0o600) == 0)
        #expect(russian.hyphenator(in: folder) == nil, "a pipe that nobody writes to")
        unlink(path)
        #expect(mkdir(path, 0o700) == 0)
        #expect(russian.hyphenator(in: folder) == nil, "a folder")
        rmdir(path)
        for target in ["/dev/zero", path, "none"] {
            #expect(symlink(target, path) == 0)
            #expect(russian.hyphenator(in: folder) == nil, "a link to \(target)")
            unlink(path)
        }
    }

    @Test func aFileTooLargeForADictionaryIsNotRead() throws {
        let path = try program.file("hyph_ru_RU.dic", dictionary)
        #expect(truncate(path, (4 << 20) + 1) == 0)
        #expect(russian.hyphenator(in: folder) == nil)
    }

    @Test func languagesWithoutAPackageHaveNoPatterns() {
        #expect(installedHyphenator(for: .undetermined) == nil)
        #expect(installedHyphenator(for: Language("tlh")) == nil)
    }

    @Test func theDoctorTellsWhatIsInstalledAndWhatIsNot() throws {
        _ = try program.file("hyph_ru_RU.dic", dictionary)
        let lines = HyphenationCheckup(folder: folder).lines(.in(.english))
        #expect(lines.first?.hasSuffix("patterns installed: ru") == true)
        #expect(lines.dropFirst().first?.hasSuffix(": uk, be, bg, sr, ro, en") == true)
        #expect(lines.last?.contains("hyphen-uk hyphen-be") == true)
        let encoded = try JSONEncoder().encode(HyphenationCheckup(folder: folder))
        let rows = try #require(
            JSONSerialization.jsonObject(with: encoded) as? [[String: Any]])
        #expect(rows.first?["language"] as? String == "ru")
        #expect(
            rows.map { $0["installed"] as? Bool == true } == [true]
                + Array(repeating: false, count: 6))
        #expect(rows.last?["package"] as? String == "hyphen-en-us")
    }

    @Test func missingPatternsAreNoFault() throws {
        let answer = try program.run("doctor", "--json")
        let facts = try #require(try program.json(answer.output) as? [String: Any])
        #expect((facts["hyphenation"] as? [Any])?.count == PatternPackage.all.count)
        #expect((facts["problems"] as? [Any])?.isEmpty == true)
        #expect(answer.status == 0)
    }
}
