import Glibc
import Testing

@testable import TextLayout

@Test func wordsTakeTheCellsThatTheScreenGivesThem() {
    let cases: [(text: String, scalars: Int, clusters: Int, wide: Int)] = [
        ("Мост", 4, 4, 8), ("мо\u{301}ст", 4, 4, 8), ("日本", 4, 4, 4), ("e\u{301}", 1, 1, 1),
        ("👩\u{200D}💻", 4, 2, 4), ("🇷🇺", 2, 2, 2), ("👍🏻", 4, 2, 4), ("❤\u{FE0F}", 1, 2, 1),
        ("ко\u{AD}т", 3, 3, 6), ("\u{200B}", 0, 0, 0), ("\u{301}", 1, 1, 1), ("\u{1B}[0m", 4, 4, 5),
        ("각", 2, 2, 2), ("각", 2, 2, 2), ("", 0, 0, 0), ("№ 5", 3, 3, 4),
    ]
    for (text, scalars, clusters, wide) in cases {
        #expect(cellWidth(of: text) == scalars, "\(text.debugDescription)")
        #expect(cellWidth(of: text, .clusters) == clusters, "\(text.debugDescription)")
        let ambiguous = WidthModel(.scalar, ambiguousIsWide: true)
        #expect(cellWidth(of: text, ambiguous) == wide, "\(text.debugDescription)")
    }
}

/// `wcwidth` of the C library, which Swift's overlay does not show.
private let libraryWidth: (@convention(c) (wchar_t) -> CInt)? = {
    guard let symbol = dlsym(nil, "wcwidth") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
}()

/// The C library knows an older Unicode: where it knows a scalar it must agree, but for those
/// whose width later versions changed and those that layout never sends to the screen.
@Test func scalarsTakeTheCellsOfTheCLibrary() throws {
    let libraryWidth = try #require(libraryWidth)
    let ctypeOnly: CInt = 1
    let locale = try #require(newlocale(ctypeOnly, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
        uselocale(before)
        freelocale(locale)
    }
    var faults: [String] = []
    for value in UInt32(0x20)..<0x110000 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let properties = scalarLookup[scalar]
        let theirs = Int(libraryWidth(wchar_t(value)))
        let isDrawn = ![.unseen, .unassigned, .control].contains(properties.cells)
        let ours = properties.cells == .mark ? 0 : cellWidth(of: scalar)
        // U+1171E was a mark until Unicode 16.
        if isDrawn, theirs >= 0, ours != theirs, value != 0x1171E {
            faults.append("U+\(String(value, radix: 16)) ours \(ours), theirs \(theirs)")
        }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(300))")
}
