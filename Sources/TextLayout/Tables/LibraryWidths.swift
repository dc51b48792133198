/// Scalars to which the GNU C library gives other cells than the data files do: it knows an older
/// Unicode. They are the exceptions of the model that measures as the C library draws.
struct LibraryWidth {
    let scalars: ClosedRange<UInt32>
    let cells: CellKind
}

extension ScalarProperties {
    /// What the scalar takes on the screen under a model.
    @inline(__always)
    func cells(of scalar: UInt32, _ unit: WidthModel.Unit) -> CellKind {
        guard scalar >= firstLibraryWidth, unit == .scalar else { return cells }
        return libraryWidths.first { $0.scalars.contains(scalar) }?.cells ?? cells
    }
}
