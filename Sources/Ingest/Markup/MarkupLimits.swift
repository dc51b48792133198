import CMarkup

/// How much of a document is read: beyond, it is cut, and says so.
struct MarkupLimits: Sendable {
    /// Elements and texts; ten thousand items of a feed are fewer.
    var nodes = 600_000
    /// Bytes of texts, attribute values and names.
    var text = 32 << 20
    /// Different names of elements and attributes.
    var names = 20_000
    /// Elements nested deeper hang on the last level, as in browsers.
    var depth = 512
    /// Attributes of one element; libxml2 takes the square of their number in time.
    var attributes = 256
    /// Namespaces that one element declares, and levels on which any may be declared: libxml2 looks
    /// through all that are open for each element.
    var namespaces = 32
    /// Problems that are told.
    var problems = 20

    static let standard = MarkupLimits()

    var forReading: markup_limits {
        markup_limits(
            nodes: UInt32(clamping: nodes), text: UInt32(clamping: text),
            names: UInt32(clamping: names), problems: UInt32(clamping: problems),
            depth: UInt32(clamping: depth))
    }
}
