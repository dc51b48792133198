import Articles

extension Wording {
    package static let romanian = Wording(
        language: .romanian,
        dates: DateWords(
            months: [
                "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august",
                "septembrie", "octombrie", "noiembrie", "decembrie",
            ],
            shortMonths: [
                "ian", "feb", "mar", "apr", "mai", "iun", "iul", "aug", "sep", "oct", "noi", "dec",
            ],
            weekdays: ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"]),
        actions: romanianWords,
        groups: { group in
            switch group {
            case .moving: "Mișcare"
            case .reading: "Lectură"
            case .searching: "Căutare"
            case .marking: "Marcaje și linkuri"
            case .feeds: "Fluxuri"
            case .setting: "Aspectul textului"
            case .leaving: "Altele"
            }
        },
        keys: KeyWords(space: "Spațiu", mouse: "mouse"),
        feeds: .romanian,
        search: .romanian,
        sidebar: .romanian,
        all: "Toate",
        minutes: "min",
        related: "Pe aceeași temă",
        notInCache: "nu e în cache",
        untitled: "Fără titlu",
        nothingRelated: "Nimic pe aceeași temă",
        cardNote: "Articolul nu e în cache: e tot ce spune textul despre el.",
        nothingToRead: "Încă nu sunt articole aici",
        howToBringIn: "Din fișiere: gazeta import FIȘIER…",
        nothingStarred: "Nu aveți încă favorite: tasta s le adaugă",
        articleGone: "Acest articol nu mai este în cache.",
        fromTheBeginning: "Mai jos totul e citit — de la început",
        noneUnreadBefore: "Mai sus totul e citit",
        help: "Taste",
        helpKeys: "Esc — închide",
        windowTooSmall: "Fereastra trebuie să aibă cel puțin 20×5",
        sizeNeeded: "Minim 20×5",
        everythingRead: "Totul e deja citit",
        askEverythingRead: "Marcați totul drept citit?",
        askAllRead: Plural(
            "Marcați # articol drept citit?", "Marcați # articole drept citite?",
            "Marcați # de articole drept citite?"),
        answers: "Enter — da, Esc — nu",
        askBriefly: "Totul citit?",
        answersBriefly: "Enter — da",
        allRead: Plural(
            "# articol citit, z — înapoi", "# articole citite, z — înapoi",
            "# de articole citite, z — înapoi"),
        marksRestored: "Marcajele au fost restabilite",
        nothingToUndo: "Nimic de anulat",
        linkCopied: "Copiat:",
        noLink: "Articolul nu are link",
        measure: Plural(
            "Lățimea textului: # semn", "Lățimea textului: # semne",
            "Lățimea textului: # de semne"),
        measureOfWindow: Plural(
            "Limita ferestrei: # semn", "Limita ferestrei: # semne",
            "Limita ferestrei: # de semne"),
        justified: "Text aliniat la ambele margini",
        ragged: "Text aliniat la stânga",
        hyphenated: "Cuvinte despărțite la capăt de rând",
        unhyphenated: "Cuvinte întregi",
        themes: { name in
            switch name {
            case "auto": "Culori: pentru orice fundal"
            case "dark": "Culori: pentru fundal închis"
            case "light": "Culori: pentru fundal deschis"
            case "mono": "Fără culori"
            default: "Culori: " + name
            }
        },
        pasteCut: "Nu s-a lipit tot: textul este prea lung",
        failures: { effect in
            switch effect {
            case .loadCounts, .loadHeadlines: "Lista nu a putut fi citită"
            case .loadArticle: "Articolul nu a putut fi citit"
            case .mark, .markAllRead: "Marcajele nu au putut fi salvate"
            case .openInBrowser: "Browserul nu a putut fi deschis"
            case .copy: "Linkul nu a putut fi copiat"
            case .loadFeeds: "Abonamentele nu au putut fi citite"
            case .refresh: "Fluxurile nu au putut fi actualizate"
            case .fetchWhole: "Textul întreg nu a putut fi adus"
            case .rename, .unsubscribe: "Abonamentul nu a putut fi schimbat"
            case .loadHits, .awaitPause, .loadHyphenator, .stopRefreshing, .nextTheme, .redraw,
                .quit:
                nil
            }
        },
        sampleBroughtIn: Plural(
            "Pentru început, o ediție de probă: # articol",
            "Pentru început, o ediție de probă: # articole",
            "Pentru început, o ediție de probă: # de articole"),
        articlesAdded: Plural("# articol nou", "# articole noi", "# de articole noi"))
}

private func romanianWords(for action: Action) -> ActionWords {
    switch action {
    case .up: ActionWords("un rând sau un titlu mai sus", hint: "sus")
    case .down: ActionWords("un rând sau un titlu mai jos", hint: "alege")
    case .pageUp: ActionWords("o pagină mai sus", hint: "mai sus")
    case .pageDown: ActionWords("o pagină mai jos", hint: "mai jos")
    case .home: ActionWords("la început", hint: "început")
    case .end: ActionWords("la sfârșit", hint: "sfârșit")
    case .readOn: ActionWords("mai departe, apoi următorul", hint: "mai departe")
    case .open: ActionWords("citește pe tot ecranul", hint: "citește")
    case .related: ActionWords("la articolele pe aceeași temă", hint: "pe temă")
    case .jump: ActionWords("direct la un articol pe temă", hint: "articol")
    case .back: ActionWords("înapoi, în același loc", hint: "înapoi")
    case .nextUnread: ActionWords("următorul necitit", hint: "următor")
    case .previousUnread: ActionWords("precedentul necitit", hint: "precedent")
    case .nextSection: ActionWords("rubrica următoare", hint: "rubrică")
    case .previousSection: ActionWords("rubrica precedentă", hint: "rubrică")
    case .search: ActionWords("caută în timp ce scrieți", hint: "căutare")
    case .searchOrder: ActionWords("întâi cele noi sau cele potrivite", hint: "ordine")
    case .nextHit: ActionWords("următoarea potrivire în text", hint: "potrivire")
    case .previousHit: ActionWords("precedenta potrivire în text", hint: "potrivire")
    case .star: ActionWords("adaugă la favorite sau scoate", hint: "favorit")
    case .toggleRead: ActionWords("citit sau necitit", hint: "citit")
    case .markAllRead: ActionWords("marchează toată rubrica drept citită", hint: "toate citite")
    case .undo: ActionWords("anulează marcarea", hint: "anulează")
    case .openInBrowser: ActionWords("deschide în browser", hint: "browser")
    case .copyLink: ActionWords("copiază linkul", hint: "link")
    case .refresh: ActionWords("actualizează, încă o dată — oprește", hint: "actualizează")
    case .refreshAll: ActionWords("actualizează toate fluxurile", hint: "toate")
    case .feeds: ActionWords("fluxurile: starea și verificarea", hint: "fluxuri")
    case .fetchWhole: ActionWords("textul întreg de pe pagină", hint: "text întreg")
    case .rename: ActionWords("redenumește fluxul", hint: "nume")
    case .unsubscribe: ActionWords("dezabonare de la flux", hint: "dezabonare")
    case .widen: ActionWords("text mai lat", hint: "mai lat")
    case .narrow: ActionWords("text mai îngust", hint: "mai îngust")
    case .justify: ActionWords("la ambele margini sau la stânga", hint: "aliniere")
    case .hyphenate: ActionWords("cuvinte despărțite sau întregi", hint: "despărțire")
    case .theme: ActionWords("alte culori", hint: "culori")
    case .help: ActionWords("acest ajutor", hint: "ajutor")
    case .redraw: ActionWords("desenează ecranul din nou", hint: "din nou")
    case .suspend: ActionWords("cedează terminalul (revenire: fg)", hint: "pauză")
    case .quit: ActionWords("la listă, din listă — ieșire", hint: "ieșire")
    }
}
