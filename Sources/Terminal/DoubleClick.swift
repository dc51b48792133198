import Screen

/// Tells a press of the mouse from the second of two at one place.
///
/// Curses can do that too, but it would hold every press back to see whether another comes.
struct DoubleClick {
    /// Longer, and two single clicks become one double; shorter, and slow hands have none.
    private static let interval = Duration.milliseconds(400)

    private var last: (place: Point, time: ContinuousClock.Instant)?

    mutating func press(at place: Point, time: ContinuousClock.Instant) -> MouseEvent.Kind {
        if let last, last.place == place, time - last.time <= Self.interval {
            self.last = nil
            return .doublePress
        }
        last = (place, time)
        return .press
    }
}
