import Screen
import Testing

@testable import Terminal

@Suite struct WaitingInputsTests {
    private let small = Size(rows: 5, columns: 20)
    private let large = Size(rows: 50, columns: 200)

    @Test func keysJoinTheKeysBeforeThem() {
        var waiting = WaitingInputs()
        waiting.add([.up])
        waiting.add([])
        waiting.add([.down, .enter])
        #expect(waiting.take() == [.keys([.up, .down, .enter])])
        #expect(waiting.isEmpty)
        #expect(waiting.take() == [])
    }

    @Test func onlyTheLastSizeIsTold() {
        var waiting = WaitingInputs()
        waiting.add(.resized(small))
        waiting.add([.up])
        waiting.add(.resized(large))
        waiting.add(.resized(small))
        #expect(waiting.take() == [.keys([.up]), .resized(small)])
        waiting.add(.resized(small))
        waiting.add(.resumed(large))
        #expect(waiting.take() == [.resumed(large)])
    }

    @Test func aRequestIsToldOnce() {
        var waiting = WaitingInputs()
        waiting.add(.hungUp)
        waiting.add(.terminated(signal: 15))
        waiting.add(.hungUp)
        #expect(waiting.take() == [.terminated(signal: 15), .hungUp])
    }

    @Test func aPastedBookIsCutShort() {
        var waiting = WaitingInputs()
        for _ in 0..<100 { waiting.add(Array(repeating: .character("ж"), count: 1000)) }
        guard case .keys(let keys) = waiting.take().first else {
            Issue.record("no keys")
            return
        }
        #expect(keys.count == 4096)
    }
}

@Suite struct DoubleClickTests {
    private let start = ContinuousClock.now

    @Test func twoPressesAtOnePlaceAreADoublePress() {
        var clicks = DoubleClick()
        let place = Point(row: 3, column: 4)
        let kinds = [0, 200, 400, 1000].map {
            clicks.press(at: place, time: start + .milliseconds($0))
        }
        #expect(kinds == [.press, .doublePress, .press, .press])
    }

    @Test func pressesAtTwoPlacesAreTwo() {
        var clicks = DoubleClick()
        #expect(clicks.press(at: Point(row: 3, column: 4), time: start) == .press)
        #expect(clicks.press(at: Point(row: 4, column: 4), time: start) == .press)
    }
}
