import Articles
import Ingest
import Reader

extension Complaint {
    var english: String {
        switch self {
        case .noHome:
            "Neither HOME nor XDG_DATA_HOME nor GAZETA_HOME is set: name the cache with --cache DIR."
        case .noSuchFile(let path):
            "\(path): no such file or folder; check the path."
        case .unreadable(let path, let reason):
            "\(path): cannot be read (\(reason)); check its permissions."
        case .notAFile(let path):
            "\(path): neither a file nor a folder; save its content to a file first."
        case .isFolder(let path):
            "\(path): is a folder; name one file in it."
        case .tooLarge(let path, let limit):
            "\(path): larger than \(mebibytes(limit)) MB, too large for one page; split it."
        case .binary(let path):
            "\(path): holds binary data, not text; save the page as text."
        case .emptyFile(let path):
            "\(path): is empty; there is nothing to bring in."
        case .noArticle(let path):
            "\(path): no article found in it; save the page of one news story."
        case .notAnArticle(let path, let kind):
            "\(path): is no article but \(pageKind(kind)); save the page of one news story."
        case .noNewsInFolder(let path):
            "\(path): no news found in this folder; name one that holds saved pages."
        case .unknownKind(let path, let kind):
            "\(path): is \(kind), which cannot be read; save the page as text or article JSON Lines."
        case .notJSON(let path, let line):
            line == nil
                ? "\(path): is not JSON; write an array of articles, or one article a line."
                : "\(place(path, "line", line)): is not a JSON object; write one article a line."
        case .missingField(let path, let line, let field):
            "\(place(path, "line", line)): the field \"\(field)\" is missing; add it."
        case .wrongField(let path, let line, let field):
            "\(place(path, "line", line)): the field \"\(field)\" does not hold what it should; correct it."
        case .lineTooLong(let path, let line, let limit):
            "\(path), line \(line): longer than \(mebibytes(limit)) MB; split the article."
        case .replacedBytes(let path, let count, let offset):
            "\(path): \(count) \(count == 1 ? "byte is" : "bytes are") no UTF-8 and shown as �, the first at offset \(offset); convert the file if its text looks wrong."
        case .otherCharset(let path, let charset):
            "\(path): is not UTF-8 and was read as \(charset); convert it if its text looks wrong."
        case .notAFeed(let path):
            "\(path): is no news feed; check what was saved."
        case .emptyFeed(let path):
            "\(path): the feed has no articles yet; save it again later."
        case .brokenJSONFeed(let path):
            "\(path): the feed is not JSON and was not read; save it again."
        case .brokenMarkup(let path, let line, let fault):
            "\(place(path, "line", line)): \(fault.english); what could be read was."
        case .moreEntries(let path, let limit):
            "\(path): the feed has more articles than are read; the first \(limit) were taken."
        case .refusedSubscription(let path, let line, let reason):
            "\(place(path, "line", line)): \(reason.english); not subscribed to."
        case .noLibrary(let name):
            "The library \(name) is missing, and feeds and pages cannot be read: install it."
        case .cacheFolderUnusable(let path, let reason):
            "The cache cannot be used, \(path) is at fault (\(reason)): make it writable or name another cache with --cache DIR."
        case .cacheFull(let path):
            "The disk of the cache \(path) is full: free some space and try again; nothing stored is lost."
        case .cacheNewer(let path, let found, let known):
            "The cache \(path) is of version \(found), this program knows \(known): install a newer Gazeta or name another cache with --cache DIR."
        case .cacheDamaged(let path):
            "The cache \(path) is damaged: keep a copy of it and name a new one with --cache DIR."
        case .cacheBusy(let path):
            "The cache \(path) is in use by another program: try again in a moment."
        case .cacheFailed(let path, let reason):
            "The cache \(path) failed (\(reason)): keep a copy of it and name another with --cache DIR."
        case .cacheEmpty:
            "The cache is empty: bring news in with gazeta import PATH."
        case .indexDamaged(let path):
            "Search and likeness of the cache \(path) are out of step with its articles: make them anew with gazeta doctor --rebuild."
        case .roomNotGivenBack(let path, let bytes):
            "An older Gazeta made the cache \(path), and \(mebibytes(bytes)) MiB in it are free: gazeta doctor --compact gives them back."
        case .noRoomToCompact(let path, let needed, let available):
            "Compacting the cache \(path) needs \(mebibytes(needed)) MiB on its disk, and \(mebibytes(available)) are free: free some space first."
        case .noSuchArticle(let id):
            "No article has the id \(id): gazeta list shows the ids."
        case .ambiguousArticle(let id, let count):
            "\(count) articles have ids that begin with \(id): give more of the id."
        case .nothingFound:
            "No headlines match: ask for less, or bring news in with gazeta import PATH."
        case .nothingRelated(let id):
            "No related stories are known for \(id): bring in more news with gazeta import PATH."
        case .nothingFoundBySearch(let text):
            "Nothing answers to \(text): ask for less, or use the beginning of a word, as in wor*."
        case .searchProblem(let problem):
            sentence(for: problem, in: .english) + "."
        case .noFeeds:
            "There are no feeds: subscribe to one with gazeta add ADDRESS."
        case .noSuchFeed(let text):
            "No feed is called \(text): gazeta feeds shows their names and ids."
        case .ambiguousFeed(let text, let count):
            "\(count) feeds answer to \(text): give more of the id, as gazeta feeds shows it."
        case .badFeedAddress(let text):
            "\(text) is no http or https address: give one such as https://example.org/news."
        case .nothingAtAddress(let address):
            "\(address): neither a feed nor an article was found there; give the address of the feed itself."
        case .noSuchChoice(let number, let count):
            "There is no feed number \(number), the page names \(count): leave out --choose to see them."
        case .addressFailed(let address, .loginWanted(let status)):
            "\(address): a name and password are wanted (\(status)): gazeta add --user NAME ADDRESS."
        case .addressFailed(let address, let problem):
            told(address, problem, in: .english)
        case .feedFailed(let feed, let problem):
            told(feed, problem, in: .english, then: "it will be tried again")
        case .feedStopped(let feed, let problem):
            told(
                feed, problem, in: .english,
                then: "it is checked no more until you ask with gazeta fetch FEED")
        case .feedTaken(let feed):
            "\(feed): another Gazeta is checking it just now."
        case .addressTaken(let address, let feed):
            "\(address) is the address of the feed \(feed) already; nothing was changed."
        case .otherLogin(let feed):
            "\(feed) is subscribed to already and is on another server than the one the login was given for; nothing was changed: gazeta set FEED --user NAME."
        case .noPassword:
            "A password is wanted and there is no terminal to ask for it: give it on standard input with --password-stdin."
        case .configurationBroken(let path, let line, let reason):
            "\(path), line \(line): this is not TOML (\(reason)); correct it, or see gazeta config --example."
        case .badSetting(let path, let line, let setting):
            "\(place(path, "line", line)): \(setting.rawValue) must be \(SettingWords.in(.english).kind(setting.kind))."
        case .unknownSetting(let path, let line, let key):
            "\(place(path, "line", line)): there is no setting \(key), it is passed over; gazeta config --example shows all."
        case .notWebAddress(let address):
            "The link \(address) is no web address; nothing was opened."
        case .noBrowser(let address):
            "No browser opens \(address): name one in BROWSER, or copy the link with y."
        case .browserFailed(let browser, let address):
            "\(browser) could not open \(address): name another browser in BROWSER."
        case .noTerminal:
            "The reader needs a terminal on stdin and stdout: for a pipe use gazeta list and gazeta show."
        case .unknownTerminal(let name):
            "The terminal \"\(name)\" cannot show the reader: set TERM to what yours is, such as xterm-256color, or use gazeta list."
        case .localeWithoutUnicode(let locale, let charset):
            "The locale \(locale) has the character set \(charset): set LC_ALL to a UTF-8 locale, such as C.UTF-8."
        case .outputFailed(let reason):
            "The output cannot be written (\(reason)): free space or choose another place."
        case .unwritable(let path, let reason):
            "\(path) cannot be written (\(reason)): choose another place with --output."
        case .outputClosed:
            "Nobody reads the output any more."
        case .damagedArticle(let id):
            "The article \(id) is damaged in the cache: bring its page in again."
        }
    }
}

/// Bytes as whole mebibytes.
func mebibytes(_ bytes: Int) -> Int { bytes / (1 << 20) }

/// «file, line 3», or the file alone.
func place(_ path: String, _ word: String, _ line: Int?) -> String {
    line.map { "\(path), \(word) \($0)" } ?? path
}

/// What a page is that is no article, in English.
private func pageKind(_ kind: PageKind) -> String {
    switch kind {
    case .frontPage: "a site's front page"
    case .listing: "a list of headlines"
    case .search: "a search"
    case .login: "a page to log in at"
    case .notFound: "a page that says nothing is there"
    case .withoutText: "a page with hardly any text"
    }
}
