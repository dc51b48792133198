/// The elements in lanes, one for each host, in the order they came; what has no host has a lane of
/// its own.
func lanes<Element>(of elements: [Element], host: (Element) -> String?) -> [[Element]] {
    var lanes: [[Element]] = []
    var laneOfHost: [String: Int] = [:]
    for element in elements {
        let host = host(element) ?? ""
        if let lane = laneOfHost[host] {
            lanes[lane].append(element)
        } else {
            laneOfHost[host] = lanes.count
            lanes.append([element])
        }
    }
    return lanes
}

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
