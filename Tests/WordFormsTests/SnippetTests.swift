import Testing

@testable import WordForms

@Suite struct SnippetTests {
    private let texts = [
        "В среду открыли выставку старых фотографий.",
        "Рабочие закончили укладку асфальта. Мост через Реут откроют к пятнице, сообщили в примэрии, "
            + "а троллейбусы пойдут по нему с понедельника; расписание повесят на остановках, и оно "
            + "будет действовать до конца зимы.",
        "Старый мост разберут весной. За мостом построят сквер.",
    ]

    @Test(arguments: [
        (["пятница"], "Мост через Реут откроют к [пятнице], сообщили в примэрии, а…"),
        (["мост"], "[Мост] через Реут откроют к пятнице, сообщили в примэрии, а…"),
        (["мостом", "сквер"], "Старый [мост] разберут весной. За [мостом] построят [сквер]."),
        (["зима"], "…повесят на остановках, и оно будет действовать до конца [зимы]."),
        (["выставка"], "В среду открыли [выставку] старых фотографий."),
        (["мост через реут"], "[Мост через Реут] откроют к пятнице, сообщили в примэрии, а…"),
    ])
    func aSnippetIsTheBestPassageCutBetweenWords(typed: [String], expected: String) {
        #expect(shown(typed, length: 64) == expected)
    }

    @Test func whereNothingIsFoundThereIsNoSnippet() {
        #expect(shown(["дождь"], length: 64) == nil)
        #expect(shown([], length: 64) == nil)
    }

    @Test(arguments: [-1, 0, 1, 2, 3, 7, 8, 9, 20])
    func aSnippetOfAnyLengthIsOne(length: Int) {
        #expect(shown(["сквер"], length: length)?.contains("[скв") == true)
    }

    private func shown(_ typed: [String], length: Int) -> String? {
        let analyser = WordAnalyser()
        let pattern = SearchPattern(
            phrases: typed.map { phrase in
                phrase.split(separator: " ").flatMap { analyser.forms(ofTyped: String($0)) }
            })
        let snippet = analyser.snippet(
            of: pattern, in: texts, language: .russian, length: length)
        return snippet.map { marked($0.text, $0.hits) }
    }
}

/// A text with its hits in brackets.
func marked(_ text: String, _ hits: [Range<Int>]) -> String {
    var scalars = Array(text.unicodeScalars)
    for hit in hits.reversed() {
        scalars.insert("]", at: hit.upperBound)
        scalars.insert("[", at: hit.lowerBound)
    }
    var marked = String.UnicodeScalarView()
    marked.append(contentsOf: scalars)
    return String(marked)
}
