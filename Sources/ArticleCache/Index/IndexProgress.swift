/// How far the work goes that the index leaves for later.
package struct IndexProgress: Hashable, Sendable {
    package enum Work: Hashable, Sendable {
        /// Articles are put into an index that is made anew.
        case building
        /// How much words tell is weighed anew, because the cache has grown.
        case weighing
    }

    package var work: Work
    /// Articles that are done; an index that is being emptied holds none.
    package var done: Int
    package var all: Int

    package init(work: Work, done: Int, all: Int) {
        self.work = work
        self.done = done
        self.all = all
    }

    /// What the state of a cache of so many articles leaves to be done; nil where that is nothing.
    init?(_ state: IndexState, articles: Int) {
        if !state.isWhole {
            work = .building
            let isOurs = state.version == IndexState.currentVersion
            (done, all) = (isOurs ? min(state.articles, articles) : 0, articles)
        } else if state.wantsSettling {
            work = .weighing
            (done, all) = (min(state.settledArticles, state.articles), state.articles)
        } else {
            return nil
        }
    }
}
