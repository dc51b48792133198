/// Scalars to which the GNU C library gives other cells than the data files do.
struct LibraryWidth {
    let scalars: ClosedRange<UInt32>
    let cells: CellKind
}

/// The exceptions of the model that measures as the C library draws. They belong to that library
/// and not to a version of the data, so the tables know nothing of them; a test asks the library
/// about each, and fails for one that it has given up.
let libraryWidths = [
    // Signs of the Book of Changes and of the Tai Xuan Jing, wide since Unicode 16.
    LibraryWidth(scalars: 0x2630...0x2637, cells: .narrow),
    LibraryWidth(scalars: 0x268A...0x268F, cells: .narrow),
    LibraryWidth(scalars: 0x1D300...0x1D356, cells: .narrow),
    LibraryWidth(scalars: 0x1D360...0x1D376, cells: .narrow),
    // Numbers in circles on squares, ambiguous for Unicode.
    LibraryWidth(scalars: 0x3248...0x324F, cells: .wide),
    // A vowel sign of Ahom that was a mark without cells until Unicode 16.
    LibraryWidth(scalars: 0x1171E...0x1171E, cells: .mark),
]

/// The first scalar that may be an exception: news in Cyrillic letters has none to look for.
private let firstException: UInt32 = 0x2630

extension ScalarProperties {
    /// What the scalar takes on the screen under a model.
    @inline(__always)
    func cells(of scalar: UInt32, _ unit: WidthModel.Unit) -> CellKind {
        guard scalar >= firstException, unit == .scalar else { return cells }
        return libraryWidths.first { $0.scalars.contains(scalar) }?.cells ?? cells
    }
}
