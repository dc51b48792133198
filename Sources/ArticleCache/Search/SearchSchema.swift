extension Schema {
    /// What the third version adds: the words of every article, to be searched.
    ///
    /// A row of `search` is an article at its `SearchPlace`, so that row order is the order of
    /// lists. It keeps no text, only where each stem stands: what goes in, and has to be said
    /// again to take a row out, is an `IndexText`.
    static let searchTable = """
        CREATE VIRTUAL TABLE search USING fts5(
            title, text, facets, content = '', tokenize = '\(TermTokenizer.name)'
        );
        """
}
