// Made by GenerateTables from the files below. Do not edit.
//
// LineBreak.txt 17.0.0
// EastAsianWidth.txt 17.0.0
// GraphemeBreakProperty.txt 17.0.0
// WordBreakProperty.txt 17.0.0
// DerivedCoreProperties.txt 17.0.0
// emoji-data.txt 17.0
// UnicodeData.txt
// GNU C library 2.36

/// Scalars to which the C library gives other cells than the data files do, in code order.
let libraryWidths: [LibraryWidth] = [
    LibraryWidth(scalars: 0x2630...0x2637, cells: .narrow),
    LibraryWidth(scalars: 0x268A...0x268F, cells: .narrow),
    LibraryWidth(scalars: 0x3248...0x324F, cells: .wide),
    LibraryWidth(scalars: 0x1171E...0x1171E, cells: .mark),
    LibraryWidth(scalars: 0x1D300...0x1D356, cells: .narrow),
    LibraryWidth(scalars: 0x1D360...0x1D376, cells: .narrow),
]

/// The first of them; news in Cyrillic letters has none to look for.
let firstLibraryWidth: UInt32 = 0x2630
