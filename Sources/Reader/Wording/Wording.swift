import Articles

/// Every sentence the reader says, in one language.
package struct Wording: Sendable {
    let language: InterfaceLanguage
    let dates: DateWords
    let actions: @Sendable (Action) -> ActionWords
    let groups: @Sendable (Action.Group) -> String
    let keys: KeyWords
    let feeds: FeedWords
    let search: SearchWords
    let sidebar: SidebarWords

    let name = "Газета"
    let all: String
    let minutes: String
    let related: String
    let notInCache: String
    let untitled: String
    let nothingRelated: String
    let cardNote: String

    let nothingToRead: String
    let howToBringIn: String
    let nothingStarred: String
    let articleGone: String
    /// Said as the search for what is unread goes on from the list's beginning.
    let fromTheBeginning: String
    let noneUnreadBefore: String

    let help: String
    let helpKeys: String
    let windowTooSmall: String
    /// The same in twelve cells.
    let sizeNeeded: String

    let everythingRead: String
    /// Where the number is not known.
    let askEverythingRead: String
    let askAllRead: Plural
    let answers: String
    /// The same where there is little room.
    let askBriefly: String
    let answersBriefly: String
    let allRead: Plural
    let marksRestored: String
    let nothingToUndo: String
    /// Stands before the address.
    let linkCopied: String
    let noLink: String
    let measure: Plural
    /// Where the window leaves no other measure.
    let measureOfWindow: Plural
    let justified: String
    let ragged: String
    let hyphenated: String
    let unhyphenated: String
    /// By a theme's name in the configuration.
    let themes: @Sendable (String) -> String

    /// Said of a paste that is longer than the field.
    let pasteCut: String

    let failures: @Sendable (Effect) -> String?
    let sampleBroughtIn: Plural
    let articlesAdded: Plural
}

/// How an action is called on the help page, and in a word or two on the status line.
package struct ActionWords: Hashable, Sendable {
    package let title: String
    package let hint: String

    init(_ title: String, hint: String) {
        self.title = title
        self.hint = hint
    }
}

extension Wording {
    package static func `in`(_ language: InterfaceLanguage) -> Wording {
        switch language {
        case .russian: russian
        case .romanian: romanian
        case .english: english
        }
    }

    /// What an action is called, for the help, the documentation and the man page.
    package func words(for action: Action) -> ActionWords { actions(action) }

    func sentence(for fact: Fact) -> String {
        switch fact {
        case .sampleBroughtIn(let count): counted(sampleBroughtIn, count)
        }
    }

    /// A sentence with its number, in the form the number asks for.
    func counted(_ plural: Plural, _ count: Int) -> String {
        plural.text(count, in: language)
    }

    /// What a story is called in lists and above its text; some come without a title.
    func title(_ title: String) -> String {
        title.allSatisfy(\.isWhitespace) ? untitled : title
    }

    func number(_ number: Int) -> String { language.grouped(number) }
}
