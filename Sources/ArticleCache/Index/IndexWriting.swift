import Articles
import GRDB
import RelatedStories

extension IndexBatch {
    /// Brings the index to what the articles are now, at the end of the transaction that changed
    /// them; the window as it is then, and after how many writings.
    ///
    /// It costs what the articles in the batch cost, however large the cache is.
    func write(
        _ window: StoryWindow, in db: Database
    ) throws -> (window: StoryWindow, writings: Int64) {
        guard !changes.isEmpty || advancesTo != nil else { return (window, state.writings) }
        var finding = try IndexChanges(in: db)
        let found = try changes.compactMap { try finding.change($0) }
        guard !found.isEmpty || advancesTo != nil else { return (window, state.writings) }
        try finding.writeLines()
        try writeSearch(found, in: db)
        var state = state
        var writing = LikenessWriting(StoryGroups(window, nextStory: state.nextStory), in: db)
        try writing.write(found, &state)
        state.nextStory = writing.groups.nextStory
        state.writings += 1
        try state.write(in: db)
        return (writing.groups.window, state.writings)
    }

    private func writeSearch(_ changes: [IndexChange], in db: Database) throws {
        for row in changes.compactMap(\.gone).sorted(by: { $0.place < $1.place }) {
            try SearchIndex.delete(row.place, row.text, in: db)
        }
        for row in changes.compactMap(\.new).sorted(by: { $0.place < $1.place }) {
            try SearchIndex.insert(row.place, row.text, in: db)
        }
    }
}
