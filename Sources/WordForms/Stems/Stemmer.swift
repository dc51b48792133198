import CStemmer

/// A stemmer of libstemmer. Not for two tasks at a time.
final class Stemmer {
    enum Algorithm: String {
        case russian, romanian, english, serbian
    }

    private let stemmer: OpaquePointer?

    init(_ algorithm: Algorithm) {
        stemmer = stemmer_new(algorithm.rawValue)
    }

    deinit {
        stemmer_delete(stemmer)
    }

    /// Writes the stem of a folded word; the word itself where there is none.
    func stem(_ word: [UInt8], into stem: inout [UInt8]) {
        stem.removeAll(keepingCapacity: true)
        stem.append(contentsOf: repeatElement(0, count: word.count + Self.most))
        let count = stemmer_stem(stemmer, word, word.count, &stem, stem.count)
        stem.removeSubrange(count...)
        if stem.isEmpty { stem.append(contentsOf: word) }
    }

    /// By how many bytes a stem may be longer than its word: some endings are exchanged.
    private static let most = 16
}
