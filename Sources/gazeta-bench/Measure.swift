import Glibc

/// Times of the same work done again and again, in milliseconds.
struct Times {
    private var sorted: [Double]

    init(_ milliseconds: [Double]) {
        sorted = milliseconds.sorted()
    }

    var median: Double { sorted.isEmpty ? .nan : sorted[sorted.count / 2] }
    var least: Double { sorted.first ?? .nan }
    var most: Double { sorted.last ?? .nan }
}

/// How long `work` takes, in milliseconds.
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(work)
    return Double(duration.components.seconds) * 1e3
        + Double(duration.components.attoseconds) / 1e15
}

/// How long the processor is busy with `work` on this thread, in milliseconds: other programs on the
/// machine do not count.
func processorMilliseconds(_ work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
    let start = now()
    try work()
    return now() - start
}

/// Two works in turn, A B A B …, so that a machine that slows down slows both.
func compare(runs: Int, _ a: () throws -> Void, _ b: () throws -> Void) rethrows -> (Times, Times) {
    // Once each for what is only done the first time.
    try a()
    try b()
    var (first, second): ([Double], [Double]) = ([], [])
    for _ in 0..<runs {
        first.append(try milliseconds(a))
        second.append(try milliseconds(b))
    }
    return (Times(first), Times(second))
}

/// A row of the report: what was measured, its median, the baseline beside it and their ratio.
func report(_ name: String, _ times: Times, beside baseline: (name: String, times: Times)) {
    var row = column(name, 44) + column(shown(times.median) + " ms", 14)
    row += column("[\(shown(times.least)) – \(shown(times.most))]", 22)
    let ratio = times.median / baseline.times.median
    row += "\(baseline.name) \(shown(baseline.times.median)) ms, ratio \(shown(ratio))"
    print(row)
}

/// Three significant figures or so.
func shown(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    let scale: Double = number < 1 ? 1000 : number < 100 ? 100 : 1
    return "\((number * scale).rounded() / scale)"
}

func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
}
