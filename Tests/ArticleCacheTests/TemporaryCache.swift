import Articles
import Glibc
import Testing

@testable import ArticleCache

/// A folder that goes away with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/gazeta-cache-XXXXXX".utf8CString)
        let made = mkdtemp(&template).map { String(cString: $0) }
        path = try #require(made)
    }

    deinit {
        remove(path)
    }

    private func remove(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                    tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != "." && name != ".." { remove(path + "/" + name) }
            }
            closedir(folder)
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}

/// A cache in a folder of its own.
struct TemporaryCache {
    let folder: TemporaryFolder
    let cache: ArticleCache

    init() throws {
        folder = try TemporaryFolder()
        cache = try ArticleCache(folder: folder.path + "/cache")
    }

    var path: String { folder.path + "/cache" }

    func reopened() throws -> ArticleCache {
        try ArticleCache(folder: path)
    }

    @discardableResult
    func store(_ articles: Article..., at now: Int64 = 1000) throws -> [StoreOutcome] {
        try cache.store(articles.map { ArticleDocument(article: $0) }, at: now)
    }
}

func article(
    _ title: String, url: String? = nil, section: String? = nil, day: String? = nil,
    text: String = "Рабочие закончили укладку асфальта.", cards: [Card] = []
) -> Article {
    Article(
        url: url, title: title, section: section.map { Section(name: $0) },
        published: day.flatMap { ArticleDate(iso: $0) },
        blocks: [.paragraph(SpannedText(text))] + cards.map { .card($0) })
}

func bytes(ofFile path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
}

func write(_ bytes: [UInt8], toFile path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
}

func permissions(_ path: String) -> mode_t? {
    var found = stat()
    return stat(path, &found) == 0 ? found.st_mode & 0o777 : nil
}
