/// Whether the object that begins here has the members of a JSON Feed, in whatever order: its
/// version, or what no article has.
func isJSONFeed(_ text: ArraySlice<UInt8>) -> Bool {
    var scan = MemberScan(text)
    while let name = scan.nextMember() {
        if feedMembers.contains(where: name.elementsEqual) { return true }
        if name.elementsEqual("version".utf8) {
            return contains("jsonfeed.org/", in: scan.rest.prefix(80))
        }
    }
    return false
}

private let feedMembers = ["items", "feed_url", "home_page_url"].map { Array($0.utf8) }

/// The names of a JSON object's own members, one after the other, as they are spelled.
private struct MemberScan {
    /// What follows the name that was found last.
    private(set) var rest: ArraySlice<UInt8>
    private var depth = 0
    private var isAtName = false

    init(_ text: ArraySlice<UInt8>) { rest = text }

    mutating func nextMember() -> ArraySlice<UInt8>? {
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                isAtName = depth == 1 && byte == UInt8(ascii: "{")
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { return nil }
            case UInt8(ascii: ","): isAtName = depth == 1
            case UInt8(ascii: "\""):
                let text = takeText()
                if isAtName {
                    isAtName = false
                    return text
                }
            default: break
            }
        }
        return nil
    }

    private mutating func takeText() -> ArraySlice<UInt8> {
        let start = rest
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") { _ = rest.popFirst() }
        }
        return start[..<rest.startIndex].dropLast()
    }
}
