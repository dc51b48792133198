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

    package init(_ text: String, order: Order = .newest, isTyping: Bool = false) {
        self.text = text
        self.order = order
        self.isTyping = isTyping
    }
}
