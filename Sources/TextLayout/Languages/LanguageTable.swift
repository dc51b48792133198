/// What tells one language from its neighbours of the same script.
struct LanguageRow: Sendable {
    let code: String
    let alphabet: Set<Unicode.Scalar>
    /// Letters few neighbours write.
    let ownLetters: Set<Unicode.Scalar>
    /// The commonest words, those a neighbour shares mostly left out.
    let words: [String]
    /// Endings of words that are common here and rare among the neighbours.
    let endings: [String]
    /// Chosen when the text could be any of several.
    let isMostRead: Bool

    init(
        _ code: String, alphabet: String, own: String, words: String, endings: String,
        isMostRead: Bool = false
    ) {
        func split(_ text: String) -> [String] {
            text.split { $0 == " " || $0 == "\n" }.map(String.init)
        }
        self.code = code
        self.alphabet = Set(alphabet.unicodeScalars)
        self.ownLetters = Set(own.unicodeScalars)
        self.words = split(words)
        self.endings = split(endings)
        self.isMostRead = isMostRead
    }
}

let cyrillicLanguages: [LanguageRow] = [
    LanguageRow(
        "ru", alphabet: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", own: "ыэё",
        words: """
            и в во не на что с со он она они как это из по к ко за от о об до для но а же бы так
            его её ее их при был была было были если или ещё еще уже после чтобы который которая
            которые которого год года лет году сообщил сообщила заявил заявила рассказал между
            над под через без более только также будет будут может где когда чем перед россии
            сша из-за против мы вы нас вас все всех своих этого этом свой почему кто нет есть
            """,
        endings: """
            ого его ый ий ый ая ые ых ого ому ами ями ют ют ет ит ут ат ят ать ять ить еть ться
            тся ость ости ение ения ание ания ции ция ывают ивают ской ский ские ских ов ев ал ил ала ило али
            """,
        isMostRead: true),
    LanguageRow(
        "uk", alphabet: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", own: "іїєґ",
        words: """
            і й в у та не на що з із зі він вона вони як це до за від про для але а же б так його
            її їх при був була було були якщо або ще вже після щоб який яка яке які року років
            між над під через без більше тільки також буде будуть може де коли чим перед україни
            україні проти ми ви нас вас усі всіх свої цього цьому чому хто немає є повідомив нова
            """,
        endings: """
            ого ій ий ої ів ів ами ями ють ють ить ить ати яти ити ться ися лася лися ність ності
            ення ання іння ції ція ський ська ські ських ському ві ові ав ив ала ило али
            """),
    LanguageRow(
        "be", alphabet: "абвгдеёжзійклмнопрстуўфхцчшыьэюя", own: "ўі",
        words: """
            і й у ў не на што з са ён яна яны як гэта да за ад пра для але а ж бы так яго яе іх
            пры быў была было былі калі або яшчэ ўжо пасля каб які якая якое якія года гадоў паміж
            над пад праз без больш толькі таксама будзе будуць можа дзе чым беларусі мы вы нас усе
            """,
        endings:
            "ага ы ая ыя ых аму амі ямі уць юць ць цца ся асць асці енне анне цыі цыя скі скай скія"
    ),
    LanguageRow(
        "bg", alphabet: "абвгдежзийклмнопрстуфхцчшщъьюя", own: "ъ",
        words: """
            и в във не на че с със той тя те като това от по към за до о но а да се ще са е бе беше
            бяха ако или още вече след който която които година години между над под през без
            повече само също може къде кога пред българия срещу ние вие нас вас всички тази този
            най няма има как какво при нов ново нови
            """,
        endings: "ят ът та то те ите ата ето ия ски ска ско ване ение ция ции ха"),
    LanguageRow(
        "sr", alphabet: "абвгдђежзијклљмнњопрстћуфхцчџш", own: "ђћ",
        words: """
            и у не на да што са он она они као то из по ка за од о до али а же би тако његов њен
            њих при био била било били ако или још већ после који која које године година између
            над под кроз без више само такође биће може где када пред србије србији против ми ви
            нас вас сви се је су ће није нису због овај ова ово
            """,
        endings: "ог их има ама ао ње ња ост ости ција ције ски ска ско ћи"),
    LanguageRow(
        "mk", alphabet: "абвгдѓежзѕијклљмнњопрстќуфхцчџш", own: "ѓќѕ",
        words: """
            и во не на дека што со тој таа тие како ова од по кон за до но а да се ќе беше биле
            ако или уште веќе после кој која кое кои година години меѓу над под преку без повеќе
            само исто така може каде кога пред македонија против ние вие нас сите е сум најде
            """,
        endings: "от та то те ите ата ето вме вте ски ска ско ување ција ции ат"),
    // Before its neighbours: a text without the letters only they write is Kyrgyz.
    LanguageRow(
        "ky", alphabet: "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя", own: "ңөү",
        words: """
            жана менен да де бул ал алар үчүн тууралуу боюнча деп болду болуп жылы жыл эле эмес
            бар жок кыргыз кыргызстан кыргызстандын кийин чейин бир эки ушул ошол аркылуу анын
            """,
        endings:
            "лар лер дар дер тар тер нын нин дын дин тын тин ган ген кан кен ды ди ту да де уу үү"),
    LanguageRow(
        "kk", alphabet: "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя", own: "әғқңөұүһ",
        words: """
            және мен бен пен да де та те бұл ол олар үшін туралы бойынша деп болды болып жылы жыл
            еді емес бар жоқ қазақстан кейін дейін бір екі осы сол арқылы оның мемлекет
            """,
        endings: "лар лер дар дер тар тер ның нің дың дің тың тің ған ген қан кен ды ді ты ті да де"
    ),
    LanguageRow(
        "tt", alphabet: "аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя", own: "әҗңөүһ",
        words: """
            һәм белән да дә та тә бу ул алар өчен турында буенча дип булды булып елда ел иде түгел
            бар юк татарстан татарстанда казан соң кадәр бер ике шул аның итә
            """,
        endings: "лар ләр нар нәр ның нең ган гән кан кән ды де ты те да дә рга ргә ында"),
]

let latinLanguages: [LanguageRow] = [
    LanguageRow(
        "ro", alphabet: "abcdefghijklmnopqrstuvwxyzăâîșțşţ", own: "ăâîșțşţ",
        words: """
            și şi de la în in pe cu a au din pentru este că ca nu un o al ale cel cea care după
            mai fost lui sunt sau dar prin către despre până între fără va vor să se le îi ei
            lor această acest ani anul moldova românia când cum unde fi are avea spus declarat
            nou noua peste sub iar dupa catre pana intre fara sa
            """,
        endings: "ului ilor elor area ării ție ția ții uri ul ele ii iile ească esc ată ate at"),
    LanguageRow(
        "en", alphabet: "abcdefghijklmnopqrstuvwxyz", own: "",
        words: """
            the of to and in for on with is at from by as that it was be are has have will not
            this after his her its he she they who which but or an a new says said over more than
            about into up out no we you their been were would could can first when how why what
            """,
        endings: "ing ed tion ly ers ies ment ness ould ght th",
        isMostRead: true),
]
