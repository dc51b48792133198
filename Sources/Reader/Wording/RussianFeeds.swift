import Articles

extension FeedWords {
    static let russian = FeedWords(
        title: "Ленты",
        countsHead: "непроч./все",
        statusHead: "состояние",
        lastHead: "проверена",
        nextHead: "следующая",
        noFeeds: "Подписок пока нет",
        howToAdd: "Подписаться: gazeta add АДРЕС",
        refreshed: "обновлено",
        refreshing: "Обновление…",
        texts: "тексты",
        stop: "остановить",
        newBriefly: Plural("новая #", "новые #", "новых #"),
        updatedBriefly: Plural("изменена #", "изменены #", "изменено #"),
        unchanged: "без изменений",
        neverChecked: "ещё не проверялась",
        beingChecked: "проверяется…",
        nothingNew: "Нового нет",
        justChecked: "Ленты проверены только что",
        alreadyBeingChecked: "Ленты уже проверяются",
        refreshStopped: "обновление остановлено",
        feedsFailed: Plural(
            "# лента не обновилась", "# ленты не обновились", "# лент не обновились"),
        noneRefreshed: "Ни одна лента не обновилась: есть ли сеть?",
        checked: "Проверена",
        nextCheck: "снова",
        now: "сейчас",
        inMinutes: Plural("через # мин", "через # мин", "через # мин"),
        at: "в",
        tomorrow: "завтра",
        bytesReceived: "Получено",
        bytesSaved: "сбережено",
        byteUnits: ["КБ", "МБ", "ГБ"],
        decimalMark: ",",
        everyMinutes: Plural("раз в # минуту", "раз в # минуты", "раз в # минут"),
        wholeTexts: "статьи целиком",
        whenStopped: "r — проверить ещё раз, x — отписаться",
        askUnsubscribe: "Отписаться?",
        askUnsubscribeFrom: ("Отписаться от «", "»? Статьи останутся."),
        unsubscribed: "Подписки больше нет, статьи остались:",
        newName: "Название:",
        renamed: "Теперь это",
        fetchingWhole: "Загружается полный текст…",
        wholeAlready: "На странице тот же текст",
        noArticleThere: "на странице нет статьи",
        wholeFailed: "Полный текст не пришёл",
        problems: russianWords)
}

private func russianWords(for problem: FetchProblem, until: String?) -> ProblemWords {
    switch problem {
    case .badAddress:
        ProblemWords("негодный адрес", "Это не адрес http или https")
    case .nameNotResolved(let host):
        ProblemWords("имя не найдено", "Имя \(host) не найдено: есть ли сеть, верен ли адрес?")
    case .cannotConnect(let host):
        ProblemWords("нет соединения", "С \(host) нет соединения")
    case .proxyFailed:
        ProblemWords("прокси не пускает", "Прокси не отвечает или не пускает")
    case .notTrusted(let reason):
        ProblemWords("нет доверия", "Серверу нельзя доверять: \(reason)")
    case .timedOut(let seconds):
        ProblemWords("нет ответа", "Нет ответа за \(seconds) с")
    case .closedEarly:
        ProblemWords("ответ оборвался", "Соединение оборвалось раньше конца ответа")
    case .tooManyRedirections(let limit):
        ProblemWords("ходит по кругу", "Адрес отсылает к другому больше \(limit) раз подряд")
    case .forbiddenRedirection(let target):
        ProblemWords("ведёт не туда", "Адрес отсылает туда, где лент не бывает: \(target)")
    case .tooLarge(let limit):
        ProblemWords("слишком велика", "Ответ больше \(limit / 1_000_000) МБ: это не лента")
    case .loginWanted(let status):
        ProblemWords(
            "нужен пароль", "Нужны имя и пароль (\(status)): gazeta set ЛЕНТА --user ИМЯ")
    case .missing(410):
        ProblemWords("410: закрыта", "Издатель закрыл эту ленту (410)")
    case .missing(let status):
        ProblemWords("\(status): ленты нет", "По этому адресу ничего нет (\(status))")
    case .askedToWait(let status, _):
        ProblemWords(
            "просит подождать",
            "Сервер просит подождать" + (until.map { " до \($0)" } ?? "") + " (\(status))")
    case .refused(let status):
        ProblemWords("отказ: \(status)", "Сервер ответил отказом (\(status))")
    case .empty:
        ProblemWords("пустой ответ", "Сервер прислал пустой ответ")
    case .notAFeed:
        ProblemWords("не лента", "По этому адресу не лента, а что-то другое")
    case .noLibrary(let name):
        ProblemWords("нет библиотеки", "Не хватает библиотеки \(name)")
    case .cancelled:
        ProblemWords("остановлено", "Проверка остановлена")
    case .other(let reason):
        ProblemWords("не вышло", "Не вышло: \(reason)")
    }
}
