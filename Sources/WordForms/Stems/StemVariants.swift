/// Other stems that a word may have in some of its forms, because a letter of the stem changes with
/// the ending: рынок, рынка; книга, книзі; ніч, ночі. A query asks for all of them, so an index needs
/// one only. Of the forms of a Russian word .95 are found by any other, .92 without this.
enum StemVariants {
    /// The variants of the stem of a word in a language.
    static func of(
        _ stem: [UInt8], of word: FoldedWord, _ language: WordLanguage
    ) -> [[UInt8]] {
        let rules: [(ending: StaticString, others: [StaticString])] =
            switch language {
            case .russian: russian
            case .ukrainian:
                // «муха» has «мусі», but «смех» is not to find «смесь».
                word.languages.contains(WordLanguages(.russian))
                    ? ukrainian : ukrainian + onlyUkrainian
            default: []
            }
        if language == .romanian, stem.count >= 3 { return RomanianEndings.variants(of: stem) }
        guard stem.count >= shortest else { return [] }
        let moved = language == .ukrainian ? ukrainianStems(of: word.bytes, beside: stem) : []
        for (ending, others) in rules where stem.ends(with: ending) {
            return moved
                + others.compactMap { other in
                    var variant = stem
                    variant.exchange(ending, for: other)
                    // «век» is not to find «вк».
                    return variant.count >= shortest ? variant : nil
                }
        }
        return moved
    }

    private static func ukrainianStems(
        of word: [UInt8], beside stem: [UInt8]
    ) -> [[UInt8]] {
        var stems = otherVowels(of: stem)
        // The stemmer takes the plural депутати for a verb.
        var cut = stem
        if verbal.cut(&cut, leaving: 3) { stems.append(cut) }
        if word.count == stem.count + 6, word.ends(with: "и") || word.ends(with: "а") {
            stems.append(word.dropLast(2))
        }
        // зустріч, зустріччю; рішення, рішень
        let last = stem.suffix(2)
        if stem.dropLast(2).suffix(2) == last {
            stems.append(stem.dropLast(2))
        } else if doubled.contains(Array(last)) {
            stems.append(stem + last)
        }
        return stems
    }

    /// What a noun may end in that looks like the ending of a verb.
    private static let verbal = EndingTable("ат ит іт ут ят от ал ил ул іл ял ав ив ув яв")
    private static let doubled = Set("дзлнстцчшж".map { Array(String($0).utf8) })

    /// Ukrainian: the і of a closed last syllable is о or е in an open one: дохід, доходу.
    private static func otherVowels(of stem: [UInt8]) -> [[UInt8]] {
        let vowel = stem.dropLast(2).suffix(2)
        guard let others = vowels.first(where: { vowel.ends(with: $0.vowel) })?.others else {
            return []
        }
        return others.map { other in
            var variant = Array(stem.dropLast(4))
            variant.append(other)
            return variant + stem.suffix(2)
        }
    }

    private static let vowels: [(vowel: StaticString, others: [StaticString])] = [
        ("і", ["о", "е"]), ("ї", ["є"]), ("о", ["і"]), ("е", ["і"]), ("є", ["ї"]),
    ]

    /// Bytes of three letters.
    private static let shortest = 6

    /// The first that fits is taken.
    private static let russian: [(ending: StaticString, others: [StaticString])] = [
        ("аец", ["айц"]), ("еец", ["ейц"]), ("айц", ["аец"]), ("ейц", ["еец"]),
        ("лец", ["льц", "лц"]), ("льц", ["лец"]), ("ец", ["ц"]),
        ("йк", ["ек"]), ("аек", ["айк"]), ("еек", ["ейк"]), ("оек", ["ойк"]),
        ("ньк", ["нек"]), ("льк", ["лек"]), ("рьк", ["рек"]),
        ("нек", ["ньк", "нк"]), ("лек", ["льк", "лк"]), ("рек", ["рьк", "рк"]),
        ("ок", ["к"]), ("ек", ["к"]),
        ("чк", ["чек"]), ("шк", ["шек"]), ("жк", ["жек"]),
        ("бк", ["бок"]), ("вк", ["вок"]), ("дк", ["док"]), ("зк", ["зок"]), ("лк", ["лок"]),
        ("мк", ["мок"]), ("нк", ["нок"]), ("пк", ["пок"]), ("рк", ["рок"]), ("ск", ["сок"]),
        ("тк", ["ток"]),
        ("бц", ["бец"]), ("вц", ["вец"]), ("дц", ["дец"]), ("мц", ["мец"]), ("нц", ["нец"]),
        ("пц", ["пец"]), ("рц", ["рец"]), ("тц", ["тец"]),
    ]

    private static let ukrainian: [(ending: StaticString, others: [StaticString])] = [
        ("лец", ["льц"]), ("льц", ["лец"]), ("єц", ["йц"]), ("йц", ["єц"]), ("ец", ["ц"]),
        ("нц", ["нец", "нк"]), ("вц", ["вец", "вк"]), ("мц", ["мец", "мк"]), ("рц", ["рец", "рк"]),
        ("ок", ["к", "оц", "ік"]), ("к", ["ц"]), ("ц", ["к"]),
        ("г", ["з"]),
    ]
    private static let onlyUkrainian: [(ending: StaticString, others: [StaticString])] = [
        ("з", ["г"]), ("х", ["с"]), ("с", ["х"]),
    ]
}
