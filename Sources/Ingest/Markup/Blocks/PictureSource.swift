/// Where the bytes of an `<img>` or `<picture>` are, and what is said of it.
struct PictureSource {
    private(set) var address: String?
    /// What is written in its place, where it is more than a word.
    private(set) var description: String?
    /// A point of a colour that tells its owner who reads.
    private(set) var isTracker = false

    init(_ node: MarkupTree.Node, in tree: MarkupTree) {
        var fallback: String?
        for inside in node..<max(node + 1, tree.end(node)) {
            switch tree.name(inside) {
            case .source: fallback = fallback ?? largest(tree.attribute(inside, "srcset"))
            case .img, .amp_img, .image: read(inside, in: tree)
            default: break
            }
        }
        address = address ?? fallback
    }

    private mutating func read(_ node: MarkupTree.Node, in tree: MarkupTree) {
        // Pages that load pictures late put a blank one in their place.
        let late: [StaticString] = ["data-src", "data-lazy-src", "data-original", "data-lazy"]
        let found = late.lazy.compactMap { tree.attribute(node, $0) }.first { !$0.isEmpty }
        let source = tree.attribute(node, "src").flatMap { isInline($0) ? nil : $0 }
        address =
            found ?? source ?? largest(tree.attribute(node, "data-srcset"))
            ?? largest(tree.attribute(node, "srcset"))
        let sizes = [tree.attribute(node, "width"), tree.attribute(node, "height")]
        isTracker =
            sizes.contains { $0.map { ["0", "1", "0px", "1px"].contains($0) } ?? false }
            || isCounter(address ?? "")
        let words = tree.attribute(node, "alt") ?? tree.attribute(node, "title")
        description = words.flatMap { saysMore($0) ? $0 : nil }
    }

    private func isInline(_ address: String) -> Bool {
        address.isEmpty || address.utf8.starts(with: "data:".utf8) || address == "about:blank"
    }

    /// Addresses of counters, by what only they hold.
    private func isCounter(_ address: String) -> Bool {
        let marks = [
            "feedburner.com/~", "feedsportal.com", "doubleclick.net", "/counter", "mc.yandex.ru",
            "pixel.wp.com", "stats.wordpress.com", "google-analytics", "tns-counter",
            "counter.yadro", "top-fwz1.mail.ru", "spacer.gif", "blank.gif", "1x1.",
        ]
        let bytes = Array(address.utf8.prefix(2048))
        return marks.contains { contains(Array($0.utf8), in: bytes) }
    }

    /// A name of a file or a single word describes no picture.
    private func saysMore(_ words: String) -> Bool {
        words.utf8.count <= 1000 && words.utf8.count >= 8
            && words.unicodeScalars.contains { $0.isSpace }
    }

    /// The address of the widest picture of a set: "a.jpg 320w, b.jpg 640w". An address may hold
    /// commas; one at its end parts it from the next.
    private func largest(_ set: String?) -> String? {
        var best: (address: Substring, size: Double)?
        var rest = (set ?? "")[...]
        for _ in 0..<Self.mostCandidates {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            var address = rest.prefix { !$0.isWhitespace }
            guard !address.isEmpty else { break }
            rest = rest[address.endIndex...]
            var size = 1.0
            if address.hasSuffix(",") {
                while address.hasSuffix(",") { address.removeLast() }
            } else {
                let descriptor = rest.prefix { $0 != "," }
                rest = rest[descriptor.endIndex...]
                size = Double(descriptor.drop { $0.isWhitespace }.prefix { $0.isNumber }) ?? 1
            }
            if !isInline(String(address)), size > best?.size ?? 0 { best = (address, size) }
        }
        return best.map { String($0.address) }
    }

    private static let mostCandidates = 64
}
