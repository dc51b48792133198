import Foundation

/// What the search table holds of an article, as `TermTokenizer` takes it apart. The same article
/// gives the same bytes, or what was put in could not be taken out again.
struct IndexText: Hashable, Sendable {
    var title: [UInt8]
    /// All else that a reader can see, with a border between two texts.
    var text: [UInt8]
    /// What the filters ask for.
    var facets: [UInt8]

    init(title: [UInt8], text: [UInt8], facets: [Facet]) {
        self.title = title
        self.text = text
        self.facets = Array(facets.map(\.term).joined(separator: " ").utf8)
    }

    /// Parts two texts, so that no phrase is found across their border. No word has this sign.
    static let border = Array(" = ".utf8)
}
