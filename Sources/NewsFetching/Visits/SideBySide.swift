/// Does the work for every element, for so many at once.
func forEach<Element: Sendable>(
    _ elements: [Element], atOnce: Int, _ work: @escaping @Sendable (Element) async -> Void
) async {
    await withTaskGroup(of: Void.self) { group in
        for (index, element) in elements.enumerated() {
            if index >= max(1, atOnce) { await group.next() }
            group.addTask { await work(element) }
        }
    }
}
