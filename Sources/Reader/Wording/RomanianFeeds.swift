import Articles

extension FeedWords {
    static let romanian = FeedWords(
        title: "Fluxuri",
        countsHead: "necit./tot",
        statusHead: "stare",
        lastHead: "verificat",
        nextHead: "următoarea",
        noFeeds: "Încă nu aveți abonamente",
        howToAdd: "Abonare: gazeta add ADRESĂ",
        refreshed: "actualizat",
        refreshing: "Actualizare…",
        texts: "texte",
        stop: "oprește",
        newBriefly: Plural("# nou", "# noi", "# noi"),
        updatedBriefly: Plural("# schimbat", "# schimbate", "# schimbate"),
        unchanged: "neschimbat",
        neverChecked: "încă neverificat",
        beingChecked: "se verifică…",
        nothingNew: "Nimic nou",
        justChecked: "Fluxurile tocmai au fost verificate",
        alreadyBeingChecked: "Fluxurile se verifică deja",
        refreshStopped: "actualizarea a fost oprită",
        feedsFailed: Plural(
            "# flux nu s-a actualizat", "# fluxuri nu s-au actualizat",
            "# de fluxuri nu s-au actualizat"),
        noneRefreshed: "Niciun flux nu s-a actualizat: aveți rețea?",
        checked: "Verificat",
        nextCheck: "din nou",
        now: "acum",
        inMinutes: Plural("peste # min", "peste # min", "peste # min"),
        at: "la",
        tomorrow: "mâine",
        bytesReceived: "Primit",
        bytesSaved: "economisit",
        byteUnits: ["KB", "MB", "GB"],
        decimalMark: ",",
        everyMinutes: Plural("la # minut", "la # minute", "la # de minute"),
        wholeTexts: "articole întregi",
        whenStopped: "r — verifică din nou, x — dezabonare",
        askUnsubscribe: "Vă dezabonați?",
        askUnsubscribeFrom: ("Vă dezabonați de la „", "”? Articolele rămân."),
        unsubscribed: "Abonamentul a fost anulat, articolele rămân:",
        newName: "Nume:",
        renamed: "Acum se numește",
        fetchingWhole: "Se aduce textul întreg…",
        wholeAlready: "Pagina are același text",
        noArticleThere: "pagina nu conține un articol",
        wholeFailed: "Textul întreg nu a venit",
        problems: romanianWords)
}

private func romanianWords(for problem: FetchProblem, until: String?) -> ProblemWords {
    switch problem {
    case .badAddress:
        ProblemWords("adresă greșită", "Nu este o adresă http sau https")
    case .nameNotResolved(let host):
        ProblemWords("nume negăsit", "Numele \(host) nu a fost găsit: aveți rețea?")
    case .cannotConnect(let host):
        ProblemWords("fără conexiune", "Nu există conexiune cu \(host)")
    case .proxyFailed:
        ProblemWords("proxy blocat", "Serverul proxy nu răspunde sau refuză")
    case .notTrusted(let reason):
        ProblemWords("neîncredere", "Serverul nu este de încredere: \(reason)")
    case .timedOut(let seconds):
        ProblemWords("fără răspuns", "Niciun răspuns în \(seconds) s")
    case .closedEarly:
        ProblemWords("răspuns întrerupt", "Conexiunea s-a întrerupt înainte de sfârșit")
    case .tooManyRedirections(let limit):
        ProblemWords("trimite în cerc", "Adresa trimite la alta de peste \(limit) ori la rând")
    case .forbiddenRedirection(let target):
        ProblemWords("trimite aiurea", "Adresa trimite unde nu există fluxuri: \(target)")
    case .tooLarge(let limit):
        ProblemWords("prea mare", "Răspunsul depășește \(limit / 1_000_000) MB: nu e un flux")
    case .loginWanted(let status):
        ProblemWords(
            "cere parolă", "Cere nume și parolă (\(status)): gazeta set FLUX --user NUME")
    case .missing(410):
        ProblemWords("410: închis", "Editorul a închis acest flux (410)")
    case .missing(let status):
        ProblemWords("\(status): lipsește", "La această adresă nu e nimic (\(status))")
    case .askedToWait(let status, _):
        ProblemWords(
            "cere răgaz",
            "Serverul cere răgaz" + (until.map { " până la \($0)" } ?? "") + " (\(status))")
    case .refused(let status):
        ProblemWords("refuz: \(status)", "Serverul a refuzat (\(status))")
    case .empty:
        ProblemWords("răspuns gol", "Serverul a trimis un răspuns gol")
    case .notAFeed:
        ProblemWords("nu e flux", "La această adresă nu e un flux, ci altceva")
    case .noLibrary(let name):
        ProblemWords("lipsă bibliotecă", "Lipsește biblioteca \(name)")
    case .cancelled:
        ProblemWords("oprit", "Verificarea a fost oprită")
    case .other(let reason):
        ProblemWords("nu a reușit", "Nu a reușit: \(reason)")
    }
}
