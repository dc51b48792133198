import Testing

@testable import Ingest

/// Sentences in five languages and every encoding of one byte a letter that has their letters.
@Suite struct LetterJudgeTests {
    private static let encodings: [TextEncoding] = [
        .windows1251, .koi8r, .koi8u, .cp866, .iso8859Part5, .macCyrillic,
    ]

    private static let russian = [
        "Новый мост через реку откроют для движения в пятницу, сообщили вчера в мэрии города.",
        "Школьная библиотека переехала в большое светлое здание у вокзала и ждёт читателей.",
        "Футболисты из соседнего района обыграли гостей со счётом три ноль на своём поле.",
        "Синоптики обещают потепление: к выходным снег сойдёт почти везде, кроме холмов.",
        "Пекарь с улицы Садовой испёк каравай весом сорок килограммов на праздник урожая.",
        "Жители посёлка собрали подписи за новый автобус, который ходил бы до самой станции.",
    ]
    private static let ukrainian = [
        "Міську бібліотеку відкрили після ремонту, перші читачі прийшли ще до світанку.",
        "У п’ятницю в місті обіцяють дощ, а на вихідних знову буде тепло й сонячно.",
        "Нову школу біля річки збудують до осені, її вже чекають двісті учнів.",
        "Художниця розписала стіну дитячої лікарні, їй допомагали сусіди та їхні діти.",
        "Потяг до моря курсуватиме щодня, квитки з’являться в касах уже завтра.",
        "Пасічники зібрали щедрий врожай меду й привезли його на ярмарок до столиці.",
    ]
    private static let belarusian = [
        "Новы мост праз раку адкрыюць у пятніцу, паведамілі ў гарадскім савеце раніцай.",
        "Школьнікі пасадзілі каля возера дзвесце маладых бяроз і дубоў за адзін дзень.",
        "У бібліятэцы адбудзецца сустрэча з паэтам, уваход вольны для ўсіх ахвотных.",
        "Надвор’е ў нядзелю будзе цёплае, але ўвечары магчымы невялікі дождж.",
        "Майстры з вёскі вырабляюць гліняны посуд, які купляюць у розных краінах.",
        "Цягнік да мяжы пойдзе па новым раскладзе, білеты можна купіць ужо сёння.",
    ]
    private static let bulgarian = [
        "Новият мост над реката ще бъде открит в петък, съобщиха вчера от общината.",
        "Училищната библиотека се премести в голяма светла сграда близо до гарата.",
        "Времето през уикендa ще бъде топло, но в неделя вечерта се очаква дъжд.".replacing(
            "a", with: "а"),
        "Пекарят от нашата улица направи хляб, който тежи четиридесет килограма.",
        "Жителите на селото събраха подписи за нов автобус до железопътната спирка.",
        "Художничката изрисува стената на детската болница заедно със съседите си.",
    ]
    private static let serbian = [
        "Нови мост преко реке биће отворен у петак, рекли су јуче у градској управи.",
        "Школска библиотека преселила се у велику светлу зграду близу станице.",
        "Време ће за викенд бити топло, али се у недељу увече очекује слаба киша.",
        "Пекар из наше улице умесио је хлеб који је тежак четрдесет килограма.",
        "Житељи села скупили су потписе за нови аутобус до железничке станице.",
        "Сликарка је осликала зид дечје болнице, а помагале су јој комшије и деца.",
    ]
    private static let sentences = [russian, ukrainian, belarusian, bulgarian, serbian].flatMap {
        $0
    }

    /// How many texts are read right, of how many.
    private func judged(letters: Int) -> (right: Int, all: Int) {
        var (right, all) = (0, 0)
        for (number, sentence) in Self.sentences.enumerated() {
            let others = Self.sentences[(number / 6 * 6)..<(number / 6 * 6 + 6)].joined(
                separator: " ")
            let text = beginning(of: sentence + " " + others, letters: letters)
            for encoding in Self.encodings {
                guard let bytes = encodedBytes(of: text, as: encoding) else { continue }
                all += 1
                if decodedText(bytes[...]).text == text { right += 1 }
            }
        }
        return (right, all)
    }

    private func beginning(of text: String, letters: Int) -> String {
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars where count < letters {
            kept.append(scalar)
            if scalar.properties.isAlphabetic { count += 1 }
        }
        return String(kept)
    }

    @Test func thirtyLettersAreNearlyAlwaysEnough() {
        let (right, all) = judged(letters: 30)
        #expect(all >= 110)
        #expect(right * 150 >= all * 144)
    }

    @Test func aHundredLettersAreAlwaysEnough() {
        let (right, all) = judged(letters: 100)
        #expect(all >= 90)
        #expect(right == all)
    }

    @Test func lettersThatSayAnotherEncodingThanDeclaredAreBelieved() throws {
        let text = Self.russian[0]
        for (encoding, declared) in [
            (TextEncoding.windows1251, "iso-8859-1"), (.windows1251, "windows-1252"),
            (.windows1251, "utf-8"), (.koi8r, "windows-1251"), (.cp866, "koi8-r"),
        ] {
            let bytes = try #require(encodedBytes(of: text, as: encoding))
            let said = DeclaredCharset(contentType: "text/html; charset=\(declared)")
            let decoded = decodedText(bytes[...], declared: said)
            #expect(decoded.text == text)
            #expect(
                decoded.notes == [
                    IngestProblem(
                        .decoded(as: encoding, declared: TextEncoding(label: declared)))
                ])
        }
    }

    @Test(arguments: [
        (TextEncoding.windows1252, "Café déjà vu à Paris, où l’été fut très beau"),
        (.windows1250, "Podul nou peste râu va fi deschis vineri, au anunţat autorităţile"),
        (.iso8859Part16, "Podul nou peste râu va fi deschis vineri, au anunțat autoritățile"),
        (.windows1252, "Die Brücke über den Fluß wird für Fußgänger geöffnet"),
    ])
    func whatIsDeclaredRightlyStays(encoding: TextEncoding, text: String) throws {
        let bytes = try #require(encodedBytes(of: text, as: encoding))
        let said = DeclaredCharset(contentType: "text/html; charset=\(encoding.rawValue)")
        let decoded = decodedText(bytes[...], declared: said)
        #expect(decoded.text == text)
        #expect(decoded.notes.isEmpty)
    }

    @Test func romanianIsToldFromWesternLanguages() throws {
        let text = "Podul nou peste râu va fi deschis vineri, au anunţat autorităţile. Şi școala."
            .replacing("ș", with: "ş")
        let bytes = try #require(encodedBytes(of: text, as: .windows1250))
        #expect(decodedText(bytes[...]).text == text)
        let said = DeclaredCharset(contentType: "text/html; charset=iso-8859-1")
        #expect(decodedText(bytes[...], declared: said).text == text)
    }

    @Test(arguments: [
        (
            TextEncoding.windows1250,
            "Budowniczowie zakończyli remont mostu, w poniedziałek przyjdą goście, łąka kwitnie"
        ),
        (
            .iso8859Part2,
            "Budowniczowie zakończyli remont mostu, w poniedziałek przyjdą goście, łąka kwitnie"
        ),
        (.windows1250, "Az építők befejezték a híd javítását, közölte: őrült űrhajó."),
        (.windows1252, "Café déjà vu à Paris, où l’été fut très beau"),
    ])
    func latinLettersAreReadWithoutAnyDeclaration(encoding: TextEncoding, text: String) throws {
        let bytes = try #require(encodedBytes(of: text, as: encoding))
        for label in ["utf-8", "windows-1251", "koi8-r"] {
            let said = DeclaredCharset(contentType: "text/html; charset=\(label)")
            #expect(decodedText(bytes[...], declared: said).text == text)
        }
        #expect(decodedText(bytes[...]).text == text)
    }

    @Test func macCyrillicIsToldFromTheSetThatHasItsSmallLetters() throws {
        let text = (Self.russian + Self.ukrainian).joined(separator: " ")
        for (encoding, declared) in [
            (TextEncoding.macCyrillic, "windows-1251"), (.windows1251, "x-mac-cyrillic"),
        ] {
            let bytes = try #require(encodedBytes(of: text, as: encoding))
            let said = DeclaredCharset(contentType: "text/html; charset=\(declared)")
            #expect(decodedText(bytes[...], declared: said).text == text)
        }
    }

    @Test func bytesThatSayNothingAreStillLetters() {
        #expect(
            !decodedText([0x61, 0xB3, 0x20, 0xB9][...]).text.unicodeScalars.contains("\u{FFFD}"))
    }
}
