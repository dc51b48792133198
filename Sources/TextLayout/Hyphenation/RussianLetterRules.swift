/// Russian: Правила русской орфографии и пунктуации, 1956 §117–119, 2006 §211–219.
let russianLetterRules = LetterRules(
    vowels: "аеиоуыэюя", consonants: "бвгджзклмнпрстфхцчшщ", signs: "ьъй", neverFirst: "ьъйы",
    alike: [("ё", "е")],
    foreignVowels: "ієїәөүұӑӗӧӱ", foreignConsonants: "ґўђјљњћџѓќѕқғңһҡҙҫҗ",
    ends: """
        без воз из низ об от под над пред раз роз .меж .сверх .двух .трех .четырех .пол .супер
        .гипер .интер .спец .парт .полит .проф .тех .зав .контр .пост .транс .дез
        """,
    partsDoubled: true, doubledOpenings: "сс вв жж", hiatus: .parted, onsets: slavicOnsets,
    stems: russianStems, stemsWithoutPatterns: russianStemsWithoutPatterns)

/// Consonants that many words begin with, and that may well begin a part.
let slavicOnsets = """
    бл бр вл вр гл гн гр дв др зв зд зл зр кв кл кр мл мн пл пр св ск сл см сп ср ст сх сф тв тр
    фл фр хл хр цв чр шл шт
    """
