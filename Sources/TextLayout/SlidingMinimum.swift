/// The least of numbers that come at one end of a window and leave it at the other, in constant time
/// a number on average.
struct SlidingMinimum {
    /// Numbers none of which has a smaller one after it.
    private var rising: [(place: Int, number: Int)] = []
    private var front = 0

    /// The least number in the window; the greatest there is where the window is empty.
    var least: Int { front < rising.count ? rising[front].number : .max }

    mutating func append(_ number: Int, at place: Int) {
        while rising.count > front, rising[rising.count - 1].number >= number {
            rising.removeLast()
        }
        rising.append((place, number))
    }

    mutating func drop(before place: Int) {
        while front < rising.count, rising[front].place < place { front += 1 }
    }
}
