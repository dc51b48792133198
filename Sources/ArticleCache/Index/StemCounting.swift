import RelatedStories
import WordForms

extension StemVector {
    init(counting title: AnalysedText, _ texts: [AnalysedText]) {
        var entries: [Entry] = []
        for term in title.terms {
            entries.append(Entry(key: StemKey(stem: title.bytes[term.stem]), text: 5, head: 5))
        }
        var count = 0
        for text in texts {
            for term in text.terms {
                entries.append(
                    Entry(
                        key: StemKey(stem: text.bytes[term.stem]), text: 1,
                        head: count < Self.headWords ? 1 : 0))
                count += 1
            }
        }
        self.init(entries)
    }
}
