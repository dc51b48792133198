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
}
