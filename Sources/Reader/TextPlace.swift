/// A place in an article's text that stays the same at every measure.
///
/// It names the first text of the row at the top of the pane; every row of a page has a place of
/// its own, so going back to one shows the same rows.
struct TextPlace: Hashable, Comparable, Sendable {
    /// 0 for what stands above the body, then the blocks from 1 on.
    var block: Int
    /// The parts of a block in order: the space above it, a frame's edge, each of its texts.
    var part: Int
    /// UTF-8 offset in the part's text.
    var offset: Int

    static let start = TextPlace(block: 0, part: 0, offset: 0)

    static func < (a: TextPlace, b: TextPlace) -> Bool {
        (a.block, a.part, a.offset) < (b.block, b.part, b.offset)
    }
}
