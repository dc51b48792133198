// Words of other languages that the glue rules speak of, as in RussianWords.

let ukrainianWords: [WordRow] = [
    (.stays, "в у з і й а о є я ж б до за із зі на не ні по об від та"),
    (.staysSoftly, "без для над під при про або чи що"),
    (.leans, "же ж би б"),
    (
        .unit,
        """
        рік року роки років році роком р. рр. ст. століття хв. хв год. год грн грн. коп. км м
        т день дні днів тиждень тижні тижнів місяць місяці місяців годин години секунд хвилин
        метрів кілометрів кілограмів тонн гектарів гривень гривні гривня доларів долара євро відсотків відсотка осіб
        """
    ),
    ([.unit, .magnitude], "тис. тис млн млрд тисяч тисячі мільйон мільйона мільйонів мільярдів"),
    (
        .heralds,
        """
        м. с. смт. вул. просп. пл. бул. буд. кв. обл. ім. проф. акад. св. див. стор. рис.
        табл. розд. гл. ст. п. ч. т. о. оз. р. ген.
        """
    ),
    (.heraldsNumber, "ст. п. ч."),
    (.title, "ТОВ ПАТ ПрАТ АТ ФОП КП ДП ЖК"),
    (.heralds, "пан пані"),
    (
        [.unit, .month],
        """
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        """
    ),
]

let belarusianWords: [WordRow] = [
    (.stays, "в у ў з і й а о я ж б да за на не ні па ад са ля"),
    (.staysSoftly, "без для над пад пры пра або"),
    (.leans, "ж жа б бы"),
    (
        .unit,
        """
        кіламетраў метраў долараў працэнтаў дзён тыдняў месяцаў год года годзе гадоў г. гг. ст. руб. кап. гадзін хвілін студзеня лютага сакавіка
        красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
        """
    ),
    ([.unit, .magnitude], "тыс. тысяч млн млрд мільёнаў мільярдаў"),
    (.heralds, "г. в. вул. пр. пл. вобл. ім. праф. акад. св. гл. стар. с. мал. п. ч. т."),
    (.title, "ТАА ААТ ЗАТ ПУП"),
]

let bulgarianWords: [WordRow] = [
    (.stays, "в с и о а у от до на по за из не ни но да се ще"),
    (.staysSoftly, "без във със над под при про или"),
    (.leans, "ли"),
    (
        .unit,
        "г. г год година години евро процента проценти дни дена месеца седмици лв лв. лева лев ст. в. век часа часът ч ч. мин. хил. души"
    ),
    ([.unit, .magnitude], "хил. хиляди млн млн. млрд млрд. милиона милиарда"),
    (
        .heralds,
        """
        гр. с. ул. бул. пл. обл. общ. им. проф. акад. доц. св. вж. стр. фиг. табл. чл. ал. т.
        """
    ),
    (.title, "ЕООД ООД АД ЕАД ЕТ"),
    (
        [.unit, .month],
        """
        януари февруари март април май юни юли август септември октомври ноември декември
        """
    ),
]

let serbianWords: [WordRow] = [
    (
        .stays,
        """
        у с к о и а i u s k o a од до на по за из не ни но да се су је od do na po za iz ne ni
        no da se su je
        """
    ),
    (.staysSoftly, "без над под при или bez nad pod pri ili"),
    (.leans, "ли li"),
    (
        .unit,
        """
        г. год. године година години годину дин. динара евра одсто дана месеци век века веку ч. g. god. godine godina din. dinara
        evra јануара фебруара марта априла маја јуна јула августа септембра октобра новембра
        децембра januara februara marta aprila maja juna jula avgusta septembra oktobra
        novembra decembra
        """
    ),
    ([.unit, .magnitude], "хиљ. хиљада милиона милијарди hilj. hiljada miliona milijardi"),
    (.heralds, "г. ул. бр. стр. проф. св. тзв. др g. ul. br. str. prof. sv. tzv. dr"),
]

let romanianWords: [WordRow] = [
    (
        .unit,
        """
        ani an lei leu bani euro dolari sec. secolul ore minute secunde grade procente
        persoane ian. feb. mar. apr. iun. iul. aug. sept. oct. nov. dec.
        """
    ),
    ([.unit, .magnitude], "mii milioane miliarde mil. mld. mln."),
    (
        .heralds,
        """
        art. nr. str. bd. bl. sc. ap. et. or. s. sec. r-nul mun. jud. dl dna dl. dna. dr. prof.
        ing. av. gen. col. cap. fig. pag. p. pct. alin. lit. vol. ex. sf.
        """
    ),
    (.title, "SRL SA ÎS ÎI ONG"),
    (
        [.unit, .month],
        """
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie
        noiembrie decembrie
        """
    ),
]

let englishWords: [WordRow] = [
    (.unit, "a.m. p.m. am pm percent years hours minutes miles feet"),
    ([.unit, .magnitude], "million billion trillion thousand"),
    (
        [.unit, .month],
        """
        January February March April May June July August September October November December
        """
    ),
    (.heralds, "Mr. Mrs. Ms. Dr. Prof. St. p. pp. vol. fig. Gen. Col. Capt. Sen. Rep. Gov."),
    (.heraldsNumber, "No."),
]
