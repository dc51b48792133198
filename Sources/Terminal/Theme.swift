/// Which colours to use.
package enum Theme: String, CaseIterable, Sendable {
    /// Colours that can be read on a dark and on a light background.
    case auto
    case dark, light
    /// No colours, only bold, dim, underlined and reversed.
    case mono

    /// The one after this, round and round.
    package var next: Theme {
        switch self {
        case .auto: .dark
        case .dark: .light
        case .light: .mono
        case .mono: .auto
        }
    }
}

/// What letters are drawn with.
enum Ink: Hashable, CaseIterable {
    /// The ground's or the terminal's own.
    case own
    /// Text that asks to be read first.
    case fresh
    case quiet, faint
    case accent, warm, good, bad, code

    /// What stands for it where it has no colour.
    var withoutColour: Look.Attributes {
        switch self {
        case .own, .accent, .code: []
        case .fresh, .warm, .good: .bold
        case .quiet, .faint: .dim
        case .bad: [.bold, .reverse]
        }
    }
}

/// What letters are drawn on.
enum Ground: Hashable, CaseIterable {
    case own, bar, chosen, chosenElsewhere
    /// As by a marker pen, and where one has just come to.
    case marked, markedNow

    /// What stands for it where it has no colour.
    var withoutColour: Look.Attributes {
        switch self {
        case .own, .bar: []
        case .chosen: .reverse
        case .chosenElsewhere: .underline
        case .marked: [.bold, .underline]
        case .markedNow: .reverse
        }
    }
}

/// A theme's colours on a terminal of some depth; those that are missing become attributes.
struct Colours: Hashable {
    var inks: [Ink: Int] = [:]
    var grounds: [Ground: Pair] = [:]

    /// A background and the colour of letters on it, nil for the terminal's own.
    struct Pair: Hashable {
        let colour: Int
        let ink: Int?
    }
}

extension Theme {
    /// The number that stands for the terminal's own colour.
    static let ownColour = -1

    func colours(_ depth: ColourDepth) -> Colours {
        switch (self, depth) {
        case (.mono, _), (_, .none): Colours()
        case (.auto, .many): Self.autoMany
        case (.dark, .many): Self.darkMany
        case (.light, .many): Self.lightMany
        // Of the eight only magenta and red can be read on black and on white.
        case (.auto, .eight): Colours(inks: [.accent: 5, .bad: 1])
        case (.dark, .eight):
            Colours(
                inks: [.accent: 6, .warm: 3, .good: 2, .bad: 1, .code: 3])
        case (.light, .eight):
            Colours(
                inks: [.accent: 4, .warm: 5, .good: 2, .bad: 1, .code: 5])
        }
    }

    /// Colours of middling lightness: at least 3.5 to 1 against black and against white.
    private static let autoMany = Colours(
        inks: [
            .fresh: ownColour, .quiet: 244, .faint: 244, .accent: 32, .warm: 166, .good: 64,
            .bad: 160, .code: 96,
        ],
        grounds: [
            .chosen: .init(colour: 25, ink: 231), .chosenElsewhere: .init(colour: 242, ink: 231),
            .marked: .init(colour: 222, ink: 16), .markedNow: .init(colour: 208, ink: 16),
        ])

    // In the themes below plain text keeps the terminal's own colour: who tries a dark theme on a
    // light background, on the way to another one, can still read.
    private static let darkMany = Colours(
        inks: [
            .fresh: ownColour, .quiet: 246, .faint: 240, .accent: 74, .warm: 179, .good: 114,
            .bad: 203,
            .code: 180,
        ],
        grounds: [
            .bar: .init(colour: 236, ink: 252), .chosen: .init(colour: 24, ink: 255),
            .chosenElsewhere: .init(colour: 238, ink: nil), .marked: .init(colour: 58, ink: 230),
            .markedNow: .init(colour: 179, ink: 16),
        ])

    private static let lightMany = Colours(
        inks: [
            .fresh: ownColour, .quiet: 242, .faint: 249, .accent: 25, .warm: 130, .good: 28,
            .bad: 160,
            .code: 90,
        ],
        grounds: [
            .bar: .init(colour: 254, ink: 235), .chosen: .init(colour: 153, ink: 16),
            .chosenElsewhere: .init(colour: 252, ink: 16), .marked: .init(colour: 229, ink: 16),
            .markedNow: .init(colour: 214, ink: 16),
        ])
}
