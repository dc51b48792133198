/// Words of a page that are no part of its story, in the languages of the pages. Where a text
/// stands and what it is made of decides first; these only help.
enum PageWords {
    /// Whether a text is a label of the page by its words alone: «Реклама», «Advertisement».
    static func isLabel(_ words: FoldedText) -> Bool {
        guard words.isShort else { return false }
        return labels.contains(words.bytes) || relatedLabels.contains(words.bytes)
            || labelBeginnings.begins(words.bytes)
    }

    /// Whether a text stands above or before links to other stories: «Читайте также:».
    static func isRelatedLabel(_ words: FoldedText) -> Bool {
        words.isShort && relatedLabels.contains(words.bytes)
    }

    /// Whether the first letters of a text are those of such a label: most texts are passed by it.
    static func mayBeginRelatedLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.drop { $0 <= 0x20 }.prefix(8)
        return relatedLabels.hasBeginning(
            foldedBytes(String(decoding: start, as: UTF8.self), limit: 2))
    }

    /// The text behind «Читайте также:» or the like at its beginning, nil where there is none.
    static func afterRelatedLabel(_ text: String) -> String? {
        let start = text.unicodeScalars.prefix(48)
        guard let colon = start.firstIndex(of: ":"),
            isRelatedLabel(FoldedText(String(start[..<colon])))
        else { return nil }
        return trimmed(text.unicodeScalars[colon...].dropFirst())
    }

    /// Whether a text asks the reader for something, or says whose it is.
    static func isAppeal(_ words: FoldedText) -> Bool {
        words.isSentenceLong
            && (appeals.begins(words.bytes) || appealsInside.stands(in: words.bytes))
    }

    /// Whether a text heads the comments of readers: it tells how many there are.
    static func headsComments(_ words: FoldedText) -> Bool {
        guard words.isShort, words.bytes.contains(where: { (0x30...0x39).contains($0) }) else {
            return false
        }
        let signs = words.bytes.drop { !isLetter($0) }
        let end = signs.lastIndex(where: isLetter).map { $0 + 1 } ?? signs.startIndex
        return comments.contains(Array(signs[..<end]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 }

    private static let comments = PhraseTable([
        "comment", "comments", "reader comments", "responses", "комментарий", "комментария",
        "комментариев", "комментарии", "коментар", "коментарі", "коментарів", "коментарии",
        "коментара", "comentariu", "comentarii", "de comentarii", "commentaire", "commentaires",
        "kommentar", "kommentare", "comentarios", "commenti", "komentarze", "komentarzy",
    ])

    /// Whether a text speaks of what a reader may subscribe to: below a story it asks for that.
    static func speaksOfSubscription(_ words: FoldedText) -> Bool {
        subscriptions.stands(in: words.bytes)
    }

    /// Whether a text is the line of a photographer or an agency below a picture.
    static func isCredit(_ words: FoldedText) -> Bool {
        words.isSentenceLong && creditBeginnings.begins(words.bytes)
    }

    private static let labels = PhraseTable([
        "реклама", "на правах рекламы", "advertisement", "advertisements", "advertising", "ad",
        "publicitate", "публикуется на правах рекламы", "anzeige", "werbung", "publicité",
        "sponsored", "promoted", "loading", "загрузка", "поделиться", "share", "share this",
        "share this article", "share this story", "comments", "комментарии", "коментарі",
        "comentarii", "tags", "теги", "метки", "etichete", "print", "печать", "email", "save",
        "facebook", "twitter", "telegram", "whatsapp", "copy link", "скопировать ссылку",
        "image", "photo", "фото", "video", "видео", "view gallery", "close", "закрыть", "menu",
        "меню", "back to top", "наверх", "next", "previous", "вперёд", "назад", "replay",
        "read full article", "show more", "load more", "показать ещё", "story continues",
        "subscribe", "подписаться", "sign up", "log in", "войти", "source", "источник",
    ])

    private static let labelBeginnings = PhraseTable([
        "story continues below", "article continues below", "continue reading below",
        "advertisement -", "реклама 16+", "реклама 18+", "реклама.", "scroll down for",
        "play video", "media playback is", "this video is", "this content is", "фото:", "photo:",
        "click here to", "нажмите, чтобы", "image copyright", "image caption",
    ])

    private static let relatedLabels = PhraseTable([
        "читайте также", "читать также", "читайте еще", "читайте ещё", "читайте по теме",
        "смотрите также", "см. также", "по теме", "материалы по теме", "еще по теме",
        "ещё по теме", "другие материалы", "другие новости", "похожие материалы",
        "похожие новости", "похожее", "связанные материалы", "новости по теме", "сюжеты",
        "подробнее", "подробнее по теме",
        "вам может быть интересно", "это интересно", "рекомендуем", "рекомендуем прочитать",
        "читайте також", "дивіться також", "за темою", "матеріали за темою", "новини за темою",
        "більше за темою", "чытайце таксама", "прочетете още", "вижте още", "по темата",
        "citește și", "citeşte şi", "citeste si", "citiți și", "citiţi şi", "citește mai mult",
        "vezi și", "vezi şi", "vezi si", "pe aceeași temă", "articole similare",
        "știri similare", "recomandări", "pe același subiect", "read also", "also read",
        "read more", "read next", "see also", "related", "related articles", "related stories",
        "related article", "related story", "related news", "related content", "more", "more on",
        "more on this", "more on this story", "more news", "you may also like",
        "you might also like", "recommended",
        "recommended reading", "recommended stories", "don't miss", "dont miss", "must read",
        "watch", "watch now", "more from", "further reading", "similar articles", "up next",
        "lesen sie auch", "mehr zum thema", "auch interessant", "lesen sie mehr", "siehe auch",
        "ähnliche beiträge", "ähnliche artikel", "editors' recommendations",
        "editors’ recommendations",
        "lire aussi", "à lire aussi", "sur le même sujet", "lea también", "más información",
        "leggi anche", "czytaj także", "zobacz także",
    ])

    private static let appeals = PhraseTable([
        "подписывайтесь на", "подписаться на", "подпишитесь на", "читайте нас", "следите за",
        "присоединяйтесь к", "нашли ошибку", "нашли опечатку", "если вы нашли ошибку",
        "заметили ошибку", "выделите ошибку", "підписуйтесь на", "підпишіться на",
        "знайшли помилку", "якщо ви помітили", "abonează-te", "aboneaza-te", "abonați-vă",
        "urmărește-ne", "urmareste-ne", "urmăriți", "sign up for", "sign up to", "subscribe to",
        "subscribe now", "follow us", "follow me on", "like us on", "join us on", "join our",
        "get the latest", "get our", "download our", "download the", "click here", "support us",
        "support our", "become a", "donate to", "this article was originally",
        "this story was originally", "all rights reserved", "copyright ©", "copyright (c)", "©",
        "have a tip", "have a story", "send tips", "send us", "share your thoughts",
        "let us know in the comments", "follow @", "our standards",
        "все права защищены", "при копировании", "копирование материалов",
    ])

    private static let appealsInside = PhraseTable([
        "all rights reserved", "sign up for our", "sign up to our", "our newsletter",
        "abonnieren sie", "newsletter abonnieren", "на нашу рассылку", "subscribe to our",
        "follow us on",
        "ctrl+enter", "ctrl + enter", "в нашем telegram", "на наш telegram", "на наш телеграм",
        "наш телеграм-канал", "canalul nostru de telegram",
    ])

    private static let subscriptions = PhraseTable([
        "newsletter", "subscri", "abonn", "подпис", "підпис", "рассылк", "telegram", "телеграм",
    ])

    private static let creditBeginnings = PhraseTable([
        "©", "фото:", "фото ©", "photo:", "photo by", "photo ©", "image:", "image credit",
        "photograph:", "credit:", "getty images", "foto:", "(photo", "(фото", "source: getty",
        "автор фото",
    ])
}

/// A text as phrases are looked for in it.
struct FoldedText: Sendable {
    let bytes: [UInt8]
    /// Bytes of the whole text.
    private let length: Int

    /// Bytes of which no label and no appeal is longer.
    private static let limit = 500

    init(_ text: String) {
        length = text.utf8.count
        bytes = length > Self.limit ? [] : foldedBytes(text, limit: Self.limit)
    }

    func begins(_ phrases: PhraseTable) -> Bool { phrases.begins(bytes) }

    fileprivate var isShort: Bool { length <= 120 }
    fileprivate var isSentenceLong: Bool { length <= 400 }
}
