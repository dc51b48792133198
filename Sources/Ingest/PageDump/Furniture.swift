/// The words of a page that belong to the site and not to the story. Where a line stands decides
/// first; the words only help.
enum Furniture {
    /// A button between the picture and the story: one of the known ones, or a single word, or a
    /// few of which only the first has a capital, that say nothing about anything.
    ///
    /// A name («Ион Руссу») is who wrote, and a line that ends as a sentence does is text.
    static func isButton(_ line: DumpLine, afterImage: Bool) -> Bool {
        if isKnownButton(line) || saysButton(line) { return true }
        let shape = line.shape
        guard afterImage, line.isText, shape.isLabel, !shape.hasMarks, shape.digits == 0,
            shape.startsCapital, shape.words <= 3
        else { return false }
        return shape.words == 1 || shape.capitalisedWords == 1
    }

    /// A few words that begin as buttons do («Подписаться на Sputnik») or send the reader to a
    /// network («Читать нас в Telegram»): furniture where a button may stand.
    static func saysButton(_ line: DumpLine) -> Bool {
        let shape = line.shape
        guard line.isText, !shape.isLong, shape.startsCapital, !shape.hasMarks, shape.words <= 6
        else { return false }
        let text = folded(line.text)
        return buttonBeginnings.contains(where: text.hasPrefix)
            || text.split(separator: " ").dropFirst().contains { networks.contains(String($0)) }
    }

    /// A button by its words, wherever it stands.
    static func isKnownButton(_ line: DumpLine) -> Bool {
        line.isText && buttons.contains(folded(line.text))
    }

    /// Names of the columns that follow a story, known whatever stands behind them.
    static func isTailLabel(_ line: DumpLine) -> Bool {
        line.isText && line.text.utf8.count <= 80
            && (tailLabels.contains(folded(line.text)) || buttons.contains(folded(line.text)))
    }

    /// The name of a column at a page's end: one of the known ones, or a few words that no mark
    /// closes and that speak of news.
    static func namesColumn(_ line: DumpLine) -> Bool {
        if isTailLabel(line) { return true }
        let shape = line.shape
        guard line.isText, shape.isLabel, !shape.hasMarks, shape.digits == 0 else { return false }
        let words = folded(line.text).split(separator: " ")
        // «Плохие новости» may close a story, «Последние новости» does not.
        return words.contains { columnWords.contains(String($0)) }
            && (words.count == 1 || words.contains { columnKinds.contains(String($0)) })
    }

    /// A word of news among the line's words: «Новости Sputnik».
    static func speaksOfNews(_ line: DumpLine) -> Bool {
        folded(line.text).split(separator: " ").contains { columnWords.contains(String($0)) }
    }

    /// The line in small letters with single spaces.
    private static func folded(_ line: String) -> String {
        guard line.utf8.count <= 80 else { return "" }
        return String(decoding: wordBytes(line.lowercased()), as: UTF8.self)
    }

    private static let buttonBeginnings = [
        // Not «Подписан закон»: that is news.
        "подписат", "подписыв", "подписк", "подпиш", "підписат", "підписув", "підписк", "підпиш",
        "падпісацца", "падпішы", "abonare", "abonează", "aboneaza", "abonați", "abonaţi", "abonati",
        "subscribe", "follow us", "следите за", "стежте за", "читайте нас", "читать в",
        "читать нас", "читати в", "urmărește-ne",
        "urmăreşte-ne", "urmăriți-ne", "urmăriţi-ne", "поделиться", "поделитесь", "поділитися",
    ]

    private static let networks: Set<String> = [
        "telegram", "телеграм", "телеграме", "телеграмі", "viber", "вайбере", "whatsapp",
        "facebook",
        "instagram", "youtube", "tiktok", "twitter", "вконтакте", "одноклассниках", "дзене", "дзен",
        "google",
    ]

    private static let columnWords: Set<String> = [
        "новости", "новостей", "новини", "новин", "știri", "ştiri", "stiri", "știrile", "ştirile",
        "știrilor", "noutăți", "noutăţi", "news", "лента", "стрічка", "стужка", "flux", "fluxul",
        "события", "событий", "події", "подій", "материалы", "матеріали", "articole", "stories",
        "популярное", "популярне", "рекомендуем", "комментарии", "коментарі", "comentarii",
    ]

    /// Words that make such a word the name of a column.
    private static let columnKinds: Set<String> = [
        "лента", "стрічка", "стужка", "flux", "fluxul", "все", "всі", "усі", "toate", "all",
        "последние", "свежие", "останні", "свіжі", "ultimele", "latest", "главные", "головні",
        "principale", "top", "популярные", "популярні", "теме", "темі", "temă", "related", "другие",
        "інші", "alte", "more", "ещё", "еще", "ще", "дня", "часа", "zilei", "recente",
        "рекомендуем",
    ]

    private static let buttons: Set<String> = [
        "подписаться", "подписаться на", "подписывайтесь", "читать ria.ru в", "поделиться",
        "abonați-vă", "abonaţi-vă", "abonează-te", "abonati-va", "aboneaza-te", "urmărește-ne",
        "підписатися", "підписатись", "поділитися", "падпісацца", "абанирай се", "subscribe",
        "follow", "follow us", "sign up", "жазылу", "катталуу", "язылу",
    ]

    private static let tailLabels: Set<String> = [
        "лента новостей", "все новости", "новости", "сначала новые", "сначала старые", "в эфире",
        "сначала новыесначала старые", "стрічка новин", "усі новини", "всі новини", "спочатку нові",
        "новини", "стужка навін", "новинарска лента", "fluxul de știri", "fluxul de ştiri",
        "flux de știri", "flux de ştiri", "fluxul de stiri", "flux de stiri", "știri", "ştiri",
        "stiri", "toate știrile", "news feed", "newsfeed", "all news", "latest news", "loader",
        "читайте также", "смотрите также", "главное", "сейчас в эфире", "читайте також", "головне",
        "citește și", "citeşte şi", "citiți și", "cele mai citite", "recomandate", "read also",
        "жаңалықтар таспасы", "жаңылыктар тасмасы", "яңалыклар тасмасы",
    ]
}
