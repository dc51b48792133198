import Ingest
import NewsFetching

/// What the doctor says of the libraries that are loaded only to bring news in.
struct LibraryCheckup: Encodable {
    private let missing: [String]

    init() {
        missing = [missingMarkupLibrary, missingFetchingLibrary].compactMap { $0 }
    }

    private enum CodingKeys: CodingKey {
        case missing
    }

    func lines(_ words: CommandWords) -> [String] {
        let state = missing.isEmpty ? words.librariesFound : missing.joined(separator: ", ")
        return [labelled(words.libraries, state)]
    }

    var complaints: [Complaint] { missing.map { .noLibrary(name: $0) } }
}
