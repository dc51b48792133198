/// The month a name stands for, 1 to 12, whole or cut short, in the languages of the pages.
func monthNumber(_ word: String) -> Int? {
    guard word.utf8.count <= 24 else { return nil }
    var name = word.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    guard name.unicodeScalars.count >= 3 else { return nil }
    return monthBeginnings.first { row in row.beginnings.contains { name.hasPrefix($0) } }?.month
}

/// What the names begin with; an earlier row wins, so «июля» never reads as «июня».
private let monthBeginnings: [(month: Int, beginnings: [String])] = [
    (1, ["янв", "січ", "студ", "яну", "ian", "jan"]),
    (2, ["фев", "лют", "feb"]),
    (3, ["мар", "бер", "сак", "mar"]),
    (4, ["апр", "квіт", "кві", "крас", "apr"]),
    (5, ["мая", "май", "трав", "тра", "мај", "mai", "may"]),
    (6, ["июн", "черв", "чер", "чэрв", "юни", "јун", "iun", "jun"]),
    (7, ["июл", "лип", "ліп", "юли", "јул", "iul", "jul"]),
    (8, ["авг", "серп", "сер", "жні", "aug"]),
    (9, ["сен", "вер", "сеп", "sep"]),
    (10, ["окт", "жовт", "жов", "кас", "oct"]),
    (11, ["ноя", "лист", "лис", "ліс", "ное", "nov", "noi"]),
    (12, ["дек", "груд", "гру", "снеж", "dec"]),
]
