/// Ukrainian: Український правопис, 2019 §36. Clusters are parted freely; ьо, йо, дж, дз are whole.
let ukrainianLetterRules = LetterRules(
    vowels: "аеєиіїоуюя", consonants: "бвгґджзйклмнпрстфхцчшщь", signs: "'", neverFirst: "ь'",
    glides: "й", alike: [("ʼ", "'")], foreignVowels: "ыэё", foreignConsonants: "ъў",
    wholePairs: "дж дз",
    ends: "без від між над об під перед роз най пів мед екс дез пост транс супер інтер",
    onsets: slavicOnsets,
    stemsWithoutPatterns: [
        StemRow(
            .beginning, after: "не най по пере о",
            "без- від- воз- між- над- об- під- перед- понад- роз- через- обез-"),
        StemRow(.beginning, after: "що як щояк", "най|"),
    ])

/// Belarusian: Правілы беларускай арфаграфіі і пунктуацыі, 2008 §40. Clusters are parted freely; й
/// and ў stay with the vowel before them, дж and дз are whole.
let belarusianLetterRules = LetterRules(
    vowels: "аеёіоуыэюя", consonants: "бвгґджзклмнпрстфхцчш", signs: "ьйў'", neverFirst: "ьйў'",
    alike: [("ʼ", "'")], foreignVowels: "иїє", foreignConsonants: "щъ",
    wholePairs: "дж дз", ends: "ад аб бяз без над пад перад раз роз уз звыш між",
    onsets: slavicOnsets,
    stemsWithoutPatterns: [
        StemRow(
            .beginning, after: "не па пера а",
            "ад- аб- без- бес- бяз- бяс- над- пад- перад- раз- рас- роз- рос- між- звыш-"),
        // Before these vowels дз is one sound: адзіны, надзея.
        StemRow(
            .beginning, outranks: true,
            """
            ад=зе ад=зё ад=зі ад=зю ад=зя над=зе над=зё над=зі над=зю над=зя пад=зе пад=зё пад=зі
            пад=зю пад=зя
            """),
    ])

/// Bulgarian: Официален правописен речник, 2012 §81. ъ is a vowel; ьо and йо are whole, doubled
/// consonants are parted.
let bulgarianLetterRules = LetterRules(
    vowels: "аеиоуъюя", consonants: "бвгджзйклмнпрстфхцчшщь", neverFirst: "ь", glides: "й",
    alike: [("ѝ", "и")], foreignVowels: "ыэёі", foreignConsonants: "ў",
    ends: "без въз из над об от под пред през раз", partsDoubled: true,
    onsets: slavicOnsets,
    stemsWithoutPatterns: [
        StemRow(
            .beginning, after: "не най по пре",
            "без- въз- из- над- об- от- под- пред- през- раз- свръх-")
    ])

/// Serbian in both scripts: Правопис српскога језика, 2010. A consonant opens a syllable, р away
/// from vowels is a vowel, lj, nj, dž are one letter.
let serbianLetterRules = LetterRules(
    vowels: "аеиоуaeiou",
    consonants: "бвгдђжзјклљмнњпрстћфхцчџшbcčćdđfghjklmnprsštvzž",
    glides: "јj", syllabic: "рr", foreignVowels: "y", foreignConsonants: "qwx",
    wholePairs: "lj nj dž",
    ends: """
        ан без дис екс из ин интер нај над об од под пост пред против раз суб супер транс уз an
        bez dis eks iz in inter kon naj nad ob od pod post pred protiv raz sub super trans uz
        """,
    onsets: southSlavicOnsets,
    stemsWithoutPatterns: [
        StemRow(
            .beginning, after: "не по ne po",
            """
            без- из- ис- над- об- од- под- пот- пред- раз- рас- bez- iz- is- nad- ob- od- pod-
            pot- pred- raz- ras-
            """)
    ])

/// Macedonian: Правопис на македонскиот литературен јазик, 2015.
let macedonianLetterRules = LetterRules(
    vowels: "аеиоу", consonants: "бвгдѓжзѕјклљмнњпрстќфхцчџш", signs: "'", neverFirst: "'",
    glides: "ј", syllabic: "р", alike: [("ѐ", "е"), ("ѝ", "и")], foreignConsonants: "ђћ",
    ends: "без из над об од под пред раз", onsets: southSlavicOnsets)

private let southSlavicOnsets = """
    бл бљ бр вл вр гл гр гљ дв дј др зв зд зл зм зн кв кл кљ кр мл мљ пл пљ пр св ск сл сљ см сн
    сп ср ст тв тл тр фл фр хв хл хр цв шк шл шљ шм шн шп шт bl br vl vr gl gr dv dj dr zv zd zl
    zm zn kv kl kr ml pl pr sv sk sl sm sn sp sr st tv tl tr fl fr hv hl hr cv šk šl šm šn šp št
    """
