/// Words of a language that its glue rules speak of. A word written with a full stop here is one
/// only with it.
struct WordList: Sendable {
    private var traits: [UInt64: WordTraits] = [:]

    init(of language: Language) {
        for row in sharedWords + words(of: language) {
            for word in row.words.split(separator: " ") {
                var key = WordKey()
                for scalar in word.unicodeScalars { key.add(scalar.value) }
                traits[key.value, default: []].formUnion(row.traits)
            }
        }
    }

    subscript(_ key: WordKey) -> WordTraits { traits[key.value] ?? [] }
}

/// A word as a number, capitals and ё made small letters and е.
struct WordKey {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(smallLetter(scalar))) &* 0x100_0000_01b3
    }
}

/// The small letter of an English, Romanian or Cyrillic capital; ё as е.
private func smallLetter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar == 0x401 ? 0x435 : scalar + 0x50
    case 0x451: 0x435
    case 0xC2, 0xCE: scalar + 0x20
    case 0x102, 0x218, 0x21A, 0x15E, 0x162, 0x490: scalar + 1
    default: scalar
    }
}

private typealias WordRow = (traits: WordTraits, words: String)

private func words(of language: Language) -> [WordRow] {
    switch language {
    case .russian: russianWords
    case .ukrainian: ukrainianWords
    case .belarusian: belarusianWords
    case .bulgarian: bulgarianWords
    case .serbian: serbianWords
    case .romanian: romanianWords
    case .english: englishWords
    default: []
    }
}

/// Signs of measure that are written alike everywhere.
private let sharedWords: [WordRow] = [
    (.unit, "km m cm mm kg g mg l ml ha h min s kW MW GW kWh MWh Hz kHz MHz GHz KB MB GB TB"),
    (.unit, "km² m² m³ km/h EUR USD MDL RUB UAH RON lei leu"),
    (.unit, "км м см мм дм кг г мг л мл га м² м³ км² км/ч"),
    (.magnitude, "mil. mln mlrd млн млрд трлн тыс."),
    (.unit, "mil. mln mlrd млн млрд трлн тыс."),
    (.numberSign, "№ § №№ §§"),
]

private let russianWords: [WordRow] = [
    (.stays, "в к с у о и а я ж б"),
    (.stays, "во до за из ко на не ни но об от по со да"),
    (.staysSoftly, "без для над под при про или изо обо ото"),
    (.leans, "же ж ли ль бы б"),
    // Units, with the words for years, hours and money that stand after a number.
    (
        .unit,
        "кв. куб. т ц дм³ см² см³ м/с Вт кВт МВт ГВт кВт·ч Гц кГц МГц ГГц Кб Мб Гб Тб кб мб гб"
    ),
    (.unit, "год года году годом годы годов годам годах лет г. гг. век века веке веков вв. в. ст."),
    (.unit, "час часа часов часам ч ч. минута минуты минут мин мин. секунд секунды сек сек. сут."),
    (
        .unit,
        "день дня дней сутки суток неделя недели недель месяц месяца месяцев мес. утра вечера ночи"
    ),
    (.unit, "руб руб. рубль рубля рублей рублям рублях коп. копеек копейки копейка"),
    (.unit, "долл. доллар доллара долларов евро цент цента центов лей лея лею леев лев лева левов"),
    (.unit, "гривна гривны гривен грн грн. юань юаня юаней йена йены йен тенге фунт фунта фунтов"),
    (
        .unit,
        "лир лиры злотых злотых крон кроны франк франка франков шт шт. чел чел. экз. бал. баррелей"
    ),
    (.unit, "процент процента процентов процентам процентами проц. п.п. градус градуса градусов"),
    (
        .unit,
        "метр метра метров километр километра километров сантиметров миллиметров гектар гектара"
    ),
    (
        .unit,
        "гектаров килограмм килограмма килограммов грамм грамма граммов тонна тонны тонн тонну"
    ),
    (.unit, "литр литра литров центнер центнеров человек человека миль мили"),
    (.unit, "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    (.unit, "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    (.unit, "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек"),
    (.unit, "янв. фев. февр. мар. апр. июн. июл. авг. сен. сент. окт. ноя. нояб. дек."),
    (.month, "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    (.month, "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек"),
    (.month, "янв. фев. февр. мар. апр. июн. июл. авг. сен. сент. окт. ноя. нояб. дек."),
    ([.unit, .magnitude], "тысяча тысячи тысяч тысячу миллион миллиона миллионов миллиону"),
    ([.unit, .magnitude], "миллиард миллиарда миллиардов триллион триллиона триллионов"),
    ([.unit, .magnitude], "млн. млрд. трлн. тыс"),
    // Abbreviations of what follows.
    (.heralds, "г. гор. пос. дер. с. обл. р-н респ. ул. пр. просп. пр-т пер. пл. наб. бул. б-р ш."),
    (.heralds, "д. корп. кв. оф. к. эт. под. м. ст. им. о. оз. р. хр."),
    (
        .heralds,
        "стр. с. рис. табл. гл. ст. п. пп. ч. т. тт. кн. вып. изд. подп. абз. разд. прим. ил."
    ),
    (
        .heralds,
        "см. ср. напр. проф. акад. доц. канд. чл. св. тов. гр. ген. адм. полк. подполк. майор."
    ),
    (
        .heralds,
        "кап. лейт. серж. ряд. маршал. инж. арх. худ. реж. ред. пер. зам. зав. нач. гос. тел."
    ),
    (.initial, "дж."),
    (.title, "ООО ОАО ЗАО ПАО АО НАО ИП ГУП МУП ФГУП ТОО СПК КФХ НКО АНО ГК ТРК ТЦ ЖК МКР"),
    (.title, "г-н г-жа г-ну г-на г-же г-жу"),
]

private let ukrainianWords: [WordRow] = [
    (.stays, "в у з і й а о є я ж б"),
    (.stays, "до за із зі на не ні по об від"),
    (.staysSoftly, "без для над під при про або чи та що"),
    (.leans, "же ж би б"),
    (
        .unit,
        "рік року роки років році роком р. рр. ст. століття хв. хв год. год грн грн. коп. км м т"
    ),
    (
        .unit,
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
    ),
    (
        .month,
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
    ),
    ([.unit, .magnitude], "тис. тис млн млрд тисяч тисячі мільйон мільйона мільйонів мільярдів"),
    (.unit, "гривень гривні гривня доларів долара євро відсотків відсотка осіб"),
    (
        .heralds,
        "м. с. смт. вул. просп. пл. бул. буд. кв. обл. ім. проф. акад. св. див. стор. с. рис."
    ),
    (.heralds, "табл. розд. гл. ст. п. ч. т. о. р. ген."),
    (.title, "ТОВ ПАТ ПрАТ АТ ФОП КП ДП ЖК пан пані"),
]

private let belarusianWords: [WordRow] = [
    (.stays, "в у ў з і й а о я ж б"),
    (.stays, "да за на не ні па ад са ля"),
    (.staysSoftly, "без для над пад пры пра або"),
    (.leans, "ж жа б бы"),
    (.unit, "год года годзе гадоў г. гг. ст. руб. кап. гадзін хвілін"),
    (.unit, "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка"),
    (.unit, "лістапада снежня"),
    ([.unit, .magnitude], "тыс. тысяч млн млрд мільёнаў мільярдаў"),
    (.heralds, "г. в. вул. пр. пл. вобл. ім. праф. акад. св. гл. стар. с. мал. п. ч. т."),
    (.title, "ТАА ААТ ЗАТ ПУП"),
]

private let bulgarianWords: [WordRow] = [
    (.stays, "в с и о а у"),
    (.stays, "от до на по за из не ни но да се ще"),
    (.staysSoftly, "без във със над под при про или"),
    (.leans, "ли"),
    (.unit, "г. г год година години лв лв. лева лев ст. в. век часа часът ч ч. мин. хил. души"),
    (.unit, "януари февруари март април май юни юли август септември октомври ноември декември"),
    (.month, "януари февруари март април май юни юли август септември октомври ноември декември"),
    ([.unit, .magnitude], "хил. хиляди млн млн. млрд млрд. милиона милиарда"),
    (
        .heralds,
        "гр. с. ул. бул. пл. обл. общ. им. проф. акад. доц. св. вж. стр. фиг. табл. чл. ал. т."
    ),
    (.title, "ЕООД ООД АД ЕАД ЕТ"),
]

private let serbianWords: [WordRow] = [
    (.stays, "у с к о и а i u s k o a"),
    (.stays, "од до на по за из не ни но да се су је"),
    (.stays, "od do na po za iz ne ni no da se su je"),
    (.staysSoftly, "без над под при или bez nad pod pri ili"),
    (.leans, "ли li"),
    (
        .unit,
        "г. год. године година дин. динара евра век века ч. g. god. godine godina din. dinara evra"
    ),
    (
        .unit,
        "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"
    ),
    (
        .unit,
        "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"
    ),
    ([.unit, .magnitude], "хиљ. хиљада милиона милијарди hilj. hiljada miliona milijardi"),
    (.heralds, "г. ул. бр. стр. проф. св. тзв. др g. ul. br. str. prof. sv. tzv. dr"),
]

private let romanianWords: [WordRow] = [
    (
        .unit,
        "ani an de° lei leu bani euro dolari sec. secolul ore minute secunde grade procente persoane"
    ),
    (
        .unit,
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
    ),
    (.unit, "decembrie ian. feb. mar. apr. iun. iul. aug. sept. oct. nov. dec."),
    (
        .month,
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
    ),
    (.month, "decembrie"),
    ([.unit, .magnitude], "mii milioane miliarde mil. mld. mln."),
    (
        .heralds,
        "art. nr. str. bd. bl. sc. ap. et. or. s. r-nul mun. jud. dl dna dl. dna. dr. prof. ing."
    ),
    (.heralds, "av. gen. col. cap. fig. pag. p. pct. alin. lit. vol. ex. sf. a.c. al"),
    (.title, "SRL SA ÎS ÎI ONG"),
]

private let englishWords: [WordRow] = [
    (.unit, "a.m. p.m. am pm percent years hours minutes miles feet"),
    ([.unit, .magnitude], "million billion trillion thousand"),
    (
        .month,
        "January February March April May June July August September October November December"
    ),
    (.heralds, "Mr. Mrs. Ms. Dr. Prof. St. No. p. pp. vol. fig. Gen. Col. Capt. Sen. Rep. Gov."),
]
