/// Romanian: DOOM 3, 2021. A stop and l or r open a syllable together; a soft i at a word's end is
/// no syllable, and only patterns know which neighbouring vowels are two.
let romanianLetterRules = LetterRules(
    vowels: "aăâeiîou", consonants: "bcdfghjklmnpqrstvwxyzșț", softAtEnd: "i",
    alike: [("ş", "ș"), ("ţ", "ț")], foreignVowels: "áéíóúöüőűèêôë", foreignConsonants: "çñ",
    wholePairs: "ch gh", ends: "dez in sub des trans inter super", hiatus: .kept,
    onsets: "bl br cl cr dr fl fr gl gr hl hr pl pr tr vl vr")

/// English: nothing but patterns tells its syllables, so without a dictionary few words are parted.
let englishLetterRules = LetterRules(
    vowels: "aeiouy", consonants: "bcdfghjklmnpqrstvwxz", signs: "'", neverFirst: "'",
    alike: [
        ("ʼ", "'"),
        ("éèêë", "e"), ("áàâäãå", "a"), ("óòôöõø", "o"), ("íìîï", "i"), ("úùûü", "u"), ("ñ", "n"),
        ("ç", "c"),
    ],
    keepsConsonants: false, fewestAfter: 3,
    patterns: """
        b1b c1c d1d g1g m1m n1n p1p r1r t1t b2bed. g2ged. m2med. n2ned. p2ped. r2red. 1tion 1sion
        1cian 1ment. 1ments. 1ness. 1less. 1ful. 1fully. 1ship. 1ships. 1hood. 1ward. 1wards.
        .un1der3 .o2ver1 .in1ter1 .su1per1 .out1 .semi1 .counter1 .electro1 .micro1 .multi1
        .photo1
        """)
