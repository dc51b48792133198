import Articles
import Glibc

/// A folder with one Markdown file an article. Written again, each is the same file.
struct MarkdownFolder {
    private let path: String

    /// Makes the folder where it is missing; the one around it has to be there.
    init(_ path: String) throws(Complaint) {
        self.path = path
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw .unwritable(path, reason: systemReason(errno))
        }
    }

    func write(_ article: Article) throws(Complaint) {
        let file = path + "/" + Self.name(of: article)
        // A link that lies there may lead anywhere.
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .unwritable(file, reason: systemReason(errno)) }
        defer { close(descriptor) }
        let text = markdownLines(of: article).map { $0 + "\n" }.joined()
        do throws(Complaint) {
            try writeAll(Array(text.utf8), to: descriptor)
        } catch {
            guard case .outputFailed(let reason) = error else { throw error }
            throw .unwritable(file, reason: reason)
        }
    }

    /// As many letters of a headline as a name has at most: 150 bytes of the 255 there may be.
    private static let longestTitle = 50

    /// Such as "2022-02-01-мост-через-реут-9f86d081884c7d65.md": it sorts by day, and no two
    /// articles have the same.
    static func name(of article: Article) -> String {
        var words = String.UnicodeScalarView()
        for scalar in article.title.lowercased().unicodeScalars.prefix(longestTitle) {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil {
                words.append(scalar)
            } else if let last = words.last, last != "-" {
                words.append("-")
            }
        }
        let title = String(words).split(separator: "-").joined(separator: "-")
        let parts = [article.published?.dayAlone.iso, title.isEmpty ? nil : title, article.id.text]
        return parts.compactMap(\.self).joined(separator: "-") + ".md"
    }
}
