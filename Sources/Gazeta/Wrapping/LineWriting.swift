import TextLayout

/// Writes the lines of a paragraph so that all of its text stays: spaces at line ends go, spaces
/// that fill a line and hyphens come, and a soft hyphen becomes the hyphen that is seen.
struct LineWriting {
    let text: [UInt8]
    let paragraph: Paragraph
    let prefix: [UInt8]
    /// What stands in the last cells of the first line's indent.
    let lead: (text: ArraySlice<UInt8>, cells: Int)
    let lineEnd: [UInt8]

    /// Writes these lines; what the text has before the next one, or at its end, goes with the last.
    func write(
        _ lines: ArraySlice<LaidOutLine>, before next: LaidOutLine?, to output: inout [UInt8]
    ) {
        var place = 0
        for (number, line) in zip(lines.indices, lines) {
            output += prefix
            let leadCells = number == 0 ? lead.cells : 0
            output.append(contentsOf: repeatElement(0x20, count: max(0, line.indent - leadCells)))
            if number == 0 { output += lead.text }
            keepUnseen(place..<line.range.lowerBound, hyphenated: false, &output)
            if line.stretch > 0 {
                writeStretched(line, to: &output)
            } else {
                output += text[line.range]
            }
            if line.hyphenated { output.append(0x2D) }
            let following = number + 1 < lines.endIndex ? lines[number + 1] : next
            place = following?.range.lowerBound ?? text.count
            keepUnseen(line.range.upperBound..<place, hyphenated: line.hyphenated, &output)
            output += lineEnd
        }
    }

    /// Each gap's own space, and as many more as the layout puts there.
    private func writeStretched(_ line: LaidOutLine, to output: inout [UInt8]) {
        var written = line.range.lowerBound
        var previous = -1
        paragraph.forEachCluster(on: line) { cluster in
            guard cluster.offset < line.range.upperBound else { return }
            output += text[written..<cluster.offset]
            written = cluster.offset
            if cluster.offset == previous { output.append(0x20) }
            previous = cluster.offset
        }
        output += text[written..<line.range.upperBound]
    }

    /// Between two lines stands a space as a rule; what else is there takes no cells, but is text.
    private func keepUnseen(_ range: Range<Int>, hyphenated: Bool, _ output: inout [UInt8]) {
        guard range.count > 1 || range.count == 1 && text[range.lowerBound] != 0x20 else { return }
        var place = range.lowerBound
        while place < range.upperBound {
            let isSoftHyphen = text[place...].starts(with: [0xC2, 0xAD])
            if isSoftHyphen, hyphenated {
                place += 2
                continue
            }
            if text[place] != 0x20 { output.append(text[place]) }
            place += 1
        }
    }
}
