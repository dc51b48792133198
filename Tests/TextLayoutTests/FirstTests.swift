import Testing
import TextLayout

@Test func emptyTextIsOneEmptyLine() {
    #expect(layOut(Paragraph(""), measure: 10) == [LaidOutLine(range: 0..<0, width: 0)])
}

@Test func wordsFillTheMeasure() {
    let paragraph = Paragraph("Мост открыт, трамваи пошли", language: .russian)
    let lines = layOut(paragraph, measure: 16).map(paragraph.string)
    #expect(lines == ["Мост открыт,", "трамваи пошли"])
}
