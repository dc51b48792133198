import Screen

/// What the terminal has told and nobody has taken yet.
struct WaitingInputs {
    private var inputs: [TerminalInput] = []
    private var keyCount = 0

    /// More keys than anybody has typed ahead; those beyond are dropped.
    private static let mostKeys = 4096

    var isEmpty: Bool { inputs.isEmpty }

    /// Keys join those before them.
    mutating func add(_ keys: [KeyPress]) {
        let kept = keys.prefix(Self.mostKeys - keyCount)
        guard !kept.isEmpty else { return }
        keyCount += kept.count
        if case .keys(let earlier) = inputs.last {
            inputs[inputs.count - 1] = .keys(earlier + kept)
        } else {
            inputs.append(.keys(Array(kept)))
        }
    }

    /// A new size takes the place of one not yet heard of; nothing else is told twice.
    mutating func add(_ input: TerminalInput) {
        inputs.removeAll { earlier in
            switch (earlier, input) {
            case (.resized, .resized), (.resized, .resumed), (.resumed, .resumed): true
            default: earlier == input
            }
        }
        inputs.append(input)
    }

    mutating func take() -> [TerminalInput] {
        defer { self = WaitingInputs() }
        return inputs
    }
}
