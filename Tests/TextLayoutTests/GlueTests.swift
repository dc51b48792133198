import Testing

@testable import TextLayout

/// A text with a mark at each place where a line may end: "_" for a space that a hard rule holds,
/// "~" for a soft one, " " for a free one; inside a word "|" for a free break, "¦" for a soft one,
/// "!" for one that a hard rule forbids.
private func marked(_ text: String, _ language: Language = .russian) -> String {
    let paragraph = Paragraph(text, language: language, hyphenation: .none)
    let bytes = Array(text.utf8)
    var marked = ""
    var place = 0
    for segment in paragraph.segments.dropLast() {
        marked += String(decoding: bytes[place..<segment.end], as: UTF8.self)
        let isSpace = segment.end < bytes.count && bytes[segment.end] == 0x20
        switch segment.ending.price {
        case LinePrices.free...LinePrices.compound: marked += isSpace ? " " : "|"
        case ..<LinePrices.hard: marked += isSpace ? "~" : "¦"
        default: marked += isSpace ? "_" : "!"
        }
        place = segment.end + (isSpace ? 1 : 0)
    }
    return marked + String(decoding: bytes[place...], as: UTF8.self)
}

/// The text of a case without its marks.
private func plain(_ marked: String) -> String {
    String(
        marked.compactMap { character -> Character? in
            switch character {
            case "_", "~": " "
            case "|", "¦", "!": nil
            default: character
            }
        })
}

/// The cases whose marks are not those that the rules give.
private func wrong(_ cases: [String], _ language: Language = .russian) -> [String] {
    cases.filter { marked(plain($0), language) != $0 }.map {
        "\($0) comes out as \(marked(plain($0), language))"
    }
}

@Suite struct RussianGlue {
    @Test func dashNeverBeginsALine() {
        #expect(
            wrong([
                "Мост_— готов", "Мост_–это связь", "сказал_—¦нет", "Кишинев,_– сообщил Руссу",
                "цена_− сто лей", "Главное_- мир",
                "—_Мост готов", "Мост_-- готов", "–_Готов,_– сказал Руссу", "северо-|восток города",
            ]) == [])
    }

    @Test func oneLetterWordsDoNotEndALine() {
        #expect(
            wrong([
                "живет в_доме", "Иван и_Петр", "А_потом", "сказал, что я_знаю",
                "дом у_реки", "«О_мостах»", "а_также", "вопрос к_властям", "знаю я. Потом",
            ]) == [])
    }

    @Test func twoLetterPrepositionsDoNotEndALine() {
        #expect(
            wrong([
                "мост во_дворе", "едет до_села", "не_знает", "сообщил об_этом", "По_словам Руссу",
                "он~знает", "мы~знаем", "глава РФ~заявил", "без~моста", "для~города", "из_города",
                "это было до. Потом", "посреди города", "стоят возле моста",
            ]) == [])
    }

    @Test func particlesStayWithTheWordBefore() {
        #expect(
            wrong([
                "тот_же мост", "знает_ли, нет", "хотел_бы знать", "мост_б_упал", "желе кипит",
                "Сказал Ли~Пен", "третий; б) четвертый", "то,_же самое",
            ]) == [])
    }

    @Test func initialsStayWithTheSurname() {
        #expect(
            wrong([
                "министр С._Лавров", "А._С._Пушкин писал", "Пушкин_А._С. писал",
                "писал А.С._Пушкин",
                "писал Дж._Буш", "витамин Б_помогает", "Ж.-!Ж._Руссо", "Т.-!М._Руссу",
                "Салтыков-¦Щедрин_М._Е. писал", "Пушкин_А._С., Лермонтов_М._Ю. писали",
                "гол на_34-!й, В._Рату на_71-!й",
            ]) == [])
    }

    @Test func numbersStayWithWhatTheyCount() {
        #expect(
            wrong([
                "утром 1_фев", "1_февраля~2022_года", "в_1999_году", "в_2010_г. Москва",
                "еще 10_км",
                "1,5_млн_руб. потеряли", "5_млн_долларов", "в_XX_в. мост", "XIX_веке мост",
                "2024_г. г._Рышкань", "начала XVIII_столетия",
                "сообщил.23_декабря он", "всего 16_ГБ", "канал 100_Мбит/!с",
                "100_млн_$ дали", "цена 5000_руб./!кв.м весной", "пришли 62~военных",
                "в_1990-!х_годах", "10_часов утра",
                "5_тысяч_человек", "3_га земли", "мост 5. Потом",
                "80_тыс._кв._м жилья", "в_10_ч._30_мин. утра", "41_мин 08_с. Потом",
                "III–¦IV_вв. назад", "4,6_т/!га зерна", "33_км/!ч", "100 с_лишним",
                "1_фев, 2_марта", "5_млн, 6_км", "748_мм рт._ст.~утром",
            ]) == [])
    }

    @Test func signsStayWithNumbers() {
        #expect(
            wrong([
                "дом №_5", "по_§_7~закона", "это 12_%", "лист 30_×_40_см", "нагрев до_20_°C",
                "всего $_5",
                "дали 300_₽",
                "около 40_€", "это 12% роста",
            ]) == [])
    }

    @Test func groupsOfDigitsAreWhole() {
        #expect(
            wrong([
                "это 21_252~голоса", "1_000_000_леев",
                "тел._+7_495_123-45-67",
                "8_(495)_123-45-67", "годы 1999 2003", "+373_555_1-23-45",
                "(022)_22-33-44", "+16~утром", "5 7-8_дней",
            ]) == [])
    }

    @Test func shortenedPhrasesAreWhole() {
        #expect(
            wrong([
                "мост, т._е. дорога", "шум и_т._д. и_т._п. везде", "мост и_др. стройки",
                "дорога и_пр.~стройки", "мост, т._к. дорога", "до_н._э. жили", "в_т._ч. дороги",
                "до_н._э., н._э. позже",
            ]) == [])
    }

    @Test func abbreviationsStayWithWhatTheyName() {
        #expect(
            wrong([
                "в_г._Москва", "школа им._Ленина", "на_ул._Пушкина, д._5", "на_стр._7",
                "это рис._2",
                "в_гл._3 и_ст._5", "по_п._2_ч._4 ст._205 УК", "п._4~закона", "см._раздел",
                "проф._Руссу", "акад._Капица", "ООО_«Рассвет»", "фирма ЗАО_Рассвет",
                "РИА_«Новости»", "\"НПО_\"Мост\"\" строит", "корр._Иванов", "по_прил._1 к_уставу",
                "в_каб._12", "ок._8_км пути", "тел._5-55", "много тел. Потом", "первый ряд. Потом",
                "см., кстати", "см._т._4",
            ]) == [])
    }

    @Test func marksStayWithTheirWords() {
        #expect(
            wrong([
                "мост_… готов", "в_2006_году_\". Потом", "КИШИНЕВ, 22_января. /!ТАСС/. Потом",
                "слово, слово", "«Мост готов», «мост стоит»", "\"Мост готов\", \"стоит\"",
                "«Вот „это“ мост»", "\"Прямые\" кавычки \"стоят\" рядом", "'одни' рядом",
                "\"_Мост", "«…!и мост», да,_…!и мост",
                "идет…¦и стоит",
            ]) == [])
    }
}

@Suite struct RussianWordInside {
    @Test func shortSidesHoldTheirHyphen() {
        #expect(
            wrong([
                "кто-!то", "из-!за", "по-!русски", "во-!первых", "кое-¦где",
                "какой-¦либо", "куда-¦нибудь", "все-¦таки", "премьер-|министр", "интернет-|магазин",
            ]) == [])
    }

    @Test func digitsHoldTheirHyphen() {
        #expect(
            wrong(["2-!й", "20-!летний", "Ту-154", "ЧМ-2014", "5-!процентный"]) == [])
    }

    @Test func rangesAreBrokenAfterTheDashOnly() {
        #expect(wrong(["1941–¦1945", "1941!—¦1945", "Москва–¦Киев", "5-7"]) == [])
    }

    @Test func datesTimesAndDecimalsAreWhole() {
        #expect(wrong(["01.02.2022", "12:30", "1,5", "123-45-67", "16:9"]) == [])
    }

    @Test func slashesAreBrokenAfterLongWordsOnly() {
        #expect(wrong(["и/¦или", "км/!ч", "руб./¦литр", "1/2", "Москва/¦Киев"]) == [])
    }

    @Test func addressesBreakAfterTheirMarks() {
        #expect(
            wrong([
                "https://¦example.¦md/¦a-¦b?¦d=¦1&¦e#¦f,¦g.¦h",
                "mail@example.¦md", "и/¦или", "t.me/¦gazeta",
            ]) == [])
    }
}

@Test func otherLanguagesHaveTheirOwnRules() {
    #expect(
        wrong(
            [
                "Міст — готовий", "на_85!—¦90_%", "оз._Дніпровське", "хліб та_вода", "за_5_днів",
                "живе в_домі",
                "у_1917_р. міст", "він є_тут",
            ], .ukrainian) == [])
    #expect(
        wrong(
            [
                "podul_– gata", "la 10_km de", "art._3~din", "secolul XX", "5_milioane_lei",
                "sec._XX", "casa sa Maria", "al Moldovei", "„Podul” este", "a V-!lea",
            ], .romanian
        )
            == [])
    #expect(
        wrong(
            ["a bridge in the", "Mr._Smith", "5_million~people", "said no. Then", "No._5"], .english
        ) == [])
}

@Test func ordinalsWithStopsHoldInSerbian() {
    #expect(wrong(["дана 5._јануара 2022._године", "у_1917._години"], .serbian) == [])
    #expect(
        wrong(["on 25_January he", "at 5._Then"], .english) == [
            "at 5._Then comes out as at 5. Then"
        ])
}

/// What the reader finds in a word whose letters it takes apart, and what it knows of it beforehand.
@Test func shortAndPlainWordsAreReadAsAllOthersAre() {
    let words = WordList(of: .russian)
    let short = ShortWords(of: .russian, words)
    var memory = WordMemory<WordEnds>(remembersWords: false, none: WordEnds())
    // What follows a number is never looked up beforehand.
    let ofNumbers: WordTraits = [.unit, .magnitude, .month]
    var faults: [String] = []
    for row in wordRows(of: .russian) {
        for listed in row.words.split(whereSeparator: \.isWhitespace) {
            let capital = listed.prefix(1).uppercased() + listed.dropFirst()
            for form in [String(listed), capital, listed + ",", capital + ",", listed + "."] {
                let paragraph = Paragraph(form + " слово", hyphenation: .none)
                guard let segment = paragraph.segments.first, segment.word.letters > 0 else {
                    continue
                }
                let bytes = paragraph.text.utf8.span
                var slow = WordReader(words)
                var quick = WordReader(words, short)
                let read = slow.ends(at: 0, to: segment.end, of: bytes, after: [])
                let known = quick.ends(
                    at: 0, to: segment.end, of: bytes, after: [], segment.word,
                    remembering: &memory)
                if read.first.subtracting(ofNumbers) != known.first.subtracting(ofNumbers) {
                    faults.append(form)
                }
            }
        }
    }
    #expect(faults.isEmpty, "\(faults)")
}

@Test func aTextOfNoSaidLanguageIsSetByItsLetters() {
    #expect(marked("живет в доме", .undetermined) == "живет в_доме")
    #expect(marked("міст — у селі", .undetermined) == "міст — у_селі")
    #expect(marked("a bridge", .undetermined) == "a bridge")
}

@Test func noBreakSpacesPartWordsForTheRules() {
    let cases = [
        "1,5\u{A0}млн_руб. дали", "А.\u{A0}С._Пушкин", "писал А.\u{A0}С. Потом",
        "дом и\u{A0}в_саду", "т.\u{A0}е. так", "10\u{202F}000_леев", "мост\u{A0}— готов",
        "в_2010\u{A0}г. Москва", "тот_же\u{A0}мост",
    ]
    #expect(wrong(cases) == ["писал А.\u{A0}С. Потом comes out as писал А.\u{A0}С._Потом"])
}
