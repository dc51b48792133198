/// What is searched for, as it was typed, and in which order the answer is wanted.
package struct SearchRequest: Hashable, Sendable {
    package enum Order: Hashable, Sendable {
        case newest
        /// The best matches first, among the newest ones.
        case likeness
    }

    /// Words, phrases and filters, with nothing taken out.
    package var text: String
    package var order: Order
    /// The last word may be the beginning of one: somebody is typing it.
    package var isTyping: Bool
    /// The clock that its days begin by.
    package var clock = SearchClock()

    package init(_ text: String, order: Order = .newest, isTyping: Bool = false) {
        self.text = text
        self.order = order
        self.isTyping = isTyping
    }
}

/// The user's clock in minutes east of Greenwich, as far as the days of a search need it: in winter,
/// and from April to October in summer.
package struct SearchClock: Hashable, Sendable {
    package var winter: Int
    package var summer: Int

    package init(winter: Int = 0, summer: Int = 0) {
        (self.winter, self.summer) = (winter, summer)
    }

    package func offset(inMonth month: Int) -> Int {
        (4...10).contains(month) ? summer : winter
    }
}
