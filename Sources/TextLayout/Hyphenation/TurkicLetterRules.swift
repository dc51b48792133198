/// Kazakh: Қазақ тілінің емле ережелері, 1983. й and у between vowels open a syllable; words that
/// end in я or ю are left whole.
let kazakhLetterRules = LetterRules(
    vowels: "аәеёиіоөуүұыэюя", consonants: "бвгғджзйкқлмнңпрстфхһцчшщ", signs: "ьъ",
    neverFirst: "ьъ", glides: "й", semivowels: "у", unpartedEndings: "яю")

/// Kyrgyz: Кыргыз тилинин жазуу эрежелери. A long vowel, written twice, is whole.
let kyrgyzLetterRules = LetterRules(
    vowels: "аеёиоөуүыэюя", consonants: "бвгджзйклмнңпрстфхцчшщ", signs: "ьъ", neverFirst: "ьъ",
    glides: "й", hiatus: .longVowels)

/// Tatar and Bashkir.
let volgaLetterRules = LetterRules(
    vowels: "аәеёиоөуүыэюя", consonants: "бвгғджҗзҙйкҡлмнңпрсҫтфхһцчшщ", signs: "ьъ",
    neverFirst: "ьъ", glides: "й", semivowels: "уү")
