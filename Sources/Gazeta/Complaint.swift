import ArticleCache
import Articles
import Ingest
import Reader

/// What a command has to tell the person at the terminal, as facts.
///
/// The sentences are in Wording/, one file a language; each names the thing and the remedy.
enum Complaint: Error, Hashable, Sendable {
    case noHome
    case noSuchFile(String)
    case unreadable(String, reason: String)
    case notAFile(String)
    case isFolder(String)
    case tooLarge(String, limit: Int)
    case binary(String)
    case emptyFile(String)
    case noArticle(String)
    case notAnArticle(String, kind: PageKind)
    case noNewsInFolder(String)
    case unknownKind(String, kind: String)
    /// The line is nil where the file is one JSON text.
    case notJSON(String, line: Int?)
    case missingField(String, line: Int?, field: String)
    case wrongField(String, line: Int?, field: String)
    case lineTooLong(String, line: Int, limit: Int)
    case replacedBytes(String, count: Int, offset: Int)
    case otherCharset(String, charset: String)
    case notAFeed(String)
    case emptyFeed(String)
    case brokenJSONFeed(String)
    /// What could be read is there nonetheless.
    case brokenMarkup(String, line: Int?, fault: BrokenMarkup)
    case moreEntries(String, limit: Int)
    case refusedSubscription(String, line: Int?, reason: RefusedSubscription)
    case noLibrary(name: String)

    case cacheFolderUnusable(String, reason: String)
    case cacheFull(String)
    case cacheNewer(String, found: Int, known: Int)
    case cacheDamaged(String)
    case cacheBusy(String)
    case cacheFailed(String, reason: String)
    case cacheEmpty
    /// Likeness and stories are not those of the articles.
    case indexDamaged(String)
    /// Removed articles have left so many bytes that the file does not give back by itself.
    case roomNotGivenBack(String, bytes: Int)
    case noRoomToCompact(String, needed: Int, available: Int)

    case noSuchArticle(String)
    case ambiguousArticle(String, count: Int)
    case nothingFound
    case nothingRelated(String)
    /// By what was typed.
    case nothingFoundBySearch(String)
    case searchProblem(SearchProblem)

    case noFeeds
    case noSuchFeed(String)
    case ambiguousFeed(String, count: Int)
    /// What was typed is no address of http or https.
    case badFeedAddress(String)
    /// Neither a feed nor an article is at this address.
    case nothingAtAddress(String)
    case noSuchChoice(Int, count: Int)
    case addressFailed(String, FetchProblem)
    case feedFailed(String, FetchProblem)
    /// Not checked again until somebody does something about it.
    case feedStopped(String, FetchProblem)
    /// Another program is checking this feed.
    case feedTaken(String)
    case addressTaken(String, by: String)
    /// The login was given for another server than this feed's.
    case otherLogin(String)
    case noPassword

    /// What the parser says of a place where the file is no TOML.
    case configurationBroken(String, line: Int, reason: String)
    case badSetting(String, line: Int?, Setting)
    case unknownSetting(String, line: Int?, key: String)

    case notWebAddress(String)
    case noBrowser(String)
    case browserFailed(String, address: String)
    case noTerminal
    case unknownTerminal(String)
    case localeWithoutUnicode(String, charset: String)
    case outputFailed(reason: String)
    /// A file or folder that something is to be written to.
    case unwritable(String, reason: String)
    /// Nobody reads the output any more, as after `head`: no fault, and nothing to say.
    case outputClosed
    case damagedArticle(String)

    /// One file or folder could not be read; others still can.
    var isOfInput: Bool {
        switch self {
        case .noSuchFile, .unreadable, .notAFile, .isFolder, .tooLarge: true
        default: false
        }
    }

    /// What the exit status is when the command ends with this.
    var outcome: Outcome {
        switch self {
        case .noHome, .cacheFolderUnusable, .cacheFull, .cacheNewer, .cacheDamaged, .cacheBusy,
            .cacheFailed:
            .cacheUnusable
        case .noTerminal, .unknownTerminal, .badFeedAddress, .noSuchChoice, .noPassword,
            .configurationBroken, .badSetting, .searchProblem:
            .wrongUsage
        case .outputClosed: .done
        default: .partlyFailed
        }
    }
}

/// Says it on stderr, in the language of the locale.
func complain(_ complaint: Complaint) {
    writeToStandardError("gazeta: " + onOneLine(sentence(for: complaint, in: .current)))
}
