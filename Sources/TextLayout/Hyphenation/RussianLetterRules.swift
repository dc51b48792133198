/// Russian: the rules of 1956 (§117–119) and 2006 (§211–219).
let russianLetterRules = LetterRules(
    vowels: "аеиоуыэюя", consonants: "бвгджзклмнпрстфхцчшщ", signs: "ьъй", neverFirst: "ьъйы",
    alike: [("ё", "е")], foreignVowels: foreignCyrillicVowels,
    foreignConsonants: foreignCyrillicConsonants,
    ends: """
        без воз из низ об от под над пред раз роз .меж .сверх .двух .трех .четырех .пол .супер .гипер .интер
        .спец .парт .полит .проф .тех .зав .контр .пост .транс .дез
        """,
    partsDoubled: true, doubledOpenings: "сс вв жж", hiatus: .parted,
    onsets: """
        бл бр вл вр гл гн гр дв др зв зд зл зм зн кв кл кр мл мн пл пн пр пс пт св ск сл см сн сп ср ст сх
        тв тр фл фр хл хр цв чр шл шн шт шк шп
        """, stems: russianStems, stemsWithoutPatterns: russianStemsWithoutPatterns)

let foreignCyrillicVowels = "ієїәөүұӑӗӧӱ"
let foreignCyrillicConsonants = "ґўђјљњћџѓќѕқғңһҡҙҫ"

let rulesOfLanguages: [Language: LetterRules] = [.russian: russianLetterRules]

func letterRules(of language: Language) -> LetterRules? { rulesOfLanguages[language] }
var languagesWithLetterRules: [Language] { Array(rulesOfLanguages.keys) }
