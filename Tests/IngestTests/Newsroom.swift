/// The words of an invented newsroom: what template pages are made of.
struct Newsroom: Sendable {
    let language: String
    let sites: [String]
    let sections: [(name: String, description: String)]
    let headlines: [String]
    let sentences: [String]
    let captions: [String]
    let speakers: [(name: String, role: String)]
    let datelines: [(place: String, date: String, dash: String, agency: String)]
    let owners: [String]
    let bankLink: String
    let button: String
    let feedLabel: String
    /// «1 февраля 2022, 14:05» in the parts around the day and the year.
    let february: String
    let updatedMark: String

    static let all = [russian, romanian, ukrainian, english]

    static let russian = Newsroom(
        language: "ru",
        sites: ["РИА Новости", "Sputnik Кыргызстан", "Sputnik Беларусь", "Городские вести"],
        sections: [
            ("Общество", "Новости общества, репортажи и интервью – в материалах наших авторов."),
            ("В мире", "Главные события в мире: коротко, точно и вовремя."),
            ("Экономика", "Деньги, рынки, урожай и цены."),
        ],
        headlines: [
            "Мост через Реут откроют к пятнице", "Трамваи уходят в депо раньше: кому это мешает",
            "«Мы ждали этого десять лет»", "Где взять воду? Ответ нашли в старом колодце",
            "Урожай 2021 года оказался рекордным", "Библиотека ищет читателей…",
        ],
        sentences: [
            "Рабочие закончили укладку асфальта, осталось нанести разметку.",
            "Движение откроют в пятницу утром, автобусы пойдут по старому маршруту.",
            "\"Мы успели до морозов\", – рассказал мастер участка.",
            "По данным примэрии, работы обошлись в 12,5 миллиона леев.",
            "Да.",
            "Жители соседних улиц просят поставить светофор; решение примут до 01.03.2022.",
            "Подписаться на рассылку можно в любом почтовом отделении.",
            "Как сообщили в управлении, на объекте работали три бригады, и ещё одна помогала им ночью.",
            "Ранее мост закрывали дважды: в 1999 и 2008 годах.",
            "Что будет дальше?",
            "Цена вопроса – 1920 леев за метр.",
        ],
        captions: [
            "Мост через Реут", "Рабочие на мосту, архивное фото", "Вид на город с воды",
            "Трамвай № 7 - самый старый в парке", "Читальный зал",
        ],
        speakers: [
            ("Ион Руссу", "инженер дорожного управления"), ("Анна Белкина", "директор библиотеки"),
            ("П. С. Ткач", "мастер участка, бригадир"), ("Мария Ротару-Кожокару", "учитель"),
        ],
        datelines: [
            ("БЕЛЬЦЫ", "1 фев", "–", "Sputnik"), ("МОСКВА", "27 сен", "—", "РИА Новости"),
            ("РОСТОВ-НА-ДОНУ", "3 мая", "—", "РИА Новости"),
            ("МОСКВА/МИНСК", "12 дек.", "-", "Sputnik"),
            ("НИЖНИЙ НОВГОРОД", "1 февраля 2022", "–", "ТАСС"),
        ],
        owners: [
            "© Photo : Пресс-служба примэрии", "© РИА Новости / Пётр Ветров",
            "© Sputnik / Ion Popescu", "© AP Photo / Jane Doe", "© Фото : из архива читателя",
            "© Sputnik",
        ],
        bankLink: "Перейти в фотобанк", button: "Подписаться", feedLabel: "Лента новостей",
        february: "февраля", updatedMark: "обновлено:")

    static let romanian = Newsroom(
        language: "ro",
        sites: ["Sputnik Moldova", "Sputnik Moldova-România", "Vestea de Nord"],
        sections: [
            ("Societate", "Știri despre oameni și orașe, reportaje și interviuri."),
            ("Economie", "Prețuri, recolte, piețe: tot ce contează pentru buzunarul tău."),
            ("În lume", "Principalele evenimente din lume – pe scurt."),
        ],
        headlines: [
            "Podul peste Răut va fi deschis vineri", "Biblioteca își caută cititorii",
            "De ce pleacă tramvaiele mai devreme la depou?", "„Am așteptat zece ani”",
        ],
        sentences: [
            "Muncitorii au terminat turnarea asfaltului, a rămas de aplicat marcajul.",
            "Circulația va fi deschisă vineri dimineață, iar autobuzele vor merge pe ruta veche.",
            "„Am reușit înainte de ger”, a spus șeful de șantier.",
            "Potrivit primăriei, lucrările au costat 12,5 milioane de lei.",
            "Nu.",
            "Locuitorii cer un semafor, iar decizia va fi luată până la 01.03.2022.",
            "Abonați-vă la oficiul poștal din cartier.",
        ],
        captions: ["Podul peste Răut", "Muncitori pe pod, imagine de arhivă", "Sala de lectură"],
        speakers: [
            ("Ion Rusu", "inginer la direcția drumuri"), ("Ana Țurcanu", "directoarea bibliotecii"),
        ],
        datelines: [
            ("CHIȘINĂU", "1 feb", "–", "Sputnik"), ("BĂLȚI", "14 mai", "—", "Sputnik"),
            ("DROBETA-TURNU SEVERIN", "3 iun.", "–", "Agerpres"),
        ],
        owners: [
            "© Foto : Primăria Bălți", "© Sputnik / Ion Popescu", "© AFP 2022 / Jean Petit",
            "© Photo : captură video",
        ],
        bankLink: "Accesați mediabanca", button: "Abonați-vă", feedLabel: "Fluxul de știri",
        february: "februarie", updatedMark: "actualizat:")

    static let ukrainian = Newsroom(
        language: "uk",
        sites: ["Міські вісті", "Sputnik Україна"],
        sections: [
            ("Суспільство", "Новини суспільства, репортажі та інтерв'ю наших авторів."),
            ("Економіка", "Гроші, ринки, врожай і ціни."),
        ],
        headlines: [
            "Міст через річку відкриють до п'ятниці", "Бібліотека шукає читачів",
            "Чому трамваї їдуть у депо раніше?",
        ],
        sentences: [
            "Робітники завершили укладання асфальту, залишилося нанести розмітку.",
            "Рух відкриють у п'ятницю вранці, автобуси підуть старим маршрутом.",
            "«Ми встигли до морозів», – розповів майстер дільниці.",
            "За даними мерії, роботи коштували 12,5 мільйона гривень.",
            "Так.",
            "Мешканці просять поставити світлофор; рішення ухвалять до 01.03.2022.",
        ],
        captions: ["Міст через річку", "Робітники на мосту, архівне фото"],
        speakers: [("Олена Коваль", "директорка бібліотеки"), ("Іван Шевчук", "інженер")],
        datelines: [
            ("КИЇВ", "1 лют", "–", "Укрінформ"), ("БІЛА ЦЕРКВА", "9 трав.", "—", "Sputnik"),
        ],
        owners: ["© Фото : Прес-служба мерії", "© Sputnik / Тарас Мельник"],
        bankLink: "Перейти до фотобанку", button: "Підписатися", feedLabel: "Стрічка новин",
        february: "лютого", updatedMark: "оновлено:")

    static let english = Newsroom(
        language: "en",
        sites: ["Sputnik International", "The Harbour Post"],
        sections: [("World", "News of the world, reports and interviews by our authors.")],
        headlines: ["Bridge Over the River to Open on Friday", "Library Looks for Its Readers"],
        sentences: [
            "Workers have finished laying the asphalt and only the markings remain.",
            "The road will be opened on Friday morning and the buses will keep their old route.",
            "\"We made it before the frost,\" the foreman said.",
            "No.",
        ],
        captions: ["The bridge over the river", "Workers on the bridge"],
        speakers: [("John Mason", "chief engineer of the road office")],
        datelines: [("LONDON", "1 February", "–", "Sputnik")],
        owners: ["© Sputnik / John Smith", "© Photo : Town Hall"],
        bankLink: "Go to the mediabank", button: "Subscribe", feedLabel: "News feed",
        february: "February", updatedMark: "updated:")
}
