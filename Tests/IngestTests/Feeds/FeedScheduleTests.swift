import Testing

@testable import Ingest

@Suite struct FeedScheduleTests {
    @Test(
        arguments: [
            ("<ttl>90</ttl>", 90), ("<ttl> 90 </ttl>", 90), ("<ttl>0</ttl>", nil),
            ("<ttl>x</ttl>", nil),
            ("<ttl>99999999</ttl>", 43_200),
            ("<sy:updatePeriod>hourly</sy:updatePeriod>", 60),
            (
                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
                360
            ),
            ("<ttl>30</ttl><sy:updatePeriod> Hourly </sy:updatePeriod>", 60),
            ("<sy:updateFrequency>4</sy:updateFrequency>", nil),
            (
                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
                1440
            ),
        ] as [(String, Int?)])
    func theLongerWishCounts(head: String, minutes: Int?) throws {
        #expect(try rss("", head: head).updateInterval == minutes)
    }

    @Test func hoursAndDaysOfRestAreRead() throws {
        let document = try rss(
            "",
            head: """
                <skipHours><hour>0</hour><hour>24</hour><hour>23</hour><hour>25</hour></skipHours>
                <skipDays><day>Monday</day><day> sunday </day><day>Someday</day></skipDays>
                """)
        #expect(document.skipHours == [0, 23])
        #expect(document.skipDays == [1, 7])
    }
}
