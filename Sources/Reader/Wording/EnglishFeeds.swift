import Articles

extension FeedWords {
    static let english = FeedWords(
        title: "Feeds",
        countsHead: "unread/all",
        statusHead: "state",
        lastHead: "checked",
        nextHead: "next",
        noFeeds: "There are no feeds yet",
        howToAdd: "To subscribe: gazeta add ADDRESS",
        refreshed: "refreshed",
        refreshing: "Refreshing…",
        texts: "texts",
        stop: "stop",
        newBriefly: Plural("# new", "# new", "# new"),
        updatedBriefly: Plural("# changed", "# changed", "# changed"),
        unchanged: "unchanged",
        neverChecked: "not checked yet",
        beingChecked: "being checked…",
        nothingNew: "Nothing new",
        justChecked: "The feeds were checked just now",
        alreadyBeingChecked: "The feeds are being checked already",
        refreshStopped: "refreshing stopped",
        feedsFailed: Plural("# feed failed", "# feeds failed", "# feeds failed"),
        noneRefreshed: "No feed could be refreshed: is there a network?",
        checked: "Checked",
        nextCheck: "again",
        now: "now",
        inMinutes: Plural("in # min", "in # min", "in # min"),
        at: "at",
        tomorrow: "tomorrow",
        bytesReceived: "Received",
        bytesSaved: "saved",
        byteUnits: ["kB", "MB", "GB"],
        decimalMark: ".",
        everyMinutes: Plural("every # minute", "every # minutes", "every # minutes"),
        wholeTexts: "whole articles",
        whenStopped: "r — check again, x — unsubscribe",
        askUnsubscribe: "Unsubscribe?",
        askUnsubscribeFrom: ("Unsubscribe from “", "”? Its articles stay."),
        unsubscribed: "Unsubscribed, the articles stay:",
        newName: "Name:",
        renamed: "Now called",
        fetchingWhole: "Fetching the whole text…",
        wholeAlready: "The page has the same text",
        noArticleThere: "the page is no article",
        wholeFailed: "The whole text did not come",
        problems: englishWords)
}

private func englishWords(for problem: FetchProblem, until: String?) -> ProblemWords {
    switch problem {
    case .badAddress:
        ProblemWords("bad address", "This is no http or https address")
    case .nameNotResolved(let host):
        ProblemWords("name not found", "No such name as \(host): is there a network?")
    case .cannotConnect(let host):
        ProblemWords("no connection", "There is no connection to \(host)")
    case .proxyFailed:
        ProblemWords("proxy failed", "The proxy does not answer or refuses")
    case .notTrusted(let reason):
        ProblemWords("not trusted", "The server cannot be trusted: \(reason)")
    case .timedOut(let seconds):
        ProblemWords("no answer", "No answer in \(seconds) s")
    case .closedEarly:
        ProblemWords("cut off", "The connection was closed before the end of the answer")
    case .tooManyRedirections(let limit):
        ProblemWords("goes in circles", "The address leads on more than \(limit) times in a row")
    case .forbiddenRedirection(let target):
        ProblemWords("leads astray", "The address leads where no feed may be: \(target)")
    case .tooLarge(let limit):
        ProblemWords("too large", "The answer is over \(limit / 1_000_000) MB: that is no feed")
    case .loginWanted(let status):
        ProblemWords(
            "wants a password",
            "A name and password are wanted (\(status)): gazeta set FEED --user NAME")
    case .missing(410):
        ProblemWords("410: closed", "Its publisher has closed this feed (410)")
    case .missing(let status):
        ProblemWords("\(status): not there", "There is nothing at this address (\(status))")
    case .askedToWait(let status, _):
        ProblemWords(
            "asks to wait",
            "The server asks to wait" + (until.map { " until \($0)" } ?? "") + " (\(status))")
    case .refused(let status):
        ProblemWords("refused: \(status)", "The server refused (\(status))")
    case .empty:
        ProblemWords("empty answer", "The server sent an empty answer")
    case .notAFeed:
        ProblemWords("not a feed", "What is at this address is no feed")
    case .noLibrary(let name):
        ProblemWords("no library", "The library \(name) is missing")
    case .cancelled:
        ProblemWords("stopped", "The check was stopped")
    case .other(let reason):
        ProblemWords("failed", "It failed: \(reason)")
    }
}
