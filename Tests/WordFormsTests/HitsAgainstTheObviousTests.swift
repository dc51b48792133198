import Testing

@testable import WordForms

/// Hits and snippets of random texts, beside a model that compares every word with every form.
@Suite struct HitsAgainstTheObviousTests {
    private let vocabulary = [
        "Киев", "Киева", "киеву", "мост", "моста", "мосте", "река", "реку", "юго-восток",
        "COVID-19",
        "е\u{308}лка", "елку", "пе\u{AD}ре\u{AD}нос", "—", "и", "в", "🙂", "東京", "5",
    ]

    @Test func hitsAreWhatTheModelFinds() {
        var random = SplitMix(seed: 11)
        let analyser = WordAnalyser()
        for _ in 0..<300 {
            let text = sentence(of: 30, &random)
            let phrases = (0...random.below(3)).map { _ in
                typed(sentence(of: 1 + random.below(2), &random), analyser)
            }
            let hits = analyser.hits(
                of: SearchPattern(phrases: phrases), in: text, language: .russian)
            #expect(covered(hits) == covered(modelHits(phrases, text, analyser)), "\(text)")
        }
    }

    @Test func aSnippetIsAPieceOfTheTextWithItsHits() throws {
        var random = SplitMix(seed: 12)
        let analyser = WordAnalyser()
        for _ in 0..<300 {
            let text = sentence(of: 60, &random)
            let pattern = SearchPattern(phrases: [typed(sentence(of: 1, &random), analyser)])
            let hits = analyser.hits(of: pattern, in: text, language: .russian)
            let snippet = analyser.snippet(
                of: pattern, in: [text], language: .russian, length: 60)
            #expect((snippet == nil) == hits.isEmpty)
            guard let snippet else { continue }
            let scalars = Array(snippet.text.unicodeScalars)
            #expect(scalars.count <= 60)
            let body = scalars.drop { $0 == "…" }.reversed().drop { $0 == "…" }.reversed()
            #expect(Array(text.unicodeScalars).contains(Array(body)))
            let shown = snippet.hits.map { Array(scalars[$0]) }
            #expect(!shown.isEmpty)
            let all = hits.map { Array(Array(text.unicodeScalars)[$0]) }
            #expect(shown.allSatisfy { all.contains($0) })
        }
    }

    private func sentence(of count: Int, _ random: inout SplitMix) -> String {
        (0..<count).map { _ in vocabulary[random.below(vocabulary.count)] }
            .joined(separator: " ")
    }

    private func typed(_ text: String, _ analyser: WordAnalyser) -> [QueryForms] {
        analyser.forms(ofTyped: text)
    }

    /// The scalars that some hit covers.
    private func covered(_ hits: [Range<Int>]) -> Set<Int> {
        Set(hits.flatMap { Array($0) })
    }

    private func modelHits(
        _ phrases: [[QueryForms]], _ text: String, _ analyser: WordAnalyser
    ) -> [Range<Int>] {
        let analysed = analyser.analyse(text, language: .russian)
        let stems: [Set<String>] = analysed.terms.map { term in
            Set(
                [term.stem, term.second ?? term.stem].map {
                    String(decoding: analysed.bytes[$0], as: UTF8.self)
                })
        }
        let bytes = Array(text.utf8)
        func scalars(_ end: Int) -> Int {
            String(decoding: bytes[..<end], as: UTF8.self).unicodeScalars.count
        }
        var hits: [Range<Int>] = []
        for phrase in phrases where !phrase.isEmpty {
            for start in stems.indices where start + phrase.count <= stems.count {
                let fits = phrase.indices.allSatisfy {
                    !stems[start + $0].isDisjoint(with: phrase[$0].stems)
                }
                guard fits else { continue }
                let last = analysed.terms[start + phrase.count - 1].source.upperBound
                hits.append(scalars(analysed.terms[start].source.lowerBound)..<scalars(last))
            }
        }
        return hits
    }
}
