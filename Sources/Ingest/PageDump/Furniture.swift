/// The words of a page that belong to the site and not to the story. Where a line stands decides
/// first; the words only help.
enum Furniture {
    /// A button between the picture and the story: one of the known ones, or a single word, or a
    /// few of which only the first has a capital, that say nothing about anything.
    ///
    /// A name («Ион Руссу») is who wrote, and a line that ends as a sentence does is text.
    static func isButton(_ line: DumpLine, afterImage: Bool) -> Bool {
        if isKnownButton(line) { return true }
        let shape = line.shape
        guard line.isText, afterImage, !shape.isLong, shape.startsCapital, !shape.hasMarks,
            shape.words <= 6
        else { return false }
        // «Подписаться на Sputnik в Telegram»
        if buttonBeginnings.contains(where: folded(line.text).hasPrefix) { return true }
        guard shape.isLabel, shape.digits == 0, shape.words <= 3 else { return false }
        return shape.words == 1 || shape.capitalisedWords == 1
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

    /// The line in small letters with single spaces.
    private static func folded(_ line: String) -> String {
        guard line.utf8.count <= 80 else { return "" }
        return String(decoding: wordBytes(line.lowercased()), as: UTF8.self)
    }

    private static let buttonBeginnings = [
        "подпис", "підпис", "падпіс", "abon", "subscri", "follow",
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
        "жаңалықтар таспасы", "жаңылыктар тасмасы", "яңалыклар тасмасы",
    ]
}
