import Ingest

/// What is wrong with markup, in the middle of a sentence.
extension BrokenMarkup {
    var russian: String {
        switch self {
        case .wrongEndTag: "закрыт не тот тег"
        case .unfinished: "разметка обрывается"
        case .afterEnd: "после конца стоит что-то ещё"
        case .undeclaredPrefix: "префикс не объявлен"
        case .repeatedAttribute: "атрибут повторён"
        case .other(let code): "разметка с ошибкой (libxml2: \(code))"
        }
    }

    var romanian: String {
        switch self {
        case .wrongEndTag: "s-a închis altă etichetă"
        case .unfinished: "marcajul se întrerupe"
        case .afterEnd: "după sfârșit mai urmează ceva"
        case .undeclaredPrefix: "prefixul nu este declarat"
        case .repeatedAttribute: "atributul se repetă"
        case .other(let code): "marcajul are o eroare (libxml2: \(code))"
        }
    }

    var english: String {
        switch self {
        case .wrongEndTag: "the wrong tag is closed"
        case .unfinished: "the markup breaks off"
        case .afterEnd: "something follows the end"
        case .undeclaredPrefix: "a prefix is not declared"
        case .repeatedAttribute: "an attribute is repeated"
        case .other(let code): "an error in the markup (libxml2: \(code))"
        }
    }
}

/// Why something in a list is not subscribed to, in the middle of a sentence.
extension RefusedSubscription {
    var russian: String {
        switch self {
        case .program: "это вывод программы, а программы из списков не запускаются"
        case .filter: "ленту должна менять программа, а программы из списков не запускаются"
        case .file: "это файл, а не адрес в сети"
        case .query: "это поиск по другим лентам"
        case .badAddress: "это не адрес http или https"
        }
    }

    var romanian: String {
        switch self {
        case .program: "este ieșirea unui program, iar programele din liste nu se rulează"
        case .filter: "fluxul trece printr-un program, iar programele din liste nu se rulează"
        case .file: "este un fișier, nu o adresă din rețea"
        case .query: "este o căutare în alte fluxuri"
        case .badAddress: "nu este o adresă http sau https"
        }
    }

    var english: String {
        switch self {
        case .program: "it is a program's output, and programs in lists are not run"
        case .filter: "a program is to change the feed, and programs in lists are not run"
        case .file: "it is a file and no address in the network"
        case .query: "it is a search over other feeds"
        case .badAddress: "it is no http or https address"
        }
    }
}
