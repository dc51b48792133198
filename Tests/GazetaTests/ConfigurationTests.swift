import Foundation
import Testing

@testable import Gazeta

@Suite struct ConfigurationTests {
    private let gazeta: BuiltProgram

    init() throws {
        gazeta = try BuiltProgram()
        gazeta.environment["XDG_CONFIG_HOME"] = gazeta.folder.path
    }

    private func configured(_ text: String, _ arguments: String...) throws -> Child {
        _ = try gazeta.file("gazeta/config.toml", text)
        return try gazeta.run(["config"] + arguments)
    }

    @Test func eachValueIsShownWithWhereItComesFrom() throws {
        gazeta.environment["https_proxy"] = "http://ion:secret@proxy.example:3128"
        let answer = try configured("[fetch]\n\ninterval = 90\r\n[network]\r\nconnections=4")
        #expect(answer.status == 0)
        #expect(answer.output.contains("fetch.interval = 90  # line 3"))
        #expect(answer.output.contains("network.connections = 4  # line 5"))
        #expect(answer.output.contains("fetch.on-start = true  # default"))
        #expect(answer.output.contains("http://ion:…@proxy.example:3128\"  # https_proxy"))
        #expect(!answer.output.contains("secret"))
    }

    @Test func withoutAFileThePresetsHold() throws {
        let answer = try gazeta.run("config", "--json")
        let object = try #require(try gazeta.json(answer.output) as? [String: Any])
        #expect(object["exists"] as? Bool == false)
        let values = try #require(object["values"] as? [String: [String: Any]])
        #expect(values["fetch.interval"]?["value"] as? Int == 60)
        #expect(values["fetch.while-reading"]?["value"] as? Bool == true)
    }

    @Test(arguments: [
        ("[fetch]\ninterval = 5", "line 2: fetch.interval"),
        ("[fetch]\ninterval = \"60\"", "line 2: fetch.interval"),
        ("[network]\nproxy = \"nonsense\"", "line 2: network.proxy"),
        ("[fetch]\non-start = 1", "line 2: fetch.on-start"),
        ("[fetch]\n\n= 3", "line 3: this is not TOML"), ("[fetch", "line 1: this is not TOML"),
    ])
    func aFaultNamesTheFileTheLineAndTheKey(text: String, says: String) throws {
        let answer = try configured(text)
        #expect(answer.status == 2)
        #expect(answer.complaints.split(separator: "\n").count == 1)
        #expect(answer.complaints.contains("gazeta/config.toml, \(says)"), "\(answer.complaints)")
    }

    @Test(arguments: [("colour = 1", "line 1", "colour"), ("[fetch]\nx = 1", "line 2", "fetch.x")])
    func anUnknownKeyIsToldAndNoFault(text: String, line: String, key: String) throws {
        let answer = try configured(text)
        #expect(answer.status == 0)
        #expect(answer.complaints.contains("\(line): there is no setting \(key)"))
        #expect(answer.output.contains("fetch.interval = 60"))
    }

    @Test func theExampleIsAFileThatSetsNothingUntilItsCommentsAreLifted() throws {
        let example = try gazeta.run("config", "--example").output
        let commented = try configured(example, "--json")
        #expect(commented.status == 0)
        #expect(!commented.output.contains("\"file\""))
        let lifted = example.split(separator: "\n").map { line in
            line.contains(" = ") ? line.drop { "# ".contains($0) } : line
        }.joined(separator: "\n")
        let answer = try configured(lifted, "--json")
        #expect(answer.status == 0, "\(answer.complaints)")
        #expect(answer.complaints.isEmpty)
        let object = try #require(try gazeta.json(answer.output) as? [String: Any])
        let values = try #require(object["values"] as? [String: [String: Any]])
        #expect(values.count == Setting.allCases.count)
        #expect(values.values.allSatisfy { $0["source"] as? String == "file" })
    }

    @Test(arguments: ["http://a/x@y:1", "socks5h://host:1080", "http://ion@host", "nonsense:a@b"])
    func anAddressWithoutPasswordIsShownAsItIs(address: String) {
        #expect(withoutPassword(address) == address)
    }
}
