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

/// What the C library says of each scalar: negative where it does not know it.
func widthsInLibrary(of scalars: some Sequence<UInt32>) throws -> [(UInt32, Int)] {
    let libraryWidth = try #require(libraryWidth)
    let ctypeOnly: CInt = 1
    let locale = try #require(newlocale(ctypeOnly, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
        uselocale(before)
        freelocale(locale)
    }
    return scalars.map { ($0, Int(libraryWidth(wchar_t($0)))) }
}

/// The cells that layout counts for a scalar after another one.
private func cells(of scalar: Unicode.Scalar) -> Int {
    let kind = scalarLookup[scalar].cells(of: scalar.value, .scalar)
    return kind == .mark ? 0 : cellWidth(of: scalar)
}

/// The C library knows an older Unicode: where it knows a scalar it must agree, but for those that
/// layout never sends to the screen.
@Test func scalarsTakeTheCellsOfTheCLibrary() throws {
    let faults = try widthsInLibrary(of: 0x20..<0x110000).compactMap { value, theirs -> String? in
        guard theirs >= 0, let scalar = Unicode.Scalar(value) else { return nil }
        let isDrawn = ![.unseen, .unassigned, .control].contains(scalarLookup[scalar].cells)
        guard isDrawn, cells(of: scalar) != theirs else { return nil }
        return "U+\(String(value, radix: 16)) ours \(cells(of: scalar)), theirs \(theirs)"
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(300))")
}

@Test func theCLibraryDiffersFromTheDataWhereItIsSaidTo() throws {
    for exception in libraryWidths {
        let isNeeded = try widthsInLibrary(of: exception.scalars).allSatisfy { value, theirs in
            let published: Int? =
                switch scalarLookup[value].cells {
                case .narrow, .ambiguous: 1
                case .wide: 2
                default: nil
                }
            return published != theirs
        }
        #expect(isNeeded, "\(exception.scalars)")
    }
}

@Test func terminalsThatMeasureClustersFollowTheData() {
    #expect(cellWidth(of: "\u{2630}", .scalars) == 1)
    #expect(cellWidth(of: "\u{2630}", .clusters) == 2)
    #expect(cellWidth(of: "\u{3248}", .scalars) == 2)
    #expect(cellWidth(of: "\u{3248}", .clusters) == 1)
}
