import Articles
import Ingest
import Reader

extension Complaint {
    var russian: String {
        switch self {
        case .noHome:
            "Не заданы ни HOME, ни XDG_DATA_HOME, ни GAZETA_HOME: укажите кэш ключом --cache ПАПКА."
        case .noSuchFile(let path):
            "\(path): нет такого файла или папки; проверьте путь."
        case .unreadable(let path, let reason):
            "\(path): не читается (\(reason)); проверьте права доступа."
        case .notAFile(let path):
            "\(path): не файл и не папка; сначала сохраните содержимое в файл."
        case .isFolder(let path):
            "\(path): это папка; назовите один файл в ней."
        case .tooLarge(let path, let limit):
            "\(path): больше \(mebibytes(limit)) МБ, для одной страницы это слишком много; разделите файл."
        case .binary(let path):
            "\(path): двоичные данные, а не текст; сохраните страницу как текст."
        case .emptyFile(let path):
            "\(path): файл пуст; вносить нечего."
        case .noArticle(let path):
            "\(path): статьи в нём не нашлось; сохраните страницу одной новости."
        case .notAnArticle(let path, let kind):
            "\(path): это не статья, а \(pageKind(kind)); сохраните страницу одной новости."
        case .noNewsInFolder(let path):
            "\(path): новостей в этой папке не нашлось; назовите папку с сохранёнными страницами."
        case .unknownKind(let path, let kind):
            "\(path): это \(kind), такое не читается; сохраните страницу как текст или статьи в JSON Lines."
        case .notJSON(let path, let line):
            line == nil
                ? "\(path): не JSON; напишите массив статей или по статье в строке."
                : "\(place(path, "строка", line)): не объект JSON; пишите по статье в строке."
        case .missingField(let path, let line, let field):
            "\(place(path, "строка", line)): нет поля «\(field)»; добавьте его."
        case .wrongField(let path, let line, let field):
            "\(place(path, "строка", line)): в поле «\(field)» не то, что нужно; исправьте его."
        case .lineTooLong(let path, let line, let limit):
            "\(path), строка \(line): длиннее \(mebibytes(limit)) МБ; разделите статью."
        case .replacedBytes(let path, let count, let offset):
            "\(path): не UTF-8 байтов — \(count), они показаны как �, первый по смещению \(offset); если текст выглядит неверно, перекодируйте файл."
        case .otherCharset(let path, let charset):
            "\(path): не UTF-8, прочитан как \(charset); если текст выглядит неверно, перекодируйте файл."
        case .notAFeed(let path):
            "\(path): это не лента новостей; проверьте, что сохранено."
        case .emptyFeed(let path):
            "\(path): в ленте пока нет статей; сохраните её позже."
        case .brokenJSONFeed(let path):
            "\(path): лента не в JSON и не прочитана; сохраните её заново."
        case .brokenMarkup(let path, let line, let fault):
            "\(place(path, "строка", line)): \(fault.russian); прочитано, что удалось."
        case .moreEntries(let path, let limit):
            "\(path): в ленте больше статей, чем читается; взяты первые \(limit)."
        case .refusedSubscription(let path, let line, let reason):
            "\(place(path, "строка", line)): \(reason.russian); подписка не взята."
        case .noLibrary(let name):
            "Нет библиотеки \(name), без неё ленты и страницы не читаются: установите её."
        case .cacheFolderUnusable(let path, let reason):
            "Кэш непригоден из-за \(path) (\(reason)): дайте право записи или укажите другой кэш ключом --cache ПАПКА."
        case .cacheFull(let path):
            "На диске с кэшем \(path) нет места: освободите его и повторите; ничего из сохранённого не потеряно."
        case .cacheNewer(let path, let found, let known):
            "Кэш \(path) версии \(found), а программа знает \(known): обновите «Газету» или укажите другой кэш ключом --cache ПАПКА."
        case .cacheDamaged(let path):
            "Кэш \(path) повреждён: сохраните его копию и укажите новый ключом --cache ПАПКА."
        case .cacheBusy(let path):
            "Кэш \(path) занят другой программой: повторите чуть позже."
        case .cacheFailed(let path, let reason):
            "Сбой кэша \(path) (\(reason)): сохраните его копию и укажите другой ключом --cache ПАПКА."
        case .cacheEmpty:
            "Кэш пуст: внесите новости командой gazeta import ПУТЬ."
        case .indexDamaged(let path):
            "Поиск и сходство в кэше \(path) разошлись со статьями: постройте их заново командой gazeta doctor --rebuild."
        case .roomNotGivenBack(let path, let bytes):
            "Кэш \(path) создала старая «Газета», и \(mebibytes(bytes)) МиБ в нём пустуют: их вернёт gazeta doctor --compact."
        case .noRoomToCompact(let path, let needed, let available):
            "Чтобы сжать кэш \(path), на его диске нужно \(mebibytes(needed)) МиБ, а свободно \(mebibytes(available)): сначала освободите место."
        case .noSuchArticle(let id):
            "Статьи с кодом \(id) нет: коды показывает gazeta list."
        case .ambiguousArticle(let id, let count):
            "С «\(id)» начинаются коды нескольких статей (\(count)): наберите больше знаков."
        case .nothingFound:
            "Подходящих заголовков нет: смягчите условия или внесите новости командой gazeta import ПУТЬ."
        case .nothingRelated(let id):
            "Для \(id) похожих статей не найдено: внесите больше новостей командой gazeta import ПУТЬ."
        case .nothingFoundBySearch(let text):
            "По запросу «\(text)» ничего нет: уберите часть условий или наберите начало слова, например слов*."
        case .searchProblem(let problem):
            sentence(for: problem, in: .russian) + "."
        case .noFeeds:
            "Подписок нет: подпишитесь командой gazeta add АДРЕС."
        case .noSuchFeed(let text):
            "Ленты «\(text)» нет: названия и коды показывает gazeta feeds."
        case .ambiguousFeed(let text, let count):
            "На «\(text)» откликается несколько лент (\(count)): наберите больше знаков кода, его показывает gazeta feeds."
        case .badFeedAddress(let text):
            "\(text) — не адрес http или https: укажите такой, например https://example.org/news."
        case .nothingAtAddress(let address):
            "\(address): ни ленты, ни статьи там не нашлось; укажите адрес самой ленты."
        case .noSuchChoice(let number, let count):
            "Ленты под номером \(number) нет, на странице их \(count): без --choose они будут показаны."
        case .addressFailed(let address, .loginWanted(let status)):
            "\(address): нужны имя и пароль (\(status)): gazeta add --user ИМЯ АДРЕС."
        case .addressFailed(let address, let problem):
            told(address, problem, in: .russian)
        case .feedFailed(let feed, let problem):
            told(feed, problem, in: .russian, then: "попытка повторится")
        case .feedStopped(let feed, let problem):
            told(
                feed, problem, in: .russian,
                then: "больше не проверяется, пока вы не попросите: gazeta fetch ЛЕНТА")
        case .feedTaken(let feed):
            "\(feed): эту ленту сейчас проверяет другая «Газета»."
        case .addressTaken(let address, let feed):
            "\(address) — адрес другой вашей ленты (\(feed)); ничего не изменено."
        case .otherLogin(let feed):
            "Подписка на «\(feed)» уже есть, но лента на другом сервере, чем тот, для которого дан вход; ничего не изменено: gazeta set ЛЕНТА --user ИМЯ."
        case .noPassword:
            "Нужен пароль, а терминала, чтобы его спросить, нет: подайте его на ввод с ключом --password-stdin."
        case .configurationBroken(let path, let line, let reason):
            "\(path), строка \(line): это не TOML (\(reason)); исправьте её или посмотрите gazeta config --example."
        case .badSetting(let path, let line, let setting):
            "\(place(path, "строка", line)): в \(setting.rawValue) должно стоять \(SettingWords.in(.russian).kind(setting.kind))."
        case .unknownSetting(let path, let line, let key):
            "\(place(path, "строка", line)): настройки \(key) нет, она пропущена; все показывает gazeta config --example."
        case .notWebAddress(let address):
            "Ссылка \(address) — не адрес в сети; ничего не открыто."
        case .noBrowser(let address):
            "Браузера для \(address) нет: назовите его в BROWSER или скопируйте ссылку клавишей y."
        case .browserFailed(let browser, let address):
            "\(browser) не открыл \(address): назовите в BROWSER другой браузер."
        case .noTerminal:
            "Для чтения нужен терминал на вводе и выводе: в конвейере пользуйтесь gazeta list и gazeta show."
        case .unknownTerminal(let name):
            "Терминал «\(name)» не годится для чтения: задайте в TERM свой, например xterm-256color, или пользуйтесь gazeta list."
        case .localeWithoutUnicode(let locale, let charset):
            "У локали \(locale) набор символов \(charset): задайте в LC_ALL локаль с UTF-8, например ru_RU.UTF-8."
        case .outputFailed(let reason):
            "Вывод не записывается (\(reason)): освободите место или выберите другое."
        case .unwritable(let path, let reason):
            "\(path) не записать (\(reason)): выберите другое место с помощью --output."
        case .outputClosed:
            "Вывод больше никто не читает."
        case .damagedArticle(let id):
            "Статья \(id) в кэше повреждена: внесите её страницу ещё раз."
        }
    }
}

/// What a page is that is no article, in Russian.
private func pageKind(_ kind: PageKind) -> String {
    switch kind {
    case .frontPage: "главная страница сайта"
    case .listing: "список заголовков"
    case .search: "страница поиска"
    case .login: "страница входа"
    case .notFound: "сообщение, что страницы нет"
    case .withoutText: "страница почти без текста"
    }
}
