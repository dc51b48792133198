import Articles

extension Wording {
    package static let russian = Wording(
        language: .russian,
        dates: DateWords(
            months: [
                "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
                "сентября", "октября", "ноября", "декабря",
            ],
            shortMonths: [
                "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
            ],
            weekdays: [
                "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
            ]),
        actions: russianWords,
        groups: { group in
            switch group {
            case .moving: "Движение"
            case .reading: "Чтение"
            case .searching: "Поиск"
            case .marking: "Отметки и ссылки"
            case .feeds: "Ленты"
            case .setting: "Вид текста"
            case .leaving: "Прочее"
            }
        },
        keys: KeyWords(space: "Пробел", mouse: "мышь"),
        feeds: .russian,
        search: .russian,
        sidebar: .russian,
        all: "Все",
        minutes: "мин",
        related: "По теме",
        notInCache: "нет в кэше",
        untitled: "Без заголовка",
        nothingRelated: "По теме ничего нет",
        cardNote: "Статьи нет в кэше: это всё, что сказано о ней в тексте.",
        nothingToRead: "Здесь пока нет статей",
        howToBringIn: "Из файлов: gazeta import ФАЙЛ…",
        nothingStarred: "Избранного пока нет: добавляет клавиша s",
        articleGone: "Этой статьи больше нет в кэше.",
        fromTheBeginning: "Дальше всё прочитано — снова сверху",
        noneUnreadBefore: "Выше всё прочитано",
        help: "Клавиши",
        helpKeys: "Esc — закрыть",
        windowTooSmall: "Окно слишком мало: нужно хотя бы 20×5",
        sizeNeeded: "Нужно 20×5",
        everythingRead: "Всё уже прочитано",
        askEverythingRead: "Отметить всё прочитанным?",
        askAllRead: Plural(
            "Отметить # статью прочитанной?", "Отметить # статьи прочитанными?",
            "Отметить # статей прочитанными?"),
        answers: "Enter — да, Esc — нет",
        askBriefly: "Прочитано всё?",
        answersBriefly: "Enter — да",
        allRead: Plural(
            "Прочитана # статья, z — вернуть", "Прочитаны # статьи, z — вернуть",
            "Прочитано # статей, z — вернуть"),
        marksRestored: "Отметки возвращены",
        nothingToUndo: "Возвращать нечего",
        linkCopied: "В буфере:",
        noLink: "У этой статьи нет ссылки",
        measure: Plural("Ширина набора # знак", "Ширина набора # знака", "Ширина набора # знаков"),
        measureOfWindow: Plural(
            "Предел окна: # знак", "Предел окна: # знака", "Предел окна: # знаков"),
        justified: "Набор по ширине",
        ragged: "Набор по левому краю",
        hyphenated: "Слова с переносами",
        unhyphenated: "Слова без переносов",
        themes: { name in
            switch name {
            case "auto": "Цвета: для любого фона"
            case "dark": "Цвета: для тёмного фона"
            case "light": "Цвета: для светлого фона"
            case "mono": "Без цветов"
            default: "Цвета: " + name
            }
        },
        pasteCut: "Вставлено не всё: текст слишком длинный",
        failures: { effect in
            switch effect {
            case .loadCounts, .loadHeadlines: "Не удалось прочитать список"
            case .loadArticle: "Не удалось прочитать статью"
            case .mark, .markAllRead: "Не удалось сохранить отметки"
            case .openInBrowser: "Не удалось открыть браузер"
            case .copy: "Не удалось скопировать ссылку"
            case .loadFeeds: "Не удалось прочитать подписки"
            case .refresh: "Не удалось обновить ленты"
            case .fetchWhole: "Не удалось получить полный текст"
            case .rename, .unsubscribe: "Не удалось изменить подписку"
            case .loadHits, .awaitPause, .loadHyphenator, .stopRefreshing, .nextTheme, .redraw,
                .quit:
                nil
            }
        },
        sampleBroughtIn: Plural(
            "Для начала добавлен пробный выпуск: # статья",
            "Для начала добавлен пробный выпуск: # статьи",
            "Для начала добавлен пробный выпуск: # статей"),
        articlesAdded: Plural("Новая # статья", "Новые # статьи", "Новых # статей"))
}

private func russianWords(for action: Action) -> ActionWords {
    switch action {
    case .up: ActionWords("на строку или заголовок вверх", hint: "вверх")
    case .down: ActionWords("на строку или заголовок вниз", hint: "выбор")
    case .pageUp: ActionWords("на страницу вверх", hint: "выше")
    case .pageDown: ActionWords("на страницу вниз", hint: "ниже")
    case .home: ActionWords("к началу", hint: "начало")
    case .end: ActionWords("к концу", hint: "конец")
    case .readOn: ActionWords("читать дальше, в конце — следующую", hint: "дальше")
    case .open: ActionWords("читать во весь экран", hint: "читать")
    case .related: ActionWords("к статьям по теме", hint: "по теме")
    case .jump: ActionWords("сразу к статье по теме", hint: "статья")
    case .back: ActionWords("назад, на то же место", hint: "назад")
    case .nextUnread: ActionWords("следующая непрочитанная", hint: "непрочит.")
    case .previousUnread: ActionWords("предыдущая непрочитанная", hint: "пред.")
    case .nextSection: ActionWords("следующая рубрика", hint: "рубрика")
    case .previousSection: ActionWords("предыдущая рубрика", hint: "рубрика")
    case .search: ActionWords("поиск по мере набора", hint: "поиск")
    case .searchOrder: ActionWords("сначала новые или похожие", hint: "порядок")
    case .nextHit: ActionWords("следующее совпадение в тексте", hint: "совпадение")
    case .previousHit: ActionWords("предыдущее совпадение в тексте", hint: "совпадение")
    case .star: ActionWords("в избранное или из него", hint: "избранное")
    case .toggleRead: ActionWords("прочитано или не прочитано", hint: "прочитано")
    case .markAllRead: ActionWords("отметить всю рубрику прочитанной", hint: "всё прочитано")
    case .undo: ActionWords("вернуть отметки", hint: "вернуть")
    case .openInBrowser: ActionWords("открыть в браузере", hint: "браузер")
    case .copyLink: ActionWords("скопировать ссылку", hint: "ссылка")
    case .refresh: ActionWords("обновить, ещё раз — остановить", hint: "обновить")
    case .refreshAll: ActionWords("обновить все ленты", hint: "все")
    case .feeds: ActionWords("ленты: что с ними и когда снова", hint: "ленты")
    case .fetchWhole: ActionWords("полный текст со страницы", hint: "весь текст")
    case .rename: ActionWords("переименовать ленту", hint: "назвать")
    case .unsubscribe: ActionWords("отписаться от ленты", hint: "отписаться")
    case .widen: ActionWords("шире набор", hint: "шире")
    case .narrow: ActionWords("уже набор", hint: "уже")
    case .justify: ActionWords("по ширине или по левому краю", hint: "по ширине")
    case .hyphenate: ActionWords("слова с переносами или целиком", hint: "переносы")
    case .theme: ActionWords("другие цвета", hint: "цвета")
    case .help: ActionWords("эта справка", hint: "помощь")
    case .redraw: ActionWords("нарисовать экран заново", hint: "заново")
    case .suspend: ActionWords("уступить терминал (вернуться: fg)", hint: "пауза")
    case .quit: ActionWords("к списку, из списка — выйти", hint: "выход")
    }
}
