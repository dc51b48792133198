import Screen
import TextLayout

/// A headline in as few lines as it takes, no more than `most`, the last cut if it must be.
func titleLines(
    _ title: String, columns: Int, most: Int, firstIndent: Int = 0, hangingIndent: Int = 0,
    language: Language = .undetermined
) -> [String] {
    let columns = max(1, columns)
    // What can never be seen is not measured: a title may be as long as a feed cares to make it.
    let seen = title.unicodeScalars.prefix(columns * most * scalarsForACell)
    let paragraph = Paragraph(String(seen), language: language)
    // In a list full lines read best, and no word of a headline is parted.
    let manner = Manner(
        choice: .greedy, hyphenated: false, firstIndent: firstIndent,
        hangingIndent: hangingIndent)
    let lines = layOut(paragraph, measure: columns, manner: manner)
    guard lines.count > most, let cut = lines.dropFirst(most - 1).first else {
        return lines.map { paragraph.string(of: $0) }
    }
    let rest = paragraph.text.utf8.dropFirst(cut.range.lowerBound).prefix(8 * columns)
    let last =
        String(repeating: " ", count: cut.indent)
        + truncated(
            String(decoding: rest, as: UTF8.self), to: max(1, columns - cut.indent))
    return lines.prefix(most - 1).map { paragraph.string(of: $0) } + [last]
}

/// More than this stands over no cell but in mischief.
let scalarsForACell = 4
