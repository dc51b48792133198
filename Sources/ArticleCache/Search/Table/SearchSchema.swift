extension Schema {
    /// What the third version adds: the words of every article, to be searched.
    ///
    /// A row of `search` is an article at its `SearchPlace`, so that row order is the order of
    /// lists. It keeps no text, only where each stem stands: what goes in, and has to be said
    /// again to take a row out, is an `IndexText`. `search_term` shows its terms.
    static let searchTable = """
        \(searchRows)
        CREATE VIRTUAL TABLE search_term USING fts5vocab(search, instance);
        """

    static let searchRows = """
        CREATE VIRTUAL TABLE search USING fts5(
            title, text, facets, content = '', tokenize = '\(TermTokenizer.name)'
        );
        -- By default it writes more, and smaller, pieces, which it has to merge the more often.
        INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
        INSERT INTO search (search, rank) VALUES ('automerge', 8);
        """
}
