import Screen

/// A line of text that is being typed.
struct TextField: Hashable, Sendable {
    private var letters: [Character]
    /// How many letters stand before the cursor.
    private(set) var cursor: Int

    /// In letters: as much as a search takes in most scripts, and far more than anybody types.
    static let longest = 4000

    init(_ text: String = "") {
        letters = Array(text.prefix(Self.longest))
        cursor = letters.count
    }

    var text: String { String(letters) }

    /// Takes a key in; false where it is not one of typing. Of a paste that is too long the beginning
    /// is taken.
    mutating func take(_ key: KeyPress) -> Bool {
        switch key {
        case .character(let letter): insert([letter])
        case .paste(let text): insert(Self.onOneLine(text))
        case .backspace: remove(cursor - 1..<cursor)
        case .delete: remove(cursor..<cursor + 1)
        case .control("u"): remove(0..<cursor)
        case .control("w"): remove(startOfWord..<cursor)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(letters.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = letters.count
        default: return false
        }
        return true
    }

    /// Whether a paste has to be cut to be taken in.
    func hasRoom(for text: String) -> Bool {
        letters.count + Self.onOneLine(text).count <= Self.longest
    }

    /// Ends of lines and tabs are blanks, but none at the beginning and the end.
    private static func onOneLine(_ text: String) -> [Character] {
        Array(text.split { $0.isNewline || $0 == "\t" }.joined(separator: " "))
    }

    private mutating func insert(_ new: [Character]) {
        let room = Self.longest - letters.count
        guard room > 0 else { return }
        let after = letters.count - cursor
        // A mark joins the letter it is typed after.
        let start = max(0, cursor - 1)
        letters.replaceSubrange(
            start..<cursor, with: Array(String(letters[start..<cursor] + new.prefix(room))))
        cursor = letters.count - after
    }

    private mutating func remove(_ range: Range<Int>) {
        let range = range.clamped(to: letters.indices)
        letters.removeSubrange(range)
        cursor = min(range.lowerBound, letters.count)
    }

    /// Where the word before the cursor begins, the blanks behind it included.
    private var startOfWord: Int {
        var start = cursor
        while start > 0, letters[start - 1].isWhitespace { start -= 1 }
        while start > 0, !letters[start - 1].isWhitespace { start -= 1 }
        return start
    }

    /// Draws as much of the text as fits, the cursor among it; gives the column after it.
    func draw(row: Int, column: Int, cells: Int, on canvas: inout Canvas) {
        guard cells > 0 else { return }
        canvas.fill(Rect(row: row, column: column, rows: 1, columns: cells), style: .field)
        let under = letters.indices.contains(cursor) ? String(letters[cursor]) : " "
        var first = cursor
        var taken = max(1, drawnWidth(of: under))
        while first > 0 {
            taken += drawnWidth(of: String(letters[first - 1]))
            if taken > cells { break }
            first -= 1
        }
        let part = Rect(row: row, column: column, rows: 1, columns: cells)
        canvas.within(part) { inside in
            let place = inside.write(
                String(letters[first..<cursor]), row: 0, column: 0, style: .field)
            let next = inside.write(under, row: 0, column: place, style: .fieldCursor)
            if cursor < letters.count {
                inside.write(String(letters[(cursor + 1)...]), row: 0, column: next, style: .field)
            }
        }
    }
}
