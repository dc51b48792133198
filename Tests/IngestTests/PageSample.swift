import Testing

/// A page as a crawler keeps it, and what is on it.
struct PageSample: Sendable, CustomTestStringConvertible {
    let name: String
    let page: String
    let outline: String

    var testDescription: String { name }

    static let all = [
        wholePage, romanianPage, ukrainianPage, timesAndViews, manyPictures, cardsWithSummaries,
        withoutHead, plainQuotes, unknownButton, opinion, cardAtTheEnd, linkOnItsOwnLine, bylined,
        trickyParagraphs, englishPage,
    ]
}

extension PageSample {
    private static let wholePage = PageSample(
        name: "a whole page in Russian",
        page: """
            Vue sur le pont - Городские вести, 1920
            Город
            Всё о жизни города: дороги, дворы, школы – в материалах «Городских вестей».

            Мост через Реут откроют к пятнице: как поедут автобусы

            © Photo : Пресс-служба примэрии\u{A0}/\u{A0}Перейти в фотобанкМост через Реут
            Мост через Реут  - Городские вести, 1920, 11.03.2023
            Подписаться
            Мост через Реут, закрытый на ремонт полтора года назад, откроют в пятницу.
            БЕЛЬЦЫ, 11 мар – Вести. Движение по мосту откроют в пятницу, сообщил мастер Ион Руссу.
            "Мы успели", – сказал он.
            Работали днём и ночью. Таких морозов не было десять лет.
            Мастер Руссу на мосту  - Городские вести
            Ион Руссу
            мастер участка
            Автобусы пойдут по старому маршруту.
            Мост зимой - Городские вести, 1920, 30.01.2023
            Город
            Ремонт моста: что сделано и что осталось
            Ремонт начали в августе.
            Лента новостей
            0
            """,
        outline: """
            # Мост через Реут откроют к пятнице: как поедут автобусы
            language: ru
            section: Город
            about: Всё о жизни города: дороги, дворы, школы – в материалах «Городских вестей».
            published: 2023-03-11
            dateline: БЕЛЬЦЫ | 11 мар | Вести
            site: Городские вести
            lede: Мост через Реут, закрытый на ремонт полтора года назад, откроют в пятницу.
            image: Мост через Реут | © Photo : Пресс-служба примэрии | 2023-03-11
            p: Движение по мосту откроют в пятницу, сообщил мастер Ион Руссу.
            p: "Мы успели", – сказал он.
            quote: Работали днём и ночью. Таких морозов не было десять лет. | Ион Руссу | мастер участка
            p: Автобусы пойдут по старому маршруту.
            card: 2023-01-30 | Город | Ремонт моста: что сделано и что осталось | -
            p: Ремонт начали в августе.
            """)

    private static let romanianPage = PageSample(
        name: "a page in Romanian",
        page: """
            Le pont - Sputnik Moldova, 1920
            Societate
            Știri și reportaje despre oameni.

            Podul peste Răut va fi deschis vineri

            © Foto : Primăria Bălți / Mergi la fotobancăPodul peste Răut
            Podul peste Răut - Sputnik Moldova, 1920, 05.10.2021
            Abonați-vă
            Podul, închis de un an și jumătate, va fi deschis vineri.
            CHIȘINĂU, 5 oct – Sputnik. Circulația va fi deschisă vineri, a anunțat primăria.
            Am muncit zi și noapte.
            Ana Țurcanu - Sputnik Moldova
            Ana Țurcanu
            șefa direcției drumuri
            Autobuzele vor merge pe ruta veche.
            Fluxul de știri
            0
            """,
        outline: """
            # Podul peste Răut va fi deschis vineri
            language: ro
            section: Societate
            about: Știri și reportaje despre oameni.
            published: 2021-10-05
            dateline: CHIȘINĂU | 5 oct | Sputnik
            site: Sputnik Moldova
            lede: Podul, închis de un an și jumătate, va fi deschis vineri.
            image: Podul peste Răut | © Foto : Primăria Bălți | 2021-10-05
            p: Circulația va fi deschisă vineri, a anunțat primăria.
            quote: Am muncit zi și noapte. | Ana Țurcanu | șefa direcției drumuri
            p: Autobuzele vor merge pe ruta veche.
            """)

    private static let ukrainianPage = PageSample(
        name: "a page in Ukrainian, its credit behind the description",
        page: """
            Суспільство

            Міст відкриють до п'ятниці

            Міст через річку - Міські вісті, 1280, 07.06.2020
            © Фото : Прес-служба мерії / Перейти до фотобанку
            Підписатися
            БІЛА ЦЕРКВА, 7 черв. — Укрінформ. Рух відкриють у п'ятницю, повідомили в мерії.
            Автобуси підуть старим маршрутом.
            Стрічка новин
            17
            """,
        outline: """
            # Міст відкриють до п'ятниці
            language: uk
            section: Суспільство
            published: 2020-06-07
            dateline: БІЛА ЦЕРКВА | 7 черв. | Укрінформ
            site: Міські вісті
            image: Міст через річку | © Фото : Прес-служба мерії | 2020-06-07
            p: Рух відкриють у п'ятницю, повідомили в мерії.
            p: Автобуси підуть старим маршрутом.
            """)

    private static let timesAndViews = PageSample(
        name: "times and a counter of views under the headline",
        page: """
            Трамваи уходят в депо раньше
            16:15 02.05.2020
            (обновлено: 18:40 02.05.2020)
            10940
            Трамвай у депо
            Трамвай у депо - РИА Новости, 1920, 02.05.2020
            © РИА Новости / Пётр Ветров
            Перейти в фотобанк
            Читать ria.ru в
            МОСКВА, 2 мая — РИА Новости. Трамваи будут уходить в депо на час раньше.
            Депо закроют на ремонт.
            """,
        outline: """
            # Трамваи уходят в депо раньше
            language: ru
            published: 2020-05-02T16:15:00
            updated: 2020-05-02T18:40:00
            dateline: МОСКВА | 2 мая | РИА Новости
            site: РИА Новости
            image: Трамвай у депо | © РИА Новости / Пётр Ветров | 2020-05-02
            p: Трамваи будут уходить в депо на час раньше.
            p: Депо закроют на ремонт.
            """)

    private static let manyPictures = PageSample(
        name: "pictures in the body, with and without credits",
        page: """
            В мире

            Наводнение отступает

            © AP Photo / Jane DoeУлица под водой
            Улица под водой - Sputnik Беларусь, 1920, 14.07.2021
            МИНСК, 14 июл – Sputnik. Вода в городе отступает.
            © Sputnik / Ион Попеску
            Спасатели на лодке - Sputnik Беларусь, 1920, 13.07.2021
            Спасатели работают третий день.
            Площадь утром - Sputnik Беларусь, 640, 14.07.2021
            К вечеру вода уйдёт.
            © Фото : из архива читательницы
            Так было и в 2010 году.
            """,
        outline: """
            # Наводнение отступает
            language: ru
            section: В мире
            published: 2021-07-14
            dateline: МИНСК | 14 июл | Sputnik
            site: Sputnik Беларусь
            image: Улица под водой | © AP Photo / Jane Doe | 2021-07-14
            p: Вода в городе отступает.
            image: Спасатели на лодке | © Sputnik / Ион Попеску | 2021-07-13
            p: Спасатели работают третий день.
            image: Площадь утром | - | 2021-07-14
            p: К вечеру вода уйдёт.
            image: - | © Фото : из архива читательницы | -
            p: Так было и в 2010 году.
            """)

    private static let cardsWithSummaries = PageSample(
        name: "cards with times, with summaries, without sections",
        page: """
            Экономика
            Урожай оказался рекордным
            Виноградник - Вести, 1920, 03.09.2021
            БЕЛЬЦЫ, 3 сен – Вести. Собрали вдвое больше, чем год назад.
            Сад - Вести, 1920, 01.09.2021
            Экономика
            Яблоки подешевели
            Килограмм яблок отдают за два лея.
            1 сентября 2021, 09:30
            Хранить урожай негде.
            Склад - Вести, 1920, 02.09.2021
            Вчера, 19:54
            Склады построят за три месяца
            Стройку начнут зимой.
            Поле - Вести, 1920, 30.08.2021
            Экономика
            Пшеница взошла поздно, но дружно
            Весна была холодной, и поля стояли пустыми до самого мая. Когда же…
            Цены объявят позже.
            """,
        outline: """
            # Урожай оказался рекордным
            language: ru
            section: Экономика
            published: 2021-09-03
            dateline: БЕЛЬЦЫ | 3 сен | Вести
            site: Вести
            image: Виноградник | - | 2021-09-03
            p: Собрали вдвое больше, чем год назад.
            card: 2021-09-01T09:30:00 | Экономика | Яблоки подешевели | Килограмм яблок отдают за два лея.
            p: Хранить урожай негде.
            card: 2021-09-02T19:54:00 | - | Склады построят за три месяца | -
            p: Стройку начнут зимой.
            card: 2021-08-30 | Экономика | Пшеница взошла поздно, но дружно | Весна была холодной, и поля стояли пустыми до самого мая. Когда же…
            p: Цены объявят позже.
            """)

    private static let withoutHead = PageSample(
        name: "no section, no lede, no picture before the story",
        page: """
            Библиотека ищет читателей

            КИШИНЕВ - Sputnik. Читальный зал открыли после ремонта.
            Приходите.
            Читальный зал - Sputnik Молдова, 1920, 20.11.2019
            Зал работает до восьми.
            """,
        outline: """
            # Библиотека ищет читателей
            language: ru
            dateline: КИШИНЕВ | - | Sputnik
            site: Sputnik Молдова
            p: Читальный зал открыли после ремонта.
            p: Приходите.
            image: Читальный зал | - | 2019-11-20
            p: Зал работает до восьми.
            """)

    private static let plainQuotes = PageSample(
        name: "quotes without pictures and without roles",
        page: """
            Общество
            Школа победила на олимпиаде
            Школа - Вести, 1920, 10.04.2022
            Победителей встретили с оркестром.
            Мы готовились весь год.
            Мария Ротару-Кожокару
            учитель
            Ждём осени.
            «Это только начало»
            Ион Руссу
            Школа выиграла впервые.
            Задачи прислали из пяти стран, решали их шесть часов.
            Ученик - Вести
            П. С. Ткач
            Дальше – финал.
            """,
        outline: """
            # Школа победила на олимпиаде
            language: ru
            section: Общество
            published: 2022-04-10
            site: Вести
            image: Школа | - | 2022-04-10
            p: Победителей встретили с оркестром.
            quote: Мы готовились весь год. | Мария Ротару-Кожокару | учитель
            p: Ждём осени.
            quote: «Это только начало» | Ион Руссу | -
            p: Школа выиграла впервые.
            quote: Задачи прислали из пяти стран, решали их шесть часов. | П. С. Ткач | -
            p: Дальше – финал.
            """)

    private static let unknownButton = PageSample(
        name: "a button in a language of its own",
        page: """
            Коом

            Көпүрө жума күнү ачылат

            © Фото : мэрия / Сүрөткө өтүүКөпүрө
            Көпүрө - Sputnik Кыргызстан, 1920, 08.08.2021
            Катталуу
            Көпүрө бир жарым жылдан кийин ачылат.
            БИШКЕК, 8-авг. — Sputnik. Көпүрө жума күнү ачылат деп билдирди мэрия.
            Автобустар эски багыт менен жүрөт.
            """,
        outline: """
            # Көпүрө жума күнү ачылат
            language: ky
            section: Коом
            published: 2021-08-08
            dateline: БИШКЕК | 8-авг. | Sputnik
            site: Sputnik Кыргызстан
            lede: Көпүрө бир жарым жылдан кийин ачылат.
            image: Көпүрө | © Фото : мэрия / Сүрөткө өтүү | 2021-08-08
            p: Көпүрө жума күнү ачылат деп билдирди мэрия.
            p: Автобустар эски багыт менен жүрөт.
            """)

    private static let opinion = PageSample(
        name: "a name between the picture and the story is who wrote",
        page: """
            Мнение

            Почему мы любим мосты

            Мост - Вести, 1920, 12.12.2021
            Анна Белкина
            Мост соединяет не берега, а людей.
            МОСКВА, 12 дек — РИА Новости. Так говорят инженеры.
            """,
        outline: """
            # Почему мы любим мосты
            language: ru
            section: Мнение
            published: 2021-12-12
            dateline: МОСКВА | 12 дек | РИА Новости
            site: Вести
            byline: Анна Белкина
            lede: Мост соединяет не берега, а людей.
            image: Мост | - | 2021-12-12
            p: Так говорят инженеры.
            """)

    private static let cardAtTheEnd = PageSample(
        name: "a card ends the page and the column's label follows at once",
        page: """
            Город
            Трамвай вернётся на проспект
            © Sputnik / Ion PopescuТрамвай
            Трамвай - Вести, 1920, 09.09.2020
            Подписаться
            БЕЛЬЦЫ, 9 сен – Вести. Рельсы уложат заново.
            Депо - Вести, 1920, 01.09.2020
            Город
            Депо откроют для школьников
            Лента новостей
            0
            """,
        outline: """
            # Трамвай вернётся на проспект
            language: ru
            section: Город
            published: 2020-09-09
            dateline: БЕЛЬЦЫ | 9 сен | Вести
            site: Вести
            image: Трамвай | © Sputnik / Ion Popescu | 2020-09-09
            p: Рельсы уложат заново.
            card: 2020-09-01 | Город | Депо откроют для школьников | -
            """)

    private static let linkOnItsOwnLine = PageSample(
        name: "the bank's link and the caption on lines of their own",
        page: """
            Sport

            Echipa orașului a câștigat cupa

            © Sputnik / Ion Popescu
            Accesați mediabanca
            Echipa la antrenament
            Echipa la antrenament - Sputnik Moldova-România, 1920, 21.05.2022
            BĂLȚI, 21 mai – Sputnik, Vasile Ciobanu. Echipa a câștigat finala cu 2:1.
            Suporterii au sărbătorit toată noaptea.
            Știri
            3
            """,
        outline: """
            # Echipa orașului a câștigat cupa
            language: ro
            section: Sport
            published: 2022-05-21
            dateline: BĂLȚI | 21 mai | Sputnik
            site: Sputnik Moldova-România
            byline: Vasile Ciobanu
            image: Echipa la antrenament | © Sputnik / Ion Popescu | 2022-05-21
            p: Echipa a câștigat finala cu 2:1.
            p: Suporterii au sărbătorit toată noaptea.
            """)

    private static let bylined = PageSample(
        name: "several towns, a year in the dateline",
        page: """
            Мост между городами построят за год
            © РИА Новости / Пётр Ветров / Перейти в фотобанкСтройка
            Стройка - РИА Новости, 1920, 01.02.2022
            МОСКВА/РОСТОВ-НА-ДОНУ, 1 февраля 2022 г. - РИА Новости, Пётр Ветров. Мост построят за год.
            Подписаться
            Смета готова.
            """,
        outline: """
            # Мост между городами построят за год
            language: ru
            published: 2022-02-01
            dateline: МОСКВА/РОСТОВ-НА-ДОНУ | 1 февраля 2022 г. | РИА Новости
            site: РИА Новости
            byline: Пётр Ветров
            image: Стройка | © РИА Новости / Пётр Ветров | 2022-02-01
            p: Мост построят за год.
            p: Смета готова.
            """)

    private static let trickyParagraphs = PageSample(
        name: "paragraphs that look like furniture and are none",
        page: """
            Политика

            Кто выиграл выборы? Ответ дали за час

            Участок - Вести, 1920, 14.11.2021
            Подписаться
            Итоги объявили за час до полуночи.
            КИШИНЕВ, 14 ноя – Вести. Победителя назвали сразу.
            Да.
            54
            Столько голосов решили дело 14.11.2021
            Он родился 01.02.1970
            «Подписаться на протокол отказались двое», – сказал наблюдатель.
            Что дальше
            Второй тур – 28.11.2021.
            Партия «Вести - Мост», 1920, выступила против.
            Новости - хорошие
            """,
        outline: """
            # Кто выиграл выборы? Ответ дали за час
            language: ru
            section: Политика
            published: 2021-11-14
            dateline: КИШИНЕВ | 14 ноя | Вести
            site: Вести
            lede: Итоги объявили за час до полуночи.
            image: Участок | - | 2021-11-14
            p: Победителя назвали сразу.
            p: Да.
            p: 54
            p: Столько голосов решили дело 14.11.2021
            p: Он родился 01.02.1970
            p: «Подписаться на протокол отказались двое», – сказал наблюдатель.
            p: Что дальше
            p: Второй тур – 28.11.2021.
            p: Партия «Вести - Мост», 1920, выступила против.
            p: Новости - хорошие
            """)

    private static let englishPage = PageSample(
        name: "a page in English",
        page: """
            World
            News of the world by our own authors.

            Bridge Over the River to Open on Friday

            © Photo : Town Hall / Go to the mediabankThe bridge
            The bridge - Sputnik International, 1920, 06.05.2022
            Subscribe
            The bridge, closed a year ago, will be open again on Friday.
            LONDON (Sputnik) - The road will be opened on Friday morning.
            We worked day and night.
            John Mason
            chief engineer
            The buses will keep to their old route.
            News feed
            0
            """,
        outline: """
            # Bridge Over the River to Open on Friday
            language: en
            section: World
            about: News of the world by our own authors.
            published: 2022-05-06
            dateline: LONDON | - | Sputnik
            site: Sputnik International
            lede: The bridge, closed a year ago, will be open again on Friday.
            image: The bridge | © Photo : Town Hall | 2022-05-06
            p: The road will be opened on Friday morning.
            quote: We worked day and night. | John Mason | chief engineer
            p: The buses will keep to their old route.
            """)
}
