extension WordAnalyser {
    /// Changes whenever stems could be others than before, so that an index made with other ones is
    /// made anew: our own number, and what this libstemmer makes of some words.
    package static let version: String = "\(revision)-" + String(probeDigest, radix: 16)

    /// To be raised with every change of what words are, how they fold, and how they are stemmed.
    private static let revision = 9

    private static let probes: [(String, WordLanguage)] = [
        ("Неделимости бегущими Киева переговорами важнейший учительница сделавший", .russian),
        ("Președintelui țărilor alegerile frumoaselor muncitoare pâinea", .romanian),
        ("The elections happily skies minister's generation dying", .english),
        ("Председници књигама Београда најлепшим", .serbian),
    ]

    /// FNV-1a.
    private static let probeDigest: UInt64 = {
        let analyser = WordAnalyser()
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for (text, language) in probes {
            for byte in analyser.analyse(text, language: language).bytes {
                digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        return digest
    }()
}
