import Glibc

/// One line on the terminal of stderr that is written over as work goes on.
struct ProgressLine {
    private let isShown: Bool
    private var isThere = false

    /// `isWanted` is false where progress is not to be told, whatever stderr is.
    init(isWanted: Bool) {
        // A terminal of no name, or a dumb one, cannot write over a line.
        let canRewriteLines = (environment("TERM") ?? "dumb") != "dumb"
        isShown = isWanted && canRewriteLines && isatty(STDERR_FILENO) == 1
    }

    mutating func show(_ text: String) {
        guard isShown else { return }
        isThere = true
        try? writeAll(Array("\r\(onOneLine(text))\u{1B}[K".utf8), to: STDERR_FILENO)
    }

    mutating func clear() {
        guard isThere else { return }
        isThere = false
        try? writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
    }
}
