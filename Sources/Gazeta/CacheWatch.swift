import ArticleCache
import Articles

/// Tells how many articles another program has brought into the cache, whenever it has.
///
/// Asking costs a look at the file's header; only after a change are the articles counted. A look
/// that fails is tried again: what the reader itself asks for tells of a real fault.
func watch(_ cache: ArticleCache, tell: @Sendable (Int) -> Void) async {
    var revision = try? cache.revision()
    var count = (try? cache.counts().all) ?? 0
    while (try? await Task.sleep(for: pauseBetweenLooks)) != nil {
        guard let current = try? cache.revision(), current != revision,
            let all = try? cache.counts().all
        else { continue }
        revision = current
        if all > count { tell(all - count) }
        count = all
    }
}

/// Soon enough for a person, seldom enough for a battery.
private let pauseBetweenLooks = Duration.seconds(3)
