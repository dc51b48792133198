/// The month a name stands for in a feed's date: the names of pages, and those of other languages
/// that generators write by the locale of their machine.
func feedMonth(_ name: String) -> Int? {
    if let month = englishMonths[name] { return month }
    if let month = monthNumber(name) { return month }
    guard name.utf8.count <= 24 else { return nil }
    return foreignMonths.first { row in row.beginnings.contains { name.hasPrefix($0) } }?.month
}

private let englishMonths: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
]

/// What month names begin with in French, German, Spanish, Italian, Portuguese, Polish, Czech,
/// Serbian in Latin letters, Hungarian, Turkish and Greek, where no table knows them yet.
private let foreignMonths: [(month: Int, beginnings: [String])] = [
    (1, ["ene", "gen", "sty", "led", "oca", "jän", "ιαν"]),
    (2, ["fév", "fev", "lut", "úno", "şub", "φεβ"]),
    (3, ["mär", "már", "bře", "μάρ", "μαρ", "μάώ", "μαώ"]),
    (4, ["avr", "abr", "kwi", "dub", "ápr", "nis", "απρ"]),
    (5, ["mag", "maj", "máj", "kvě", "μάι", "μαΐ", "μαϊ", "μαι"]),
    (6, ["juin", "giu", "cze", "červn", "jún", "haz", "ιούν", "ιουν", "ιον"]),
    (7, ["juil", "lug", "lip", "červe", "júl", "tem", "ιούλ", "ιουλ", "ιολ"]),
    (8, ["aoû", "aou", "ago", "sie", "srp", "avg", "ağu", "αύγ", "αυγ"]),
    (9, ["set", "wrz", "zář", "szept", "eyl", "σεπ"]),
    (10, ["okt", "ott", "out", "paź", "říj", "eki", "οκτ"]),
    (11, ["lis", "kas", "νοέ", "νοε"]),
    (12, ["déc", "dez", "dic", "gru", "pro", "ara", "δεκ"]),
]

/// Minutes east of Greenwich of the zones that feeds name, by RFC 822 and by use; a letter alone
/// is no zone but Z, since half of the world's programs read the military letters backwards.
let zoneOffsets: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "met": 60,
    "mez": 60, "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "sast": 120, "eest": 180,
    "msk": 180, "мск": 180, "trt": 180, "msd": 240, "samt": 240, "gst": 240, "pkt": 300,
    "yekt": 300, "uzt": 300, "ist": 330, "omst": 360, "almt": 360, "novt": 420, "krat": 420,
    "ict": 420, "irkt": 480, "hkt": 480, "sgt": 480, "awst": 480, "jst": 540, "kst": 540,
    "yakt": 540, "acst": 570, "vlat": 600, "aest": 600, "acdt": 630, "aedt": 660, "magt": 660,
    "pett": 720, "nzst": 720, "nzdt": 780, "nst": -210, "ndt": -150, "ast": -240, "adt": -180,
    "at": -240, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360,
    "mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480, "akst": -540,
    "akdt": -480, "hst": -600, "brt": -180, "art": -180,
]
