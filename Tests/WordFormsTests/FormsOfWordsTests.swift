import Testing

@testable import WordForms

/// Each row: a word, and forms of it. Whichever is typed finds a text with any of the others.
@Suite struct FormsOfWordsTests {
    @Test(arguments: [
        "неделимость неделимости неделимостью",
        "мост моста мосту мостом мосте мосты мостов мостам мостами мостах",
        "президент президента президентом президенту президенты",
        "новая новой новую новые новых новыми новым новое нового новому",
        "строить строит строили строил строила",
        "объявить объявил объявила объявили объявит",
        "ёлка елки ёлку ёлкой елкам",
        "переговоры переговоров переговорам переговорами переговорах",
    ])
    func russianWordsAreFoundInEveryForm(row: String) { expectAllFound(row, .russian) }

    @Test(arguments: [
        "Киев Киева Киеву Киевом Киеве",
        "Путин Путина Путину Путиным Путине",
        "Кишинёв Кишинева Кишинёву Кишиневом Кишинёве",
        "Молдова Молдовы Молдове Молдову Молдовой",
        "Гаврилица Гаврилицы Гаврилице Гаврилицу Гаврилицей",
        "Львов Львова Львову Львовом Львове",
        "Санду", "Москва Москвы Москве Москву Москвой",
        "Додон Додона Додону Додоном Додоне",
        "Иванов Иванова Иванову Ивановым Иванове",
    ])
    func namesAreFoundInEveryCaseHoweverTyped(row: String) {
        expectAllFound(row, .russian)
        let analyser = WordAnalyser()
        for form in row.split(separator: " ") {
            for other in row.split(separator: " ") {
                #expect(
                    finds(form.lowercased(), in: String(other), .russian, by: analyser),
                    "\(form) → \(other)")
            }
        }
    }

    @Test(arguments: [
        "рынок рынка рынку рынком рынки рынков", "отец отца отцу отцом отцы",
        "китаец китайца китайцы китайцев", "палец пальца пальцем пальцы",
        "ручка ручки ручку ручек", "день дня днём дни дней", "время времени времён",
        "посол посла послом послы", "граждане граждан гражданин", "друг друга друзья друзей",
        "кусок куска кусками", "церковь церкви церквей", "окно окна окон", "Павел Павла",
    ])
    func aVowelThatComesAndGoesDoesNotMatter(row: String) { expectAllFound(row, .russian) }

    @Test(arguments: [
        "книга книги книзі книгу книгою книг", "рука руки руці руку рукою",
        "м’яч м'яча мʼячем м’ячі", "уряд уряду урядові урядом уряди урядів",
        "молодість молодості молодістю", "новий нового новому новим нова нової нову нові нових",
        "читати читав читала читаю читає читають читатиме", "зустрівся зустрілися",
        "Київ Києва Києву Києвом", "Львів Львова Львову Львовом", "Харків Харкова Харкову",
        "дохід доходу доходів", "рік року років", "ніч ночі", "пісня пісні пісень",
        "депутат депутата депутати депутатів", "вплив впливу впливом", "робота роботи робіт",
        "зустріч зустрічі зустріччю", "рішення рішенню рішень", "школа школи шкіл",
        "Зеленський Зеленського Зеленському Зеленським", "українець українця українцю українці",
    ])
    func ukrainianWordsAreFoundInEveryForm(row: String) { expectAllFound(row, .ukrainian) }

    @Test(arguments: [
        "урад урада ураду урадам", "новы новага новаму новая новай новую новыя новых",
        "чытаць чытаў чытала чытаю чытае чытаюць", "вучыцца вучыўся вучылася",
    ])
    func belarusianWordsAreFoundInEveryForm(row: String) { expectAllFound(row, .belarusian) }

    @Test(arguments: [
        "мост мостът мостове мостовете", "град града градът градове", "книга книгата книги книгите",
        "нов новия новият нова новата ново новото нови новите",
        "министър министърът министри министрите",
    ])
    func bulgarianWordsAreFoundInEveryForm(row: String) { expectAllFound(row, .bulgarian) }

    @Test(arguments: [
        "țară țara țări țările țărilor", "președinte președintele președintelui președinți",
        "reformă reforma reformei reforme reformele reformelor", "pâine pîine pâinea pâinii",
        "simptom simptomul simptomului simptoame", "caz cazul cazuri cazurile cazurilor",
        "cultură cultura culturii culturi culturile", "Ramona Ramonei",
        "România României", "Chișinău Chişinău Chișinăului", "război războiul războiului",
        "lucru lucrul lucruri lucrurile", "Moldova Moldovei",
        "guvern guvernul guvernului guvernele", "alegeri alegerile alegerilor",
    ])
    func romanianWordsAreFoundInEveryForm(row: String) { expectAllFound(row, .romanian) }

    @Test(arguments: ["election elections", "minister ministers minister's", "vote votes voted"])
    func englishWordsAreFoundInEveryForm(row: String) { expectAllFound(row, .english) }

    @Test(arguments: ["књига књиге књигу књигом knjiga knjige", "Београд Београда Beograda"])
    func serbianWordsAreFoundInBothScripts(row: String) { expectAllFound(row, .serbian) }

    @Test(arguments: [("Президента", "президентство"), ("мост", "москва")])
    func otherWordsAreNot(typed: String, text: String) {
        #expect(!finds(typed, in: text, .russian))
    }

    @Test func aWordIsNotFoundInOneOfAnotherScriptThatSoundsAlike() {
        #expect(!finds("мост", in: "most", .english))
        #expect(!finds("most", in: "мост", .russian))
        #expect(!finds("пола", in: "по", .russian))
        #expect(!finds("дела", in: "де", .russian))
        #expect(!finds("cult", in: "cultură", .romanian))
    }
}
