extension MarkupTree {
    /// What stands inside the node, written as markup again: names without their prefixes, texts
    /// and values escaped. For the XHTML of feeds, which is then read as HTML.
    func source(_ node: Node) -> String {
        var written: [UInt8] = []
        // The elements whose end tags are to come, innermost last.
        var open: [Node] = []
        var inside = node + 1
        while inside < end(node) {
            if isText(inside) {
                let isRaw = open.last.map { MarkupMending.holdsRawText(name($0)) } ?? false
                written += isRaw ? Array(bytes(inside)) : escaped(bytes(inside))
            } else {
                writeStartTag(of: inside, to: &written)
                open.append(inside)
            }
            inside += 1
            while let last = open.last, end(last) <= inside {
                if !isVoid(name(last)) { written += Array("</\(nameText(last))>".utf8) }
                open.removeLast()
            }
        }
        return String(decoding: written, as: UTF8.self)
    }

    private func writeStartTag(of node: Node, to written: inout [UInt8]) {
        written.append(UInt8(ascii: "<"))
        written += Array(nameText(node).utf8)
        for attribute in attributeList(node) {
            written += Array(" \(attribute.name)=\"".utf8)
            written += escaped(attribute.value.utf8)
            written.append(UInt8(ascii: "\""))
        }
        written.append(UInt8(ascii: ">"))
    }

    private func isVoid(_ name: MarkupName) -> Bool {
        switch name {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source,
            .track, .wbr:
            true
        default: false
        }
    }
}

private func escaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var written: [UInt8] = []
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "<"): written += Array("&lt;".utf8)
        case UInt8(ascii: "&"): written += Array("&amp;".utf8)
        case UInt8(ascii: "\""): written += Array("&quot;".utf8)
        default: written.append(byte)
        }
    }
    return written
}
