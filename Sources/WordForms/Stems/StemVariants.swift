/// Other stems that a word may have in some of its forms, because a letter of the stem changes with
/// the ending: рынок, рынка; книга, книзі; ніч, ночі. A query asks for all of them, so an index needs
/// one only. Of the forms of a Russian word .95 are found by any other, .92 without this.
enum StemVariants {
    /// The variants of a stem in a language, `among` those that the word may be of.
    static func of(
        _ stem: [UInt8], _ language: WordLanguage, among languages: WordLanguages
    ) -> [[UInt8]] {
        let rules: [(ending: StaticString, others: [StaticString])] =
            switch language {
            case .russian: russian
            case .ukrainian:
                // «муха» has «мусі», but «смех» is not to find «смесь».
                languages.contains(WordLanguages(.russian)) ? ukrainian : ukrainian + onlyUkrainian
            default: []
            }
        if language == .romanian, stem.count >= 3 { return RomanianEndings.variants(of: stem) }
        guard stem.count >= shortest else { return [] }
        for (ending, others) in rules where stem.ends(with: ending) {
            return others.compactMap { other in
                var variant = stem
                variant.exchange(ending, for: other)
                // «век» is not to find «вк».
                return variant.count >= shortest ? variant : nil
            }
        }
        return []
    }

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
        ("мк", ["мок"]), ("нк", ["нок"]), ("пк", ["пок"]), ("рк", ["рок"]), ("тк", ["ток"]),
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
