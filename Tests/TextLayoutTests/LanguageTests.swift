import Testing

import TextLayout

@Suite struct LanguageTests {
    @Test(arguments: [
        ("ru", "Мост через реку откроют к пятнице"),
        ("ru", "Трамваи уходят в депо раньше обычного"),
        ("ru", "Библиотека ищет читателей"),
        ("ru", "Фермеры собрали рекордный урожай винограда"),
        ("ru", "В столице заработал новый автовокзал"),
        ("ru", "Цены на хлеб выросли на пять процентов"),
        ("ru", "Погода на завтра: дождь и сильный ветер"),
        ("ru", "Школьники победили на олимпиаде"),
        ("ru", "Новый парк в центре города"),
        ("ru", "Газ подорожал"),
        ("ru", "Рубль укрепился к доллару"),
        ("ru", "Дорога до школы стала короче"),
        ("ru", "Суд отложил заседание"),
        ("ru", "Как сохранить тепло зимой"),
        ("uk", "Нова дорога до школи"),
        ("uk", "Газ подорожчав на третину"),
        ("uk", "Суд відклав засідання"),
        ("bg", "Нов парк в центъра на града"),
        ("bg", "Газът поскъпна отново"),
        ("sr", "Нови парк у центру града отварају сутра"),
        ("ro", "Guvernul a aprobat bugetul"),
        ("ro", "Ploi în toată țara"),
        ("ro", "Cine sunt noii miniştri"),
        ("ro", "Scumpiri la gaze din octombrie"),
        ("en", "Gas prices rise again"),
        ("en", "Minister resigns after the vote"),
        ("uk", "Міст через річку відкриють до п'ятниці"),
        ("uk", "Бібліотека шукає читачів"),
        ("uk", "Фермери зібрали рекордний урожай винограду"),
        ("uk", "Ціни на хліб зросли на п'ять відсотків"),
        ("uk", "У столиці запрацював новий автовокзал"),
        ("be", "Мост праз раку адкрыюць да пятніцы"),
        ("be", "Бібліятэка шукае чытачоў"),
        ("bg", "Мостът над реката ще бъде отворен в петък"),
        ("bg", "Цените на хляба се повишиха с пет процента"),
        ("sr", "Мост преко реке биће отворен у петак"),
        ("sr", "Градска библиотека тражи нове чланове и већ их има"),
        ("mk", "Мостот преку реката ќе се отвори во петок"),
        ("kk", "Өзен үстіндегі көпір жұма күні ашылады"),
        ("ky", "Дарыядагы көпүрө жума күнү ачылат"),
        ("tt", "Елга аша күпер җомга көнне ачыла һәм эшли башлый"),
        ("ro", "Podul peste râu va fi deschis vineri"),
        ("ro", "Biblioteca își caută cititorii"),
        ("ro", "Prețul pâinii a crescut cu cinci la sută"),
        ("ro", "Fermierii au strâns o recoltă record de struguri"),
        ("en", "Bridge over the river to open on Friday"),
        ("en", "Library looks for its readers"),
        ("en", "Farmers report a record grape harvest"),
    ])
    func headlinesAreToldApart(code: String, headline: String) {
        #expect(detectedLanguage(of: headline)?.code == code)
    }

    @Test(arguments: [
        (
            "ru",
            """
            Рабочие закончили укладку асфальта, осталось нанести разметку, сообщили в мэрии. \
            Движение откроют в пятницу утром, автобусы пойдут по старому маршруту.
            """
        ),
        (
            "uk",
            """
            Робітники завершили укладання асфальту, залишилося нанести розмітку, повідомили в \
            мерії. Рух відкриють у п'ятницю вранці, автобуси підуть старим маршрутом.
            """
        ),
        (
            "be",
            """
            Рабочыя скончылі ўкладку асфальту, засталося нанесці разметку, паведамілі ў мэрыі. \
            Рух адкрыюць у пятніцу раніцай, аўтобусы пойдуць па старым маршруце.
            """
        ),
        (
            "bg",
            """
            Работниците приключиха с асфалтирането, остава да се нанесе маркировката, съобщиха \
            от кметството. Движението ще бъде пуснато в петък сутринта.
            """
        ),
        (
            "sr",
            """
            Радници су завршили асфалтирање, остало је да се обележе траке, саопштила је градска \
            управа. Саобраћај ће бити пуштен у петак ујутру.
            """
        ),
        (
            "ro",
            """
            Muncitorii au terminat turnarea asfaltului, a rămas de aplicat marcajul, au anunțat \
            reprezentanții primăriei. Circulația va fi deschisă vineri dimineață.
            """
        ),
        (
            "ro",
            """
            Muncitorii au terminat turnarea asfaltului, a ramas de aplicat marcajul, au anuntat \
            reprezentantii primariei. Circulatia va fi deschisa vineri dimineata.
            """
        ),
        (
            "en",
            """
            Workers have finished laying asphalt and only the markings remain, the town hall \
            said. The road will be opened on Friday morning, buses will keep the old route.
            """
        ),
    ])
    func paragraphsAreToldApart(code: String, paragraph: String) {
        #expect(detectedLanguage(of: paragraph)?.code == code)
    }

    @Test(arguments: [
        (
            "mk",
            """
            Работниците го завршија асфалтирањето, останува да се обележат лентите, соопштија од \
            градската управа. Сообраќајот ќе биде пуштен во петок наутро.
            """
        ),
        (
            "kk",
            """
            Жұмысшылар асфальт төсеуді аяқтады, енді тек жол белгілерін сызу қалды деп хабарлады \
            әкімдік. Көлік қозғалысы жұма күні таңертең ашылады.
            """
        ),
        (
            "ky",
            """
            Жумушчулар асфальт төшөөнү бүтүрүштү, эми жол белгилерин сызуу гана калды деп \
            билдирди шаардык мэрия. Кыймыл жума күнү эртең менен ачылат.
            """
        ),
        (
            "tt",
            """
            Эшчеләр асфальт җәюне тәмамлады, хәзер юл билгеләрен сызу гына калды дип хәбәр итте \
            шәһәр хакимияте. Хәрәкәт җомга көнне иртән ачылачак.
            """
        ),
        (
            "sr",
            """
            Radnici su završili asfaltiranje, ostalo je da se obeleže trake, saopštila je gradska \
            uprava. Saobraćaj će biti pušten u petak ujutru.
            """
        ),
        (
            "ro",
            """
            Мунчиторий ау терминат аштернутул асфалтулуй, а рэмас де апликат маркажул, ау анунцат \
            репрезентанций примэрией. Чиркулация ва фи дескисэ винерь диминяца.
            """
        ),
    ])
    func neighboursAndOtherScriptsAreToldApart(code: String, paragraph: String) {
        #expect(detectedLanguage(of: paragraph)?.code == code)
        #expect(detectedLanguage(of: paragraph.uppercased())?.code == code)
    }

    @Test(arguments: [
        "Die Arbeiter haben die Straße asphaltiert, jetzt fehlen nur noch die Markierungen.",
        "Les ouvriers ont terminé la pose de l'asphalte, il ne reste que le marquage au sol.",
        "Los obreros han terminado de asfaltar la calle y solo faltan las marcas en el suelo.",
        "Gli operai hanno finito di asfaltare la strada, mancano soltanto le strisce bianche.",
        "Robotnicy skończyli układać asfalt, pozostało jeszcze namalować pasy na jezdni.",
        "İşçiler asfalt dökmeyi bitirdi, geriye yalnızca yol çizgilerinin çekilmesi kaldı.",
        "De arbeiders zijn klaar met asfalteren, alleen de strepen moeten nog worden gezet.",
        "A munkások befejezték az aszfaltozást, már csak az útburkolati jelek hiányoznak.",
        "Dělníci dokončili asfaltování silnice, zbývá už jen namalovat vodorovné značení.",
        "Os trabalhadores terminaram de asfaltar a rua, faltam apenas as marcas no chão.",
        "Монгол Улсын Их Хурлын чуулганы нэгдсэн хуралдаан өнөөдөр болж, хуулийн төслийг хэлэлцэв.",
        "Имрӯз дар шаҳри Душанбе маҷлиси ҳукумат баргузор шуд ва масъалаҳои муҳим баррасӣ шуданд.",
        "Οι εργάτες ολοκλήρωσαν την ασφαλτόστρωση, μένει μόνο η διαγράμμιση (EUR 5).",
    ])
    func otherLanguagesAreNotTakenForOurs(text: String) {
        #expect(detectedLanguage(of: text) == nil)
    }

    @Test(arguments: ["", " ", "1920", "…", "я", "日本語のニュース", "۱۲۳"])
    func whatCannotBeToldIsNil(text: String) {
        #expect(detectedLanguage(of: text) == nil)
    }

    @Test func anotherLanguagesNamesDoNotTurnTheGuess() {
        let text = "Компания Google открыла офис в городе, сообщает The New York Times."
        #expect(detectedLanguage(of: text) == .russian)
    }

    @Test func onlyTheBeginningIsLookedAt() {
        let start = String(repeating: "Мы ждали этого десять лет. ", count: 400)
        #expect(
            detectedLanguage(of: start + String(repeating: "the end of it ", count: 4000))
                == .russian)
    }

    @Test func marksInsideWordsChangeNothing() {
        let plain = "Мост через реку откроют к пятнице"
        let hyphenated = plain.map { "\($0)\u{AD}" }.joined()
        let stressed = plain.replacing("о", with: "о\u{301}")
        #expect(detectedLanguage(of: hyphenated) == .russian)
        #expect(detectedLanguage(of: stressed) == .russian)
        #expect(detectedLanguage(of: "\u{2018}\u{2019}'' п\u{2019}ятниця '' і ми") == .ukrainian)
    }

    @Test(arguments: ["ы", "th", "'", "a'", "\u{301}", "ъ ", "я\u{1F600}", "漢", "\u{10FFFF}"])
    func endlessTextsAreReadAtTheirBeginning(piece: String) {
        let beginning = String(repeating: piece, count: 2000)
        let whole = String(repeating: piece, count: 300_000)
        #expect(detectedLanguage(of: whole) == detectedLanguage(of: beginning))
    }
}
