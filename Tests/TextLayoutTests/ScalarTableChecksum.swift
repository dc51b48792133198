// Made by GenerateTables from the files below. Do not edit.
//
// LineBreak.txt 17.0.0
// EastAsianWidth.txt 17.0.0
// GraphemeBreakProperty.txt 17.0.0
// WordBreakProperty.txt 17.0.0
// DerivedCoreProperties.txt 17.0.0
// emoji-data.txt 17.0
// UnicodeData.txt

/// FNV-1a over the properties of U+0000…U+10FFFF as the data files give them.
let scalarTableChecksum: UInt64 = 0xc805f1c0df17acda
