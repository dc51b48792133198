package import Articles
import CEdition

/// The sample edition that is part of the program: the articles of `data/`.
package func bundledEdition() -> [ArticleDocument] {
    (0..<edition_file_count()).flatMap { index -> [ArticleDocument] in
        guard let start = edition_file_bytes(index) else { return [] }
        let file = UnsafeBufferPointer(start: start, count: edition_file_size(index))
        // A line that did not parse would fail the edition's tests before it came here.
        return file.split(separator: 0x0A).compactMap { try? ArticleDocument(json: $0) }
    }
}
