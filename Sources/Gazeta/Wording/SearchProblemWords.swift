import ArticleCache
import Reader

/// Why a search finds nothing, as a sentence that says what to type instead.
func sentence(for problem: SearchProblem, in language: InterfaceLanguage) -> String {
    switch language {
    case .russian: russian(problem)
    case .romanian: romanian(problem)
    case .english: english(problem)
    }
}

private func russian(_ problem: SearchProblem) -> String {
    switch problem {
    case .nothingToFind: "Здесь нечего искать: наберите слово"
    case .tooLong: "Слишком много слов: оставьте главные"
    case .unknownMark(let mark): "Нет отметки is:\(mark), есть is:unread и is:starred"
    case .noDate(let text): "«\(text)» не дата: нужно как 2022-01-30"
    case .missingValue(let name): "После \(name): чего-то не хватает"
    case .strayAsterisk: "Звёздочка бывает только в конце слова: нача*"
    case .tooManyNames(let name): "Слишком многие названия начинаются с «\(name)»: наберите больше"
    case .noSuchSection(let name): "Нет рубрики «\(name)»"
    case .noSuchFeed(let name): "Нет ленты «\(name)»"
    case .cannotJoin(let name): "OR не бывает рядом с \(name): уберите одно из них"
    }
}

private func romanian(_ problem: SearchProblem) -> String {
    switch problem {
    case .nothingToFind: "Nu e nimic de căutat: scrieți un cuvânt"
    case .tooLong: "Prea multe cuvinte: păstrați-le pe cele importante"
    case .unknownMark(let mark): "Nu există is:\(mark), ci is:unread și is:starred"
    case .noDate(let text): "„\(text)” nu e o dată: scrieți ca 2022-01-30"
    case .missingValue(let name): "După \(name): lipsește ceva"
    case .strayAsterisk: "Asteriscul stă doar la sfârșitul unui cuvânt: încep*"
    case .tooManyNames(let name): "Prea multe nume încep cu „\(name)”: scrieți mai mult"
    case .noSuchSection(let name): "Nu există rubrica „\(name)”"
    case .noSuchFeed(let name): "Nu există fluxul „\(name)”"
    case .cannotJoin(let name): "OR nu poate sta lângă \(name): scoateți unul din ele"
    }
}

private func english(_ problem: SearchProblem) -> String {
    switch problem {
    case .nothingToFind: "There is nothing to look for: type a word"
    case .tooLong: "Too many words: keep the ones that matter"
    case .unknownMark(let mark): "There is no is:\(mark), but is:unread and is:starred"
    case .noDate(let text): "“\(text)” is no date: it takes one like 2022-01-30"
    case .missingValue(let name): "Something is missing after \(name):"
    case .strayAsterisk: "An asterisk stands at the end of a word only: begin*"
    case .tooManyNames(let name): "Too many names begin with “\(name)”: type more of it"
    case .noSuchSection(let name): "There is no section “\(name)”"
    case .noSuchFeed(let name): "There is no feed “\(name)”"
    case .cannotJoin(let name): "OR cannot stand beside \(name): leave one of them out"
    }
}
