/// A folder as it is typed and shown, such as «Страна/Город»: names parted by slashes.
///
/// A slash that belongs to a name is doubled.
struct FolderPath: Hashable {
    let names: [String]

    init(_ names: [String]) {
        self.names = names
    }

    init(typed text: String) {
        var names: [String] = []
        var name = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar != "/" {
                name.append(scalar)
            } else if rest.first == "/" {
                rest.removeFirst()
                name.append("/")
            } else {
                names.append(String(name))
                name = String.UnicodeScalarView()
            }
        }
        names.append(String(name))
        self.names = names.filter { !$0.isEmpty }
    }

    var text: String {
        names.map {
            $0.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "//")
        }
        .joined(separator: "/")
    }
}
