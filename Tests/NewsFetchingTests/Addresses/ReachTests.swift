import Testing

@testable import NewsFetching

@Suite struct ReachTests {
    @Test(arguments: [
        ("http://127.0.0.1:80/rss", true), ("https://localhost/", true), ("http://[::1]/", true),
        ("http://127.1/", true), ("http://127.news.example/rss", false),
        ("http://10.0.0.1/", false), ("http://[::2]/", false), ("127.0.0.1", false),
    ])
    func thisMachineIsKnownByItsAddress(_ address: String, _ isOwn: Bool) {
        #expect(leadsToThisMachine(address) == isOwn)
    }

    @Test(arguments: [
        ("127.0.0.1", Reach.machine), ("127.255.255.254", .machine), ("0.0.0.0", .machine),
        ("169.254.169.254", .machine), ("224.0.0.1", .machine), ("255.255.255.255", .machine),
        ("10.1.2.3", .localNetwork), ("172.16.0.1", .localNetwork),
        ("172.31.255.255", .localNetwork), ("172.32.0.1", .everywhere),
        ("192.168.1.1", .localNetwork), ("192.169.1.1", .everywhere),
        ("100.64.0.1", .localNetwork), ("100.128.0.1", .everywhere), ("8.8.8.8", .everywhere),
        ("::1", .machine), ("::", .machine), ("fe80::1", .machine), ("ff02::1", .machine),
        ("fd00::1", .localNetwork), ("fec0::1", .localNetwork), ("2001:4860::8888", .everywhere),
        ("::ffff:127.0.0.1", .machine), ("::ffff:10.0.0.1", .localNetwork),
        ("::ffff:8.8.8.8", .everywhere), ("::127.0.0.1", .machine),
        ("64:ff9b::192.168.0.1", .localNetwork), ("64:ff9b::8.8.8.8", .everywhere),
        ("2002:7f00:1::", .machine), ("2002:808:808::", .everywhere),
        ("2130706433", .machine), ("0x7f000001", .machine), ("127.1", .machine),
        ("0300.0250.0.1", .localNetwork),
    ])
    func addressesReachAsFarAsTheRegistriesSay(_ text: String, _ reach: Reach) throws {
        #expect(Reach(try #require(IPAddress(text))) == reach)
    }

    @Test(arguments: [
        ("localhost", Reach.machine), ("a.localhost", .machine), ("printer", .localNetwork),
        ("nas.local", .localNetwork), ("nas.home.arpa", .localNetwork),
        ("news.example", .everywhere), ("ip6.arpa", .everywhere), ("192.168.0.1", .localNetwork),
    ])
    func someNamesTellWithoutBeingLookedUp(_ host: String, _ reach: Reach) {
        #expect(Reach(host: host) == reach)
    }
}
