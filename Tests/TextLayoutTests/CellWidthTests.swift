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

/// All that is drawn of a text, and the cells it takes.
private func drawing(of text: String, _ widths: WidthModel) -> (text: String, cells: Int) {
    let paragraph = Paragraph(text, widths: widths)
    var drawn = ""
    var cells = 0
    for line in layOut(paragraph, measure: 80) {
        cells += line.width
        paragraph.forEachCluster(on: line) { drawn += $0.text }
    }
    return (drawn, cells)
}

@Test func whatHasNoWidthOfItsOwnVanishesOrHasAStandIn() {
    let cases: [(name: String, text: String, drawn: String, cells: Int)] = [
        ("soft hyphen", "ко\u{AD}т", "кот", 3), ("zero width space", "а\u{200B}б", "аб", 2),
        ("word joiner", "а\u{2060}б", "аб", 2), ("byte order mark", "\u{FEFF}а", "а", 1),
        ("overriding direction", "\u{202E}аб\u{202C}", "аб", 2),
        ("isolating direction", "\u{2067}а\u{2069}б", "аб", 2),
        ("marks of direction", "а\u{200E}\u{200F}\u{61C}б", "аб", 2),
        ("emoji selector", "❤\u{FE0F}!", "❤!", 2),
        ("other selectors", "а\u{FE00}\u{E0100}", "а", 1),
        ("tags", "🏴\u{E0067}\u{E007F}", "🏴", 2), ("tab", "а\tб", "а б", 3),
        ("mark on a wide base", "日\u{301}б", "日\u{301}б", 3), ("mark", "й\u{301}", "й\u{301}", 1),
        ("mark by itself", "\u{301}а", "\u{25CC}\u{301}а", 2), ("bell", "\u{7}", "\u{FFFD}", 1),
        ("escape", "\u{1B}[m", "\u{FFFD}[m", 3), ("null", "а\0б", "а\u{FFFD}б", 3),
        ("unassigned", "\u{378}", "\u{FFFD}", 1), ("not a character", "\u{FFFF}", "\u{FFFD}", 1),
    ]
    for (name, text, drawn, cells) in cases {
        let found = drawing(of: text, .scalars)
        #expect(found.text.unicodeScalars.elementsEqual(drawn.unicodeScalars), "\(name)")
        #expect(found.cells == cells, "\(name)")
    }
}

@Test(arguments: ["\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{200D}\u{1F4BB}", "\u{1161}"])
func aClusterOfAnyLengthIsDrawnShort(_ repeated: String) {
    let base = repeated == "\u{1161}" ? "\u{1100}" : "\u{1F469}"
    let text = base + String(repeating: repeated, count: 100_000 / repeated.utf8.count)
    for widths in [WidthModel.scalars, .clusters] {
        let found = drawing(of: text, widths)
        #expect(found.text.unicodeScalars.count <= ClusterCells.mostScalars)
        #expect(found.cells == cellWidth(of: text, widths))
        #expect(found.cells == cellWidth(of: found.text, widths))
    }
}

@Test func aLetterUnderAMegabyteOfMarksIsOneCell() {
    let found = drawing(of: "ж" + String(repeating: "\u{301}", count: 500_000), .scalars)
    #expect(found.text.unicodeScalars.count == ClusterCells.mostScalars)
    #expect(found.cells == 1)
}
