import Foundation
import TextLayout

/// The table of scalars to which the C library gives other cells than the data files do.
///
/// The library knows an older Unicode: of scalars that it does not know the data files speak. What
/// layout never sends to the screen has no cells to differ in.
func libraryWidthTable(
    of properties: [ScalarProperties], sources: [String]
) throws -> GeneratedFile {
    let library = try CLibrary()
    var runs: [(scalars: ClosedRange<Int>, kind: String)] = []
    for (scalar, ours) in properties.enumerated() {
        guard let theirs = library.cells(of: scalar), let cells = ours.cells.cellsByThemselves,
            cells != theirs
        else { continue }
        let kind = theirs == 0 ? "mark" : theirs == 1 ? "narrow" : "wide"
        if let last = runs.last, last.kind == kind, last.scalars.upperBound == scalar - 1 {
            runs[runs.count - 1].scalars = last.scalars.lowerBound...scalar
        } else {
            runs.append((scalar...scalar, kind))
        }
    }
    let rows = runs.map { run in
        let ends = [run.scalars.lowerBound, run.scalars.upperBound].map {
            "0x" + String($0, radix: 16, uppercase: true)
        }
        return "    LibraryWidth(scalars: \(ends.joined(separator: "...")), cells: .\(run.kind)),\n"
    }
    return GeneratedFile(
        path: "Sources/TextLayout/Tables/LibraryWidthTable.swift",
        text: """
            \(firstLine(sources + [library.name]))

            /// Scalars to which the C library gives other cells than the data files do, in code order.
            let libraryWidths: [LibraryWidth] = [
            \(rows.joined())]

            /// The first of them; news in Cyrillic letters has none to look for.
            let firstLibraryWidth: UInt32 = 0x\(
                String(runs.first?.scalars.lowerBound ?? properties.count, radix: 16, uppercase: true))

            """)
}

extension CellKind {
    /// What a scalar of the kind takes after another one; nil if it is not drawn as it is.
    fileprivate var cellsByThemselves: Int? {
        switch self {
        case .mark: 0
        case .narrow, .ambiguous: 1
        case .wide: 2
        case .unseen, .control, .unassigned: nil
        }
    }
}

/// The C library that this program runs with.
private struct CLibrary {
    /// "GNU C library 2.36"
    let name: String
    /// What `wcwidth` says of every scalar, negative for one that the library does not know.
    private let widths: [CInt]

    init() throws {
        // Swift's overlay shows neither of the two.
        guard let width = dlsym(nil, "wcwidth"), let version = dlsym(nil, "gnu_get_libc_version"),
            let locale = newlocale(ctypeOnly, "C.UTF-8", nil)
        else { throw UnicodeFault.noLibraryWidths }
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        let wcwidth = unsafeBitCast(width, to: (@convention(c) (wchar_t) -> CInt).self)
        widths = (0..<0x110000).map { wcwidth(wchar_t($0)) }
        let number = unsafeBitCast(
            version, to: (@convention(c) () -> UnsafePointer<CChar>).self)
        name = "GNU C library " + String(cString: number())
    }

    /// Nil for a scalar that the library does not know.
    func cells(of scalar: Int) -> Int? {
        let cells = Int(widths[scalar])
        return cells >= 0 ? cells : nil
    }
}

/// LC_CTYPE_MASK, a macro that Swift does not see.
private let ctypeOnly: CInt = 1
