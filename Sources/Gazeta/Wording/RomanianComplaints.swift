import Articles
import Ingest
import Reader

extension Complaint {
    var romanian: String {
        switch self {
        case .noHome:
            "Nu sunt definite nici HOME, nici XDG_DATA_HOME, nici GAZETA_HOME: indicați memoria cu --cache DOSAR."
        case .noSuchFile(let path):
            "\(path): nu există un asemenea fișier sau dosar; verificați calea."
        case .unreadable(let path, let reason):
            "\(path): nu poate fi citit (\(reason)); verificați drepturile de acces."
        case .notAFile(let path):
            "\(path): nu este nici fișier, nici dosar; salvați mai întâi conținutul într-un fișier."
        case .isFolder(let path):
            "\(path): este un dosar; indicați un fișier din el."
        case .tooLarge(let path, let limit):
            "\(path): are peste \(mebibytes(limit)) MB, prea mult pentru o singură pagină; împărțiți fișierul."
        case .binary(let path):
            "\(path): conține date binare, nu text; salvați pagina ca text."
        case .emptyFile(let path):
            "\(path): este gol; nu este nimic de adus."
        case .noArticle(let path):
            "\(path): nu s-a găsit niciun articol; salvați pagina unei singure știri."
        case .notAnArticle(let path, let kind):
            "\(path): nu este un articol, ci \(pageKind(kind)); salvați pagina unei singure știri."
        case .noNewsInFolder(let path):
            "\(path): în acest dosar nu s-au găsit știri; indicați unul cu pagini salvate."
        case .unknownKind(let path, let kind):
            "\(path): este \(kind), care nu poate fi citit; salvați pagina ca text sau ca JSON Lines."
        case .notJSON(let path, let line):
            line == nil
                ? "\(path): nu este JSON; scrieți o listă de articole sau câte un articol pe rând."
                : "\(place(path, "rândul", line)): nu este un obiect JSON; scrieți câte un articol pe rând."
        case .missingField(let path, let line, let field):
            "\(place(path, "rândul", line)): lipsește câmpul „\(field)”; adăugați-l."
        case .wrongField(let path, let line, let field):
            "\(place(path, "rândul", line)): câmpul „\(field)” nu conține ce trebuie; corectați-l."
        case .lineTooLong(let path, let line, let limit):
            "\(path), rândul \(line): are peste \(mebibytes(limit)) MB; împărțiți articolul."
        case .replacedBytes(let path, let count, let offset):
            "\(path): octeți care nu sunt UTF-8: \(count), afișați ca �, primul la poziția \(offset); convertiți fișierul dacă textul arată greșit."
        case .otherCharset(let path, let charset):
            "\(path): nu este UTF-8 și a fost citit ca \(charset); convertiți-l dacă textul arată greșit."
        case .notAFeed(let path):
            "\(path): nu este un flux de știri; verificați ce s-a salvat."
        case .emptyFeed(let path):
            "\(path): fluxul nu are încă articole; salvați-l mai târziu."
        case .brokenJSONFeed(let path):
            "\(path): fluxul nu este JSON și nu a fost citit; salvați-l din nou."
        case .brokenMarkup(let path, let line, let fault):
            "\(place(path, "rândul", line)): \(fault.romanian); s-a citit ce s-a putut."
        case .moreEntries(let path, let limit):
            "\(path): fluxul are mai multe articole decât se citesc; s-au luat primele \(limit)."
        case .refusedSubscription(let path, let line, let reason):
            "\(place(path, "rândul", line)): \(reason.romanian); abonamentul nu a fost luat."
        case .noLibrary(let name):
            "Lipsește biblioteca \(name), fără care nu se citesc fluxuri și pagini: instalați-o."
        case .cacheFolderUnusable(let path, let reason):
            "Memoria nu poate fi folosită din cauza \(path) (\(reason)): acordați drept de scriere sau indicați alta cu --cache DOSAR."
        case .cacheFull(let path):
            "Discul memoriei \(path) este plin: eliberați spațiu și încercați din nou; nimic din ce era salvat nu s-a pierdut."
        case .cacheNewer(let path, let found, let known):
            "Memoria \(path) este de versiunea \(found), programul cunoaște \(known): actualizați Gazeta sau indicați alta cu --cache DOSAR."
        case .cacheDamaged(let path):
            "Memoria \(path) este deteriorată: păstrați o copie și indicați una nouă cu --cache DOSAR."
        case .cacheBusy(let path):
            "Memoria \(path) este folosită de alt program: încercați din nou peste o clipă."
        case .cacheFailed(let path, let reason):
            "Memoria \(path) a dat o eroare (\(reason)): păstrați o copie și indicați alta cu --cache DOSAR."
        case .cacheEmpty:
            "Memoria este goală: aduceți știri cu gazeta import CALE."
        case .indexDamaged(let path):
            "Căutarea și asemănarea din memoria \(path) nu mai corespund articolelor: refaceți-le cu gazeta doctor --rebuild."
        case .roomNotGivenBack(let path, let bytes):
            "Memoria \(path) a fost creată de o Gazetă mai veche, iar \(mebibytes(bytes)) MiB din ea sunt libere: gazeta doctor --compact le dă înapoi."
        case .noRoomToCompact(let path, let needed, let available):
            "Pentru a comprima memoria \(path) e nevoie de \(mebibytes(needed)) MiB pe discul ei, iar libere sunt \(mebibytes(available)): eliberați mai întâi spațiu."
        case .noSuchArticle(let id):
            "Niciun articol nu are codul \(id): gazeta list arată codurile."
        case .ambiguousArticle(let id, let count):
            "Mai multe articole (\(count)) au coduri care încep cu \(id): scrieți mai multe semne."
        case .nothingFound:
            "Niciun titlu nu se potrivește: cereți mai puțin sau aduceți știri cu gazeta import CALE."
        case .nothingRelated(let id):
            "Pentru \(id) nu se cunosc articole înrudite: aduceți mai multe știri cu gazeta import CALE."
        case .nothingFoundBySearch(let text):
            "Nimic nu răspunde la „\(text)”: cereți mai puțin sau scrieți începutul unui cuvânt, de exemplu cuv*."
        case .searchProblem(let problem):
            sentence(for: problem, in: .romanian) + "."
        case .noFeeds:
            "Nu aveți fluxuri: abonați-vă cu gazeta add ADRESĂ."
        case .noSuchFeed(let text):
            "Niciun flux nu se numește \(text): gazeta feeds arată numele și codurile."
        case .ambiguousFeed(let text, let count):
            "Mai multe fluxuri (\(count)) răspund la \(text): scrieți mai mult din codul arătat de gazeta feeds."
        case .badFeedAddress(let text):
            "\(text) nu este o adresă http sau https: dați una, de pildă https://example.org/news."
        case .nothingAtAddress(let address):
            "\(address): acolo nu s-a găsit nici flux, nici articol; dați adresa fluxului însuși."
        case .noSuchChoice(let number, let count):
            "Nu există fluxul cu numărul \(number), pagina numește \(count): fără --choose vor fi arătate."
        case .addressFailed(let address, .loginWanted(let status)):
            "\(address): cere nume și parolă (\(status)): gazeta add --user NUME ADRESĂ."
        case .addressFailed(let address, let problem):
            told(address, problem, in: .romanian)
        case .feedFailed(let feed, let problem):
            told(feed, problem, in: .romanian, then: "se va încerca din nou")
        case .feedStopped(let feed, let problem):
            told(
                feed, problem, in: .romanian,
                then: "nu mai este verificat până nu cereți cu gazeta fetch FLUX")
        case .feedTaken(let feed):
            "\(feed): îl verifică chiar acum o altă Gazetă."
        case .addressTaken(let address, let feed):
            "\(address) este deja adresa fluxului \(feed); nu s-a schimbat nimic."
        case .otherLogin(let feed):
            "Fluxul \(feed) este deja abonat și se află pe alt server decât cel pentru care s-a dat contul; nu s-a schimbat nimic: gazeta set FLUX --user NUME."
        case .noPassword:
            "E nevoie de o parolă și nu este un terminal care s-o ceară: dați-o la intrare cu --password-stdin."
        case .configurationBroken(let path, let line, let reason):
            "\(path), rândul \(line): nu este TOML (\(reason)); corectați-l sau vedeți gazeta config --example."
        case .badSetting(let path, let line, let setting):
            "\(place(path, "rândul", line)): \(setting.rawValue) trebuie să fie \(SettingWords.in(.romanian).kind(setting.kind))."
        case .unknownSetting(let path, let line, let key):
            "\(place(path, "rândul", line)): nu există setarea \(key), este trecută cu vederea; gazeta config --example le arată pe toate."
        case .notWebAddress(let address):
            "Legătura \(address) nu este o adresă web; nu s-a deschis nimic."
        case .noBrowser(let address):
            "Niciun navigator pentru \(address): indicați unul în BROWSER sau copiați legătura cu y."
        case .browserFailed(let browser, let address):
            "\(browser) nu a putut deschide \(address): indicați în BROWSER alt navigator."
        case .noTerminal:
            "Pentru citit e nevoie de un terminal la intrare și la ieșire: în conductă folosiți gazeta list și gazeta show."
        case .unknownTerminal(let name):
            "Terminalul „\(name)” nu poate afișa cititorul: puneți în TERM pe al dumneavoastră, de pildă xterm-256color, sau folosiți gazeta list."
        case .localeWithoutUnicode(let locale, let charset):
            "Localizarea \(locale) are setul de caractere \(charset): puneți în LC_ALL una cu UTF-8, de pildă ro_RO.UTF-8."
        case .outputFailed(let reason):
            "Ieșirea nu poate fi scrisă (\(reason)): eliberați spațiu sau alegeți alt loc."
        case .unwritable(let path, let reason):
            "\(path) nu se poate scrie (\(reason)): alegeți alt loc cu --output."
        case .outputClosed:
            "Nimeni nu mai citește ieșirea."
        case .damagedArticle(let id):
            "Articolul \(id) este deteriorat în memorie: aduceți-i pagina din nou."
        }
    }
}

/// What a page is that is no article, in Romanian.
private func pageKind(_ kind: PageKind) -> String {
    switch kind {
    case .frontPage: "prima pagină a unui site"
    case .listing: "o listă de titluri"
    case .search: "o pagină de căutare"
    case .login: "o pagină de autentificare"
    case .notFound: "un mesaj că pagina nu există"
    case .withoutText: "o pagină aproape fără text"
    }
}
