import Articles

extension Wording {
    package static let english = Wording(
        language: .english,
        dates: DateWords(
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ],
            shortMonths: [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ],
            weekdays: [
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            ]),
        actions: englishWords,
        groups: { group in
            switch group {
            case .moving: "Moving"
            case .reading: "Reading"
            case .searching: "Searching"
            case .marking: "Marks and links"
            case .feeds: "Feeds"
            case .setting: "Typesetting"
            case .leaving: "Other"
            }
        },
        keys: KeyWords(space: "Space", mouse: "mouse"),
        feeds: .english,
        search: .english,
        sidebar: .english,
        all: "All",
        minutes: "min",
        related: "Related",
        notInCache: "not in the cache",
        untitled: "Untitled",
        nothingRelated: "Nothing related",
        cardNote: "The article is not in the cache: this is all the text says of it.",
        nothingToRead: "There are no articles here yet",
        howToBringIn: "From files: gazeta import FILE…",
        nothingStarred: "Nothing starred yet: press s to star",
        articleGone: "This article is no longer in the cache.",
        fromTheBeginning: "All read below: back to the top",
        noneUnreadBefore: "All read above",
        help: "Keys",
        helpKeys: "Esc — close",
        windowTooSmall: "The window needs at least 20×5",
        sizeNeeded: "Needs 20×5",
        everythingRead: "Everything is read already",
        askEverythingRead: "Mark everything read?",
        askAllRead: Plural(
            "Mark # article read?", "Mark # articles read?", "Mark # articles read?"),
        answers: "Enter — yes, Esc — no",
        askBriefly: "Mark all read?",
        answersBriefly: "Enter — yes",
        allRead: Plural(
            "# article marked read, z — undo", "# articles marked read, z — undo",
            "# articles marked read, z — undo"),
        marksRestored: "Marks restored",
        nothingToUndo: "Nothing to undo",
        linkCopied: "Copied:",
        noLink: "This article has no link",
        measure: Plural(
            "Text width: # column", "Text width: # columns", "Text width: # columns"),
        measureOfWindow: Plural(
            "The window is the limit: # column", "The window is the limit: # columns",
            "The window is the limit: # columns"),
        justified: "Justified",
        ragged: "Flush left",
        hyphenated: "Words parted at line ends",
        unhyphenated: "Words whole",
        themes: { name in
            switch name {
            case "auto": "Colours: for any background"
            case "dark": "Colours: for a dark background"
            case "light": "Colours: for a light background"
            case "mono": "No colours"
            default: "Colours: " + name
            }
        },
        pasteCut: "Not all of it was pasted: the text is too long",
        failures: { effect in
            switch effect {
            case .loadCounts, .loadHeadlines: "The list could not be read"
            case .loadArticle: "The article could not be read"
            case .mark, .markAllRead: "The marks could not be saved"
            case .openInBrowser: "The browser could not be opened"
            case .copy: "The link could not be copied"
            case .loadFeeds: "The feeds could not be read"
            case .refresh: "The feeds could not be refreshed"
            case .fetchWhole: "The whole text could not be fetched"
            case .rename, .unsubscribe: "The feed could not be changed"
            case .loadHits, .awaitPause, .loadHyphenator, .stopRefreshing, .nextTheme, .redraw,
                .quit:
                nil
            }
        },
        sampleBroughtIn: Plural(
            "To begin with, a sample edition: # article",
            "To begin with, a sample edition: # articles",
            "To begin with, a sample edition: # articles"),
        articlesAdded: Plural("# new article", "# new articles", "# new articles"))
}

private func englishWords(for action: Action) -> ActionWords {
    switch action {
    case .up: ActionWords("a line or a headline up", hint: "up")
    case .down: ActionWords("a line or a headline down", hint: "choose")
    case .pageUp: ActionWords("a page up", hint: "up")
    case .pageDown: ActionWords("a page down", hint: "down")
    case .home: ActionWords("to the beginning", hint: "beginning")
    case .end: ActionWords("to the end", hint: "end")
    case .readOn: ActionWords("read on, then the next unread", hint: "read on")
    case .open: ActionWords("read on the whole screen", hint: "read")
    case .related: ActionWords("to the related stories", hint: "related")
    case .jump: ActionWords("straight to a related story", hint: "story")
    case .back: ActionWords("back, to the same place", hint: "back")
    case .nextUnread: ActionWords("next unread", hint: "next")
    case .previousUnread: ActionWords("previous unread", hint: "previous")
    case .nextSection: ActionWords("next section", hint: "section")
    case .previousSection: ActionWords("previous section", hint: "section")
    case .search: ActionWords("search as you type", hint: "search")
    case .searchOrder: ActionWords("results: newest or best first", hint: "order")
    case .nextHit: ActionWords("next hit in the text", hint: "next hit")
    case .previousHit: ActionWords("previous hit in the text", hint: "hit")
    case .star: ActionWords("star or unstar", hint: "star")
    case .toggleRead: ActionWords("read or unread", hint: "read")
    case .markAllRead: ActionWords("mark the whole section read", hint: "all read")
    case .undo: ActionWords("bring the marks back", hint: "undo")
    case .openInBrowser: ActionWords("open in the browser", hint: "browser")
    case .copyLink: ActionWords("copy the link", hint: "link")
    case .refresh: ActionWords("bring in what is new; again to stop", hint: "refresh")
    case .refreshAll: ActionWords("check all feeds", hint: "all")
    case .feeds: ActionWords("the feeds: how they are, when next", hint: "feeds")
    case .fetchWhole: ActionWords("the whole text from its page", hint: "whole text")
    case .rename: ActionWords("rename the feed", hint: "rename")
    case .unsubscribe: ActionWords("unsubscribe from the feed", hint: "unsubscribe")
    case .widen: ActionWords("wider text", hint: "wider")
    case .narrow: ActionWords("narrower text", hint: "narrower")
    case .justify: ActionWords("justified or flush left", hint: "justify")
    case .hyphenate: ActionWords("words parted at line ends or whole", hint: "hyphens")
    case .theme: ActionWords("other colours", hint: "colours")
    case .help: ActionWords("this help", hint: "help")
    case .redraw: ActionWords("draw the screen again", hint: "redraw")
    case .suspend: ActionWords("leave for now (return with fg)", hint: "pause")
    case .quit: ActionWords("to the list; from the list, leave", hint: "quit")
    }
}
